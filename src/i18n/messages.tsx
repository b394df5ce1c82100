import { createContext, type ReactNode, use } from 'react';
import { type LazyValue, readLazyValue } from '@/ui/lazy-value';
import type { Formats } from './formats';
import type { Messages } from './zh';
import type { core } from './zh/core';

export type { Messages } from './zh';

/** What every page says. */
export type CoreMessages = typeof core;
/** What only some pages say; loaded with them. */
export type MessagePart = Exclude<keyof Messages, keyof CoreMessages>;

export type Language = {
  readonly core: CoreMessages;
  readonly formats: Formats;
  readonly parts: { readonly [Name in MessagePart]: LazyValue<Messages[Name]> };
};

const LanguageContext = createContext<Language | null>(null);

type LanguageProviderProps = { readonly language: Language; readonly children: ReactNode };

export function LanguageProvider({ language, children }: LanguageProviderProps) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

/** @throws {Error} outside of `LanguageProvider`, which is a mistake of ours. */
export function useLanguage(): Language {
  const language = use(LanguageContext);
  if (!language) throw new Error('useMessages is used outside of LanguageProvider');
  return language;
}

/** Texts of the interface in the learner's language: what every page says, and the named parts. */
export function useMessages<Name extends MessagePart = never>(
  ...names: readonly Name[]
): CoreMessages & Pick<Messages, Name> {
  const { core, parts } = useLanguage();
  const said: Partial<Messages> = { ...core };
  for (const name of names) Object.assign(said, { [name]: readLazyValue(parts[name]) });
  return said as CoreMessages & Pick<Messages, Name>;
}

/** How the learner's language writes numbers and dates. */
export function useFormats(): Formats {
  return useLanguage().formats;
}
