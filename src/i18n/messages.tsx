import { createContext, type ReactNode, use } from 'react';
import { zh } from './zh';

export type { Messages } from './zh';

import type { Messages } from './zh';

const MessagesContext = createContext<Messages>(zh);

/** Texts of the interface in the learner's language. */
export function useMessages(): Messages {
  return use(MessagesContext);
}

type MessagesProviderProps = { readonly messages: Messages; readonly children: ReactNode };

export function MessagesProvider({ messages, children }: MessagesProviderProps) {
  return <MessagesContext value={messages}>{children}</MessagesContext>;
}
