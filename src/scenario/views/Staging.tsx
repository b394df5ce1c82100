import type { ComponentType, Ref } from 'react';
import type { Messages } from '@/i18n/messages';
import type { Staging as StagingKind } from '../engine/scenario';
import { ChatThread } from './ChatThread';
import { LineEnds } from './LineEnds';
import { Quotes } from './Quotes';
import { Seats } from './Seats';
import styles from './Staging.module.css';
import type { Utterance } from './utterance';

export type StagedProps = {
  readonly utterances: readonly Utterance[];
  /** Ids of the utterances that arrive now. */
  readonly arriving: ReadonlySet<string>;
  readonly messages: Messages['scenario'];
};

type StagingProps = StagedProps & {
  readonly staging: StagingKind;
  readonly log?: Ref<HTMLDivElement>;
};

type Staged = ComponentType<StagedProps>;

const sceneries: { readonly [Kind in StagingKind]: Staged | null } = {
  chat: null,
  call: LineEnds,
  meeting: Seats,
};
const spoken: { readonly [Kind in StagingKind]: Staged } = {
  chat: ChatThread,
  call: Quotes,
  meeting: Quotes,
};

/**
 * What is said in a scene, as a thread, a call or a meeting. The log is the same element whatever
 * the staging, so that what is said next is read out politely.
 */
export function Staging({ staging, log, ...props }: StagingProps) {
  const Scenery = sceneries[staging];
  const Spoken = spoken[staging];
  return (
    <>
      {Scenery && <Scenery {...props} />}
      <div
        ref={log}
        role="log"
        className={styles.log}
        aria-label={props.messages.conversation}
        tabIndex={-1}
      >
        <Spoken {...props} />
      </div>
    </>
  );
}
