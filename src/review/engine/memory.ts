import { FSRSAlgorithm, type FSRSState, Rating } from 'ts-fsrs';
import { addDays, daysBetween } from '@/course/day';
import type { Trial } from './trials';

/** How well something is remembered since it was last asked. */
export type Memory = FSRSState & { readonly lastDay: string };

/** Asked again when it is remembered with this likelihood, and after so many days at the latest. */
export const retention = 0.9;
export const longestInterval = 90;

/** An answer faster than this was known; one slower than that was searched for. */
export const quickMs = 20_000;
export const slowMs = 180_000;

/** Whole days of the learner's calendar, no steps within a day, no chance. */
const scheduler = new FSRSAlgorithm({
  request_retention: retention,
  maximum_interval: longestInterval,
  enable_short_term: false,
  enable_fuzz: false,
});

/** What the learner would have to grade, worked out from result, certainty and time. */
export function ratingOf({ outcome, latencyMs }: Trial): Rating {
  if (outcome === 'wrong') return Rating.Again;
  if (outcome === 'half') return Rating.Hard;
  if (latencyMs === null) return Rating.Good;
  if (latencyMs > slowMs) return Rating.Hard;
  return latencyMs < quickMs ? Rating.Easy : Rating.Good;
}

/** The memory after all trials, taken in their order. Null before the first. */
export function memoryOf(trials: readonly Trial[]): Memory | null {
  return trials.reduce<Memory | null>((memory, trial) => {
    const elapsed = memory ? daysSince(memory, trial.day) : 0;
    const { stability, difficulty } = scheduler.next_state(memory, elapsed, ratingOf(trial));
    return { stability, difficulty, lastDay: trial.day };
  }, null);
}

/**
 * The day on which it is due. What was last asked on a day that is yet to come, because the clock
 * stood wrong then or stands wrong now, is due at once.
 */
export function dueDay(memory: Memory, today: string): string {
  if (memory.lastDay > today) return today;
  return addDays(memory.lastDay, scheduler.next_interval(memory.stability, 0));
}

/** How likely it is remembered on a day, 0 to 1. */
export function retrievabilityOn(memory: Memory, day: string): number {
  return scheduler.forgetting_curve(daysSince(memory, day), memory.stability);
}

/** A clock that was set back makes no time negative. */
function daysSince({ lastDay }: Memory, day: string): number {
  return Math.max(0, daysBetween(lastDay, day)) || 0;
}
