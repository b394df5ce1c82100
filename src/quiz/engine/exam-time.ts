import { type ExamClock, isAway, usedAt } from './exam-clock';

/** What a learner is told of it. paused: also by having been away. */
export type ExamTime = {
  readonly phase: 'running' | 'paused' | 'over';
  /** From 0 to the limit. */
  readonly leftMs: number;
};

export function timeAt(clock: ExamClock, now: number): ExamTime {
  const stopped = clock.paused || isAway(clock, now);
  const leftMs = Math.max(0, clock.limitMs - (stopped ? clock.usedMs : usedAt(clock, now)));
  return { phase: leftMs === 0 ? 'over' : stopped ? 'paused' : 'running', leftMs };
}
