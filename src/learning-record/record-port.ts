import type { StorageTrouble } from '@/platform/record-store';
import type { Kept } from './learning-event';
import type { AnyEvent } from './order';

/**
 * Where the record lives now. `setAside` counts rows that could not be read; they stay where they
 * lie. `waiting` counts events that are in memory alone and are gone when the tab closes.
 */
export type RecordHealth =
  | { readonly kept: 'stored'; readonly setAside: number }
  | {
      readonly kept: 'memory-only';
      readonly why: StorageTrouble;
      readonly waiting: number;
      readonly setAside: number;
    };

/** What comes in from elsewhere: another tab, or storage that opened late. */
export type RecordNews =
  | { readonly type: 'arrived'; readonly events: readonly AnyEvent[] }
  | { readonly type: 'emptied' };

/**
 * Where a record is kept. The rest of the app knows no more than this, so that an LMS can be
 * another place. Trouble is a value: no method throws or rejects.
 */
export type RecordPort = {
  /** Every event that is kept, in no order; empty where none can be read, and `health` says why. */
  readonly open: () => Promise<readonly AnyEvent[]>;
  /**
   * Keeps events, all or none, and tells other tabs. A tombstone is written over the event it
   * stands for; any other event leaves one of the same id as it is. What cannot be written is held
   * in memory and tried again at the next append or flush.
   */
  readonly append: (events: readonly AnyEvent[]) => Promise<Kept>;
  /** Deletes everything, also what was set aside, here and in other tabs. */
  readonly empty: () => Promise<'emptied' | StorageTrouble>;
  /** Tries again to write what is held in memory. */
  readonly flush: () => Promise<Kept>;
  readonly health: () => RecordHealth;
  /** Rows that could not be read as events, for a backup. */
  readonly setAside: () => readonly unknown[];
  /** Called with what comes in from elsewhere, and with each change of health. */
  readonly subscribe: (listeners: {
    readonly onNews: (news: RecordNews) => void;
    readonly onHealth: (health: RecordHealth) => void;
  }) => () => void;
  readonly close: () => void;
};
