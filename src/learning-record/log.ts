import type { LearningEvent } from './learning-event';
import type { LogChange } from './log-change';
import { merge, preferred } from './merge';
import { type AnyEvent, compareEvents } from './order';
import { isKnown } from './parse';

/** The record in memory. Its lists are never changed in place. */
export type Log = {
  /** Events that this version knows, in order. */
  readonly events: () => readonly LearningEvent[];
  /** All events, those of newer versions too, in order. */
  readonly all: () => readonly AnyEvent[];
  readonly has: (id: string) => boolean;
  /** The greatest seq seen, 0 in an empty log. */
  readonly greatest: () => number;
  /** Those of `incoming` that are not here, or that are tombstones of events that are. */
  readonly news: (incoming: readonly AnyEvent[]) => AnyEvent[];
  /** Merges events in any order. Returns null when nothing changed for a reader of `events`. */
  readonly add: (incoming: readonly AnyEvent[]) => LogChange | null;
  readonly empty: () => LogChange;
};

export function createLog(): Log {
  const byId = new Map<string, AnyEvent>();
  let all: readonly AnyEvent[] = [];
  let known: readonly LearningEvent[] = [];

  function news(incoming: readonly AnyEvent[]): AnyEvent[] {
    return incoming.filter((event) => {
      const here = byId.get(event.id);
      return preferred(here, event) !== here;
    });
  }

  function add(incoming: readonly AnyEvent[]): LogChange | null {
    const fresh = merge([], news(incoming));
    const first = fresh[0];
    if (!first) return null;

    const last = all.at(-1);
    const replaces = fresh.some(({ id }) => byId.has(id));
    for (const event of fresh) byId.set(event.id, event);
    if (replaces || (last && compareEvents(first, last) < 0)) {
      all = merge(all, fresh);
      known = all.filter(isKnown);
      return { type: 'rewritten' };
    }
    const added = fresh.filter(isKnown);
    all = all.concat(fresh);
    known = known.concat(added);
    return added.length > 0 ? { type: 'extended', added } : null;
  }

  return {
    events: () => known,
    all: () => all,
    has: (id) => byId.has(id),
    greatest: () => all.at(-1)?.seq ?? 0,
    news,
    add,
    empty() {
      byId.clear();
      all = [];
      known = [];
      return { type: 'rewritten' };
    },
  };
}
