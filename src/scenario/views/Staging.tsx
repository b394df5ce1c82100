import type { Messages } from '@/i18n/messages';
import type { Staging as StagingKind } from '../engine/scenario';
import { ChatThread } from './ChatThread';
import { Meeting } from './Meeting';
import { PhoneCall } from './PhoneCall';
import type { Utterance } from './utterance';

export type StagingProps = {
  readonly utterances: readonly Utterance[];
  /** Ids of the utterances that arrive now. */
  readonly arriving: ReadonlySet<string>;
  readonly messages: Messages['scenario'];
};

const stagings = { chat: ChatThread, call: PhoneCall, meeting: Meeting } as const;

/** What is said in a scene, as a thread, a call or a meeting. New utterances are read out politely. */
export function Staging({ staging, ...props }: StagingProps & { readonly staging: StagingKind }) {
  const Staged = stagings[staging];
  return <Staged {...props} />;
}
