import type { Bank, HashedItem } from '@/course/outline';
import type { Random } from '@/platform/random';
import { seededRandom, shuffled } from '@/platform/seeded-random';
import type { Answer } from './attempts-fold';
import { drawPlacement } from './draw-placement';

/** Answers whose outcome the learner knows, oldest first, by item. */
export type ItemHistory = ReadonlyMap<string, readonly Answer[]>;

type DrawInput = {
  readonly bank: Bank;
  readonly history: ItemHistory;
  readonly seed: number;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly scope: DrawScope;
};

/** missed: every item whose latest answer is wrong, and no other. What a review asks is not drawn. */
export type DrawScope = 'all' | 'missed' | 'placement';

/** A missed item stands behind at least this many others. */
export const lead = 3;
/** How often one item may come in 24 hours, where the bank has others. */
export const dailyLimit = 2;
const day = 24 * 60 * 60 * 1000;

/**
 * The items of an attempt, in order. The same input gives the same items.
 *
 * What comes first, where wishes clash: the structure (a best reply, and a cluster or a number,
 * where the bank has them; the bank's number of objectives), missed items coming back, the daily
 * limit, the difficulties that the bank aims for, items not seen or least seen.
 */
export function drawItems({ bank, history, seed, now, scope }: DrawInput): readonly HashedItem[] {
  const random = seededRandom(seed);
  if (scope === 'placement') return drawPlacement(random, bank, history);
  const candidates = shuffled(random, bank.items).map((item) => candidateOf(item, history, now));
  if (scope === 'missed') {
    return candidates.filter(({ missed }) => missed).map(({ item }) => item);
  }
  return arranged(random, choose(bank, candidates)).map(({ item }) => item);
}

type Candidate = {
  readonly item: HashedItem;
  readonly seen: number;
  /** Epoch milliseconds of the latest answer; 0 before. */
  readonly lastSeen: number;
  readonly missed: boolean;
  readonly sure: boolean;
  /** Came up as often as the daily limit allows. */
  readonly tired: boolean;
};

function candidateOf(item: HashedItem, history: ItemHistory, now: number): Candidate {
  const answers = history.get(item.id) ?? [];
  const last = answers.at(-1);
  const today = answers.filter(({ at }) => now - Date.parse(at) < day);
  return {
    item,
    seen: answers.length,
    lastSeen: last ? Date.parse(last.at) : 0,
    missed: last ? !last.correct : false,
    sure: last?.certainty === 'sure',
    tired: today.length >= dailyLimit,
  };
}

function choose({ draw, items }: Bank, candidates: readonly Candidate[]): readonly Candidate[] {
  const count = Math.min(draw.count, items.length);
  const chosen: Candidate[] = [];
  const left = () => candidates.filter((candidate) => !chosen.includes(candidate));

  for (const belongs of structure) {
    if (chosen.some(belongs)) continue;
    const [best] = left().filter(belongs).toSorted(returningFirst);
    if (best) chosen.push(best);
  }
  for (const missed of left().filter(returns).toSorted(mostUrgentFirst)) {
    const returning = chosen.filter((candidate) => candidate.missed).length;
    if (chosen.length >= count || returning >= count - lead) break;
    if (leavesRoomForObjectives(missed, chosen, count, draw.objectives)) chosen.push(missed);
  }
  while (chosen.length < count) {
    const next = nextToFill(left(), chosen, count, draw);
    if (!next) break;
    chosen.push(next);
  }
  return chosen;
}

const structure: readonly ((candidate: Candidate) => boolean)[] = [
  ({ item }) => item.type === 'best-reply',
  ({ item }) => item.type === 'cluster' || item.type === 'numeric',
];

function nextToFill(
  left: readonly Candidate[],
  chosen: readonly Candidate[],
  count: number,
  draw: Bank['draw'],
): Candidate | undefined {
  const fitting = left.filter((candidate) =>
    leavesRoomForObjectives(candidate, chosen, count, draw.objectives),
  );
  const best = fitting.length > 0 ? fitting : left;
  const tier = Math.min(...best.map(tierOf));
  const ofTier = best.filter((candidate) => tierOf(candidate) === tier).toSorted(leastSeenFirst);
  const aimed = { 1: draw.difficulty.easy, 2: draw.difficulty.medium, 3: draw.difficulty.hard };
  const wanted = ofTier.find(({ item: { difficulty } }) => {
    const have = chosen.filter(({ item }) => item.difficulty === difficulty).length;
    return have < aimed[difficulty];
  });
  return wanted ?? ofTier[0];
}

/** Missed items that did not fit among those that return wait for the next attempt, if they can. */
function tierOf({ missed, tired }: Candidate): number {
  return (missed ? 2 : 0) + (tired ? 1 : 0);
}

/** Whether the bank's number of objectives can still be reached once `candidate` is chosen. */
function leavesRoomForObjectives(
  candidate: Candidate,
  chosen: readonly Candidate[],
  count: number,
  needed: number,
): boolean {
  const covered = new Set([...chosen, candidate].flatMap(({ item }) => item.objectives));
  return needed - covered.size <= count - chosen.length - 1;
}

function returns({ missed, tired }: Candidate): boolean {
  return missed && !tired;
}

type Compare = (one: Candidate, other: Candidate) => number;

/** Candidates come in an order of chance, which stays where a comparison says nothing. */
const leastSeenFirst: Compare = (one, other) =>
  Number(one.tired) - Number(other.tired) || one.seen - other.seen || one.lastSeen - other.lastSeen;

const returningFirst: Compare = (one, other) =>
  Number(returns(other)) - Number(returns(one)) || leastSeenFirst(one, other);

/** Sure but wrong goes first, then what was missed longest ago. */
const mostUrgentFirst: Compare = (one, other) =>
  Number(other.sure) - Number(one.sure) || one.lastSeen - other.lastSeen;

/** In an order of chance, but with `lead` others before the first missed item, where there are. */
function arranged(random: Random, chosen: readonly Candidate[]): readonly Candidate[] {
  const others = shuffled(
    random,
    chosen.filter(({ missed }) => !missed),
  );
  const missed = chosen.filter((candidate) => candidate.missed);
  return [...others.slice(0, lead), ...shuffled(random, [...others.slice(lead), ...missed])];
}
