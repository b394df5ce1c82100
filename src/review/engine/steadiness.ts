import { addTo } from '@/course/growing-lists';
import type { History, Trial } from './trials';

/** Right answers on so many different days make an objective steady. */
export const steadyDays = 3;

/** Right answers of an objective's items since the last wrong one, by objective. */
export type Steadiness = ReadonlyMap<string, readonly Trial[]>;

/** A right answer counts whole, one without being sure half. */
export const weights = { right: 1, half: 0.5, wrong: 0 } as const;

/** Reads from the answers to items what is known of the objectives; role-plays and lessons do not count. */
export function steadinessOf(histories: readonly History[]): Steadiness {
  const answers = histories
    .filter(({ ref }) => ref.kind === 'item')
    .flatMap(({ objectives, trials }) => trials.map((trial) => ({ objectives, trial })))
    .toSorted((one, other) => one.trial.seq - other.trial.seq);
  const since = new Map<string, Trial[]>();
  for (const { objectives, trial } of answers) {
    for (const objective of objectives) {
      if (trial.outcome === 'wrong') since.set(objective, []);
      else addTo(since, objective, trial);
    }
  }
  return since;
}

/** Whether an objective is steady; with `after`, by what was answered on days after that trial alone. */
export function isSteady(steadiness: Steadiness, objective: string, after?: Trial): boolean {
  const trials = steadiness.get(objective) ?? [];
  const counted = after ? trials.filter(({ seq }) => seq > after.seq) : trials;
  return daysRight(counted, after?.day) >= steadyDays;
}

/**
 * On how many different days something was right, the best answer of a day counting. What was
 * wrong is not right by being done over on the same day: that day is left out.
 */
export function daysRight(trials: readonly Trial[], leftOut?: string): number {
  const best = new Map<string, number>();
  for (const { day, outcome } of trials) {
    if (day !== leftOut) best.set(day, Math.max(best.get(day) ?? 0, weights[outcome]));
  }
  return [...best.values()].reduce((sum, weight) => sum + weight, 0);
}
