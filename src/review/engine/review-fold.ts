import { addTo, copiedLists } from '@/course/growing-lists';
import type { Fold } from '@/learning-record/fold';
import type { FactOf } from '@/learning-record/learning-event';

/** An interaction as it was judged when it was handed in. */
export type Round = {
  /** 0 to 1. */
  readonly score: number;
  /** ISO 8601 with offset. */
  readonly at: string;
  readonly seq: number;
};

/** A decision of a role-play that was taken again on its own. */
export type DecisionAnswer = Pick<FactOf<'decision-answered'>, 'rate' | 'latencyMs'> &
  Pick<Round, 'at' | 'seq'>;

/** What only the review reads from the record. */
export type ReviewLog = {
  /** By `l1-2/lamps`, oldest first. */
  readonly rounds: Map<string, Round[]>;
  /** Interactions that have been judged and not been begun anew since. */
  readonly judged: Set<string>;
  /** By `s1/d3`, oldest first. */
  readonly decisions: Map<string, DecisionAnswer[]>;
  /** Cards that were taken out by hand, with the place of that in the order of the record. */
  readonly removed: Map<string, number>;
  readonly starred: Set<string>;
};

/**
 * Reads the review's part of the record. Of an interaction the first judged answer counts, until it
 * is begun anew: what is changed with the solution in sight is no second answer.
 */
export const reviewFold: Fold<ReviewLog> = {
  empty: () => ({
    rounds: new Map(),
    judged: new Set(),
    decisions: new Map(),
    removed: new Map(),
    starred: new Set(),
  }),
  copy: ({ rounds, judged, decisions, removed, starred }) => ({
    rounds: copiedLists(rounds),
    judged: new Set(judged),
    decisions: copiedLists(decisions),
    removed: new Map(removed),
    starred: new Set(starred),
  }),
  apply({ rounds, judged, decisions, removed, starred }, event) {
    switch (event.type) {
      case 'interaction-answered': {
        const { score, at, seq } = event;
        const key = `${event.lesson}/${event.interaction}`;
        if (score === null || judged.has(key)) return;
        judged.add(key);
        addTo(rounds, key, { score, at, seq });
        return;
      }
      case 'interaction-reset':
        judged.delete(`${event.lesson}/${event.interaction}`);
        return;
      case 'decision-answered': {
        const { rate, latencyMs, at, seq } = event;
        addTo(decisions, `${event.scenario}/${event.node}`, { rate, latencyMs, at, seq });
        return;
      }
      case 'card-removed':
        if (event.removed) removed.set(event.card, event.seq);
        else removed.delete(event.card);
        return;
      case 'card-starred':
        if (event.starred) starred.add(event.card);
        else starred.delete(event.card);
        return;
      default:
    }
  },
};
