import { createContext, type ReactNode, use } from 'react';
import { type Formats, zhFormats } from './formats';
import { type Messages, zh } from './zh';

export type { Messages } from './zh';

type Language = { readonly messages: Messages; readonly formats: Formats };

const LanguageContext = createContext<Language>({ messages: zh, formats: zhFormats });

/** Texts of the interface in the learner's language. */
export function useMessages(): Messages {
  return use(LanguageContext).messages;
}

/** How the learner's language writes numbers and dates. */
export function useFormats(): Formats {
  return use(LanguageContext).formats;
}

type LanguageProviderProps = { readonly language: Language; readonly children: ReactNode };

export function LanguageProvider({ language, children }: LanguageProviderProps) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}
