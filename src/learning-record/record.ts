import { type Clock, isoStamp } from '@/platform/clock';
import type { NewId } from '@/platform/ids';
import type { StorageTrouble } from '@/platform/record-store';
import {
  type Backup,
  type BackupKind,
  type BackupRefusal,
  type Course,
  readBackup,
  writeBackup,
} from './backup';
import type { Fact, Kept, LearningEvent, Recorder } from './learning-event';
import { createLog } from './log';
import type { LogChange } from './log-change';
import { merge } from './merge';
import { type AnyEvent, seqAfter } from './order';
import { believed, isKnown, parseRows } from './parse';
import { type OwnWords, tombstonesOf } from './purge';
import type { RecordHealth, RecordPort } from './record-port';

/**
 * How an import went. Counts are of events in the file: `added` are new here (of them `foreign` of
 * types that only a newer version reads), `purged` deleted words that were still here, `known` were
 * here already, and `broken` could not be read and were left out.
 */
export type ImportOutcome =
  | {
      readonly outcome: 'merged';
      readonly added: number;
      readonly purged: number;
      readonly known: number;
      readonly foreign: number;
      readonly broken: number;
      readonly kept: Kept;
    }
  | { readonly outcome: BackupRefusal };

/** Called after each change with all events that this version knows, in order. */
export type RecordListener = (events: readonly LearningEvent[], change: LogChange) => void;

/**
 * The learning record of this device, open. Whatever is asked of it is done one after another, but
 * that facts are handed to storage as they are reported.
 */
export type LearningRecord = {
  /** All events that this version knows, in the order (seq, id). The list is never changed in place. */
  readonly events: () => readonly LearningEvent[];
  /**
   * Adds facts in the order given. They are in `events`, and listeners are called, once they are
   * written or held in memory; then it resolves.
   *
   * @throws {TypeError} when a fact does not hold to its schema, e.g. own words over 20,000
   *   characters: it could not be read back. Nothing is added then.
   */
  readonly append: Recorder;
  /** `refold` in `log-change.ts` brings a folded state up to date from what a listener is given. */
  readonly subscribe: (listener: RecordListener) => () => void;
  readonly health: () => RecordHealth;
  readonly watchHealth: (listener: (health: RecordHealth) => void) => () => void;
  /** Tries again to write what is in memory alone: when the page comes back, after space was made. */
  readonly flush: () => Promise<Kept>;
  readonly exportBackup: (kind: BackupKind) => Backup;
  /** Merges a backup of either kind; nothing that is here is lost, whatever the text. */
  readonly importBackup: (text: string) => Promise<ImportOutcome>;
  /** Deletes own words here, in other tabs, and in backups merged later. Resolves with the number of events. */
  readonly purge: (words: OwnWords) => Promise<{ readonly purged: number; readonly kept: Kept }>;
  /** Empties the record. Where storage does not let go of it, nothing is deleted and it says why. */
  readonly deleteEverything: () => Promise<'emptied' | StorageTrouble>;
  readonly close: () => void;
};

export type RecordOptions = {
  /** Made by `localRecord`, or by an LMS. */
  readonly port: RecordPort;
  readonly now: Clock;
  readonly newId: NewId;
  readonly course: Course;
};

/** Opens the record. Never rejects: where storage fails, the record is empty and `health` says why. */
export async function openRecord({
  port,
  now,
  newId,
  course,
}: RecordOptions): Promise<LearningRecord> {
  const log = createLog();
  const listeners = new Set<RecordListener>();
  const healthListeners = new Set<(health: RecordHealth) => void>();
  let all: Promise<unknown> = Promise.resolve();
  let lastAlone: Promise<unknown> = all;
  /** The greatest seq that was given to an event here, also while it is being written. */
  let given = 0;

  /** Runs a work alone, after all before it, whether or not they went well. */
  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = all.then(work);
    all = lastAlone = result.catch(() => {});
    return result;
  }

  /**
   * Begins a work at once when nothing runs alone. A page that is being left gets no further turn:
   * what is reported then cannot wait until what was reported just before is written.
   */
  function beside<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = lastAlone.then(work);
    all = Promise.allSettled([all, result]);
    return result;
  }

  function tell(change: LogChange | null): void {
    if (change) for (const listener of listeners) listener(log.events(), change);
  }

  /** Takes in only what is written or held: a view shows nothing as done that could be lost. */
  async function take(events: readonly AnyEvent[]): Promise<Kept> {
    const kept = await port.append(events);
    tell(log.add(events));
    return kept;
  }

  async function append(facts: readonly Fact[]): Promise<Kept> {
    let seq = Math.max(log.greatest(), given);
    const rows = facts.map((fact) => {
      seq = seqAfter(seq);
      return { ...fact, id: newId(), seq, at: isoStamp(now()), course: course.version };
    });
    const { events } = parseRows(rows);
    if (events.length < rows.length) {
      const types = facts.map(({ type }) => type).join(', ');
      throw new TypeError(
        `A fact does not hold to its schema and could not be read back: ${types}`,
      );
    }
    given = seq;
    return events.length > 0 ? take(events) : port.health().kept;
  }

  async function importBackup(text: string): Promise<ImportOutcome> {
    const backup = readBackup(text, course.id);
    if (backup.outcome !== 'read') return backup;
    const events = merge([], believed(backup.rows));
    const fresh = log.news(events);
    const added = fresh.filter(({ id }) => !log.has(id));
    const counts = {
      added: added.length,
      foreign: added.filter((event) => !isKnown(event)).length,
      purged: fresh.length - added.length,
      known: events.length - fresh.length,
      broken: backup.rows.broken.length,
    };
    const kept = fresh.length > 0 ? await take(fresh) : port.health().kept;
    return { outcome: 'merged', ...counts, kept };
  }

  const unsubscribe = port.subscribe({
    onNews: (news) => tell(news.type === 'emptied' ? log.empty() : log.add(news.events)),
    onHealth: (health) => {
      for (const listener of healthListeners) listener(health);
    },
  });
  log.add(await port.open());

  return {
    events: log.events,
    append: (...facts) => beside(() => append(facts)),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    health: port.health,
    watchHealth(listener) {
      healthListeners.add(listener);
      return () => void healthListeners.delete(listener);
    },
    flush: () => inTurn(port.flush),
    exportBackup: (kind) =>
      writeBackup({
        kind,
        course,
        exportedAt: isoStamp(now()),
        events: log.all(),
        setAside: port.setAside(),
      }),
    importBackup: (text) => inTurn(() => importBackup(text)),
    purge: (words) =>
      inTurn(async () => {
        const tombstones = tombstonesOf(words, log.events());
        const kept = tombstones.length > 0 ? await take(tombstones) : port.health().kept;
        return { purged: tombstones.length, kept };
      }),
    deleteEverything: () =>
      inTurn(async () => {
        const outcome = await port.empty();
        if (outcome === 'emptied') {
          given = 0;
          tell(log.empty());
        }
        return outcome;
      }),
    close() {
      unsubscribe();
      port.close();
    },
  };
}
