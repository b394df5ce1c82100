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
import { drawExam } from './draw-exam';
import { drawModule } from './draw-module';
import { drawPlacement } from './draw-placement';

type DrawInput = {
  readonly bank: Bank;
  readonly history: ItemHistory;
  readonly seed: number;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly scope: DrawScope;
  /** Id of the objective, with the scope of that name. */
  readonly objective?: string | undefined;
};

/**
 * missed: every item whose latest answer is wrong. objective: items that ask for one, those missed
 * first. Neither asks an item a third time in 24 hours. What a review asks is not drawn.
 */
export type DrawScope = Exclude<RecordedAttempt['scope'], 'review'>;

/** A missed item stands behind at least this many others. */
export const lead = 3;

/** The items of an attempt, in order. The same input gives the same items. */
export function drawItems({
  bank,
  history,
  seed,
  now,
  scope,
  objective,
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
        return bank.exam
          ? drawExam(bank.exam, candidates)
          : drawModule(bank, candidates, bank.draw.count - lead);
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
