import { type Attempts, attemptsAt, type RecordedAttempt } from './attempts-fold';

/** Items of a placement, and how many of them must be wholly right. */
export const placementCount = 6;
export const placementPass = 5;

/** How many items of an attempt were wholly right. */
export function rightIn({ answers }: RecordedAttempt): number {
  return [...answers.values()].filter(({ correct }) => correct).length;
}

/** none: not tried to the end yet. passed: the lessons may be skipped; a later try takes that from nobody. */
export type Placement = 'none' | 'failed' | 'passed';

export function placementOf(attempts: Attempts, quiz: string): Placement {
  const finished = attemptsAt(attempts, quiz).filter(
    ({ scope, state }) => scope === 'placement' && state === 'finished',
  );
  if (finished.some((attempt) => rightIn(attempt) >= placementPass)) return 'passed';
  return finished.length > 0 ? 'failed' : 'none';
}
