import type { Bank, HashedItem } from '@/course/outline';
import type { Random } from '@/platform/random';
import { seededRandom, shuffled } from '@/platform/seeded-random';
import type { RecordedAttempt } from './attempts-fold';
import {
  type Candidate,
  candidatesOf,
  type ItemHistory,
  leastSeenFirst,
  mostUrgentFirst,
} from './candidate';
import { drawPlacement } from './draw-placement';
import { lead, moduleRules, type QuizRules } from './quiz-rules';

type DrawInput = {
  readonly bank: Bank;
  readonly history: ItemHistory;
  readonly seed: number;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly scope: DrawScope;
  /** Id of the objective, with the scope of that name. */
  readonly objective?: string | undefined;
  /** How a whole quiz is chosen; as a module's, unless it is said otherwise. */
  readonly choose?: QuizRules['choose'];
};

/**
 * missed: every item whose latest answer is wrong. objective: items that ask for one, those missed
 * first. Neither asks an item a third time in 24 hours. What a review asks is not drawn.
 */
export type DrawScope = Exclude<RecordedAttempt['scope'], 'review'>;

/** The items of an attempt, in order. The same input gives the same items. */
export function drawItems({
  bank,
  history,
  seed,
  now,
  scope,
  objective,
  choose = moduleRules.choose,
}: DrawInput): readonly HashedItem[] {
  const random = seededRandom(seed);
  if (scope === 'placement') return drawPlacement(random, bank, history, now);
  const candidates = candidatesOf(shuffled(random, bank.items), history, now);
  return arranged(random, chosen()).map(({ item }) => item);

  function chosen(): readonly Candidate[] {
    switch (scope) {
      case 'missed':
        return candidates.filter(({ missed, tired }) => missed && !tired);
      case 'objective':
        return askingFor(objective, candidates).slice(0, bank.draw.count);
      default:
        return choose(bank, candidates);
    }
  }
}

function askingFor(
  objective: string | undefined,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const asking = candidates.filter(
    ({ item, tired }) => !tired && item.objectives.some((id) => id === objective),
  );
  return [
    ...asking.filter(({ missed }) => missed).toSorted(mostUrgentFirst),
    ...asking.filter(({ missed }) => !missed).toSorted(leastSeenFirst),
  ];
}

/** In an order of chance, but with `lead` others before the first missed item, where there are. */
function arranged(random: Random, chosen: readonly Candidate[]): readonly Candidate[] {
  const others = shuffled(
    random,
    chosen.filter(({ missed }) => !missed),
  );
  const missed = chosen.filter((candidate) => candidate.missed);
  return [...others.slice(0, lead), ...shuffled(random, [...others.slice(lead), ...missed])];
}
