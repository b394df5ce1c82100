import type { HashedItem } from '@/course/outline';
import type { Answer } from './attempts-fold';

/** Answers whose outcome the learner knows, oldest first, by item. */
export type ItemHistory = ReadonlyMap<string, readonly Answer[]>;

/** An item that may be drawn, with what the record says of it. */
export type Candidate = {
  readonly item: HashedItem;
  readonly seen: number;
  /** Place in the record of the latest answer; 0 before. No clock tells it. */
  readonly lastSeen: number;
  readonly missed: boolean;
  readonly sure: boolean;
  /** Came up as often as the daily limit allows. */
  readonly tired: boolean;
  /** Asks for an objective of which an item is missed. */
  readonly weak: boolean;
};

/** How often one item may come in 24 hours, where the bank has others. */
export const dailyLimit = 2;
const dayMs = 24 * 60 * 60 * 1000;

/** @param now - epoch milliseconds */
export function candidatesOf(
  items: readonly HashedItem[],
  history: ItemHistory,
  now: number,
): readonly Candidate[] {
  const weak = new Set(
    items.flatMap(({ id, objectives }) => (isMissed(history.get(id)) ? objectives : [])),
  );
  return items.map((item) => {
    const answers = history.get(item.id) ?? [];
    const last = answers.at(-1);
    return {
      item,
      seen: answers.length,
      lastSeen: last?.seq ?? 0,
      missed: isMissed(answers),
      sure: last?.certainty === 'sure',
      tired: isTired(answers, now),
      weak: item.objectives.some((objective) => weak.has(objective)),
    };
  });
}

/**
 * Whether an item has come up today as often as it may. A day is 24 hours to either side: answers
 * that a wrong clock dated into the future do not keep an item away for long.
 */
export function isTired(answers: readonly Answer[] | undefined, now: number): boolean {
  const latest = answers?.slice(-dailyLimit) ?? [];
  return (
    latest.length === dailyLimit && latest.every(({ at }) => Math.abs(now - Date.parse(at)) < dayMs)
  );
}

function isMissed(answers: readonly Answer[] | undefined): boolean {
  return answers?.at(-1)?.correct === false;
}

/** Whether it comes back because it was missed: today's limit holds for that too. */
export function returns({ missed, tired }: Candidate): boolean {
  return missed && !tired;
}

type Compare = (one: Candidate, other: Candidate) => number;

/**
 * Unseen and least seen first; of these what asks for a weak objective, then what was seen longest
 * ago. What has come often enough today comes last. Where it says nothing, an order stays.
 */
export const leastSeenFirst: Compare = (one, other) =>
  Number(one.tired) - Number(other.tired) ||
  one.seen - other.seen ||
  Number(other.weak) - Number(one.weak) ||
  one.lastSeen - other.lastSeen;

/** Sure but wrong goes first, then what was missed longest ago. */
export const mostUrgentFirst: Compare = (one, other) =>
  Number(other.sure) - Number(one.sure) || one.lastSeen - other.lastSeen;
