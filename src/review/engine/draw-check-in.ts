import type { ReviewedItem, ReviewIndex } from '@/course/review-index';
import { seededRandom, shuffled } from '@/platform/seeded-random';
import { type Answer, type Attempts, latestAnswer } from '@/quiz/engine/attempts-fold';
import { isTired } from '@/quiz/engine/candidate';
import type { Card, ReviewState } from './card';
import type { DrawnItem } from './session';
import { isSteady } from './steadiness';

type CheckInInput = {
  readonly index: ReviewIndex;
  readonly attempts: Attempts;
  readonly review: ReviewState;
  readonly size: number;
  readonly seed: number;
  /** Epoch milliseconds. */
  readonly now: number;
};

/** Shares of a check-in: what went wrong or right by luck, what role-plays showed, the rest mixed. */
const shares = { shaky: 0.5, played: 0.2 };

/**
 * The items of a check-in, in the order in which they are asked. Steady objectives are not asked;
 * where one share has too little, the mixed one is larger. The same input gives the same items.
 */
export function drawCheckIn(input: CheckInInput): readonly DrawnItem[] {
  const { index, attempts, size, seed, now } = input;
  const { cards, steadiness, begun, inExam } = input.review;
  const random = seededRandom(seed);
  const shaky = objectivesOf(cards, 'item');
  const played = objectivesOf(cards, 'decision');
  const shakyModules = new Set(cards.filter(isShaky).map(({ module }) => module));

  const candidates = shuffled(random, Object.entries(index.items))
    .filter(([id, { module }]) => !inExam.has(id) && (begun.size === 0 || begun.has(module)))
    .filter(([, { objectives }]) => !objectives.every((one) => isSteady(steadiness, one)))
    .map(([id, item]) => candidateOf(id, item, attempts, now));
  const chosen: Candidate[] = [];

  function take(count: number, fits: (candidate: Candidate) => boolean): void {
    for (let taken = 0; taken < count && chosen.length < size; taken += 1) {
      const next = nextOf(candidates.filter(fits), chosen);
      if (!next) return;
      chosen.push(next);
    }
  }
  const asksFor =
    (objectives: ReadonlySet<string>) =>
    ({ item, tired }: Candidate) =>
      !tired && item.objectives.some((one) => objectives.has(one));

  take(Math.round(size * shares.shaky), asksFor(shaky));
  take(Math.round(size * shares.played), asksFor(played));
  take(size, ({ item, tired }) => !tired && !shakyModules.has(item.module));
  take(size, () => true);
  return shuffled(random, chosen).map(({ id, item: { hash } }) => ({ id, hash }));
}

type Candidate = {
  readonly id: string;
  readonly item: ReviewedItem;
  /** Epoch milliseconds of the latest answer; 0 before. */
  readonly lastSeen: number;
  /** Came up as often as one item may within a day. */
  readonly tired: boolean;
};

function candidateOf(id: string, item: ReviewedItem, attempts: Attempts, now: number): Candidate {
  const answers: readonly Answer[] = attempts.ofItem.get(id) ?? [];
  const last = latestAnswer(attempts, id);
  return {
    id,
    item,
    lastSeen: last ? Date.parse(last.at) : 0,
    tired: isTired(answers, now),
  };
}

/** Another wording of the same objective before the one that was seen; modules and objectives by turns. */
function nextOf(
  candidates: readonly Candidate[],
  chosen: readonly Candidate[],
): Candidate | undefined {
  const times = (of: (candidate: Candidate) => boolean) => chosen.filter(of).length;
  const asked = ({ item }: Candidate) =>
    times((one) => one.item.objectives.some((objective) => item.objectives.includes(objective)));
  const ofModule = ({ item }: Candidate) => times((one) => one.item.module === item.module);
  return candidates
    .filter((candidate) => !chosen.includes(candidate))
    .toSorted(
      (one, other) =>
        Number(one.tired) - Number(other.tired) ||
        asked(one) - asked(other) ||
        ofModule(one) - ofModule(other) ||
        one.lastSeen - other.lastSeen,
    )[0];
}

function isShaky({ ref, state }: Card): boolean {
  return ref.kind === 'item' && state === 'learning';
}

function objectivesOf(cards: readonly Card[], kind: Card['ref']['kind']): ReadonlySet<string> {
  return new Set(
    cards
      .filter(({ ref, state }) => ref.kind === kind && state === 'learning')
      .flatMap(({ objectives }) => objectives),
  );
}
