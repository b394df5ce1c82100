import type { Moment, RecordedAttempt } from './attempts-fold';

/**
 * How the time of an attempt runs: what is used of it, folded from the moments at which it was seen.
 * Moments are epoch milliseconds of a clock that may be set at any time.
 */
export type ExamClock = {
  readonly limitMs: number;
  /** How often the clock may still be stopped. */
  readonly pausesLeft: number;
  /** Up to `seenAt`. */
  readonly usedMs: number;
  readonly seenAt: number;
  readonly paused: boolean;
};

/** How often a screen that shows the attempt says so. */
export const sightingMs = 60_000;
/** Whoever is not seen for longer was away: the device slept, the tab was closed or killed. */
export const awayMs = 3 * sightingMs;

/** How the time of an attempt stands after all that the record tells of it; null where it has no clock. */
export function clockOf(attempt: RecordedAttempt): ExamClock | null {
  if (!attempt.timed) return null;
  const { limitMs, pauses } = attempt.timed;
  const sights = [...attempt.answers.values()].map(
    ({ at, seq }): Moment => ({ type: 'exam-seen', at, seq }),
  );
  const clock = [...attempt.moments, ...sights]
    .toSorted((one, other) => one.seq - other.seq)
    .reduce(
      (so, { type, at }) => after[type](so, Date.parse(at)),
      startClock(limitMs, pauses, Date.parse(attempt.startedAt)),
    );
  return attempt.result ? seen(clock, Date.parse(attempt.result.at)) : clock;
}

export function startClock(limitMs: number, pauses: number, at: number): ExamClock {
  return { limitMs, pausesLeft: pauses, usedMs: 0, seenAt: at, paused: false };
}

/**
 * The clock once it is seen at a later moment. A moment before the last one means that the device's
 * clock was set back: nothing is taken off, and time counts on from there. Being away is the pause
 * where one is left; after that time runs on without the learner.
 */
export function seen(clock: ExamClock, at: number): ExamClock {
  if (clock.paused) return clock;
  if (isAway(clock, at)) {
    return { ...clock, pausesLeft: clock.pausesLeft - 1, seenAt: at };
  }
  return { ...clock, usedMs: usedAt(clock, at), seenAt: at };
}

/** Stopped, where a pause is left. Whoever was away has had it, and goes on. */
export function paused(clock: ExamClock, at: number): ExamClock {
  const now = seen(clock, at);
  if (now.paused || now.pausesLeft === 0 || now.usedMs >= now.limitMs) return now;
  return { ...now, pausesLeft: now.pausesLeft - 1, paused: true };
}

export function resumed(clock: ExamClock, at: number): ExamClock {
  return clock.paused ? { ...clock, paused: false, seenAt: at } : seen(clock, at);
}

/** Longer out of sight than thinking takes, with a pause left that it can be. */
export function isAway({ seenAt, pausesLeft }: ExamClock, at: number): boolean {
  return pausesLeft > 0 && at - seenAt > awayMs;
}

/** What is used at a moment, at most the limit. */
export function usedAt({ usedMs, seenAt, limitMs }: ExamClock, at: number): number {
  return Math.min(limitMs, usedMs + Math.max(0, at - seenAt));
}

const after = { 'exam-seen': seen, 'exam-paused': paused, 'exam-resumed': resumed } as const;
