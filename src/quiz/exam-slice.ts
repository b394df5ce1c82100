import type { FactOf, Recorder } from '@/learning-record/learning-event';
import type { Clock } from '@/platform/clock';
import type { Attempts } from './engine/attempts-fold';
import { clockOf } from './engine/exam-clock';
import { timeAt } from './engine/exam-time';

export type ExamCommands = {
  /** Says that a running attempt is on the screen. */
  readonly see: (attempt: string) => Promise<void>;
  /** Stops the clock, where a pause is left. */
  readonly pause: (attempt: string) => Promise<void>;
  /** Goes on after a pause, also one that being away has become. */
  readonly resume: (attempt: string) => Promise<void>;
};

type ExamPorts = { readonly record: Recorder; readonly clock: Clock };

/** Commands of the time of attempts. What makes no sense now is not recorded. */
export function examCommands({ record, clock }: ExamPorts, read: () => Attempts): ExamCommands {
  type Moment = FactOf<'exam-seen' | 'exam-paused' | 'exam-resumed'>['type'];

  async function tell(type: Moment, attempt: string, phase: 'running' | 'paused'): Promise<void> {
    const found = read().byId.get(attempt);
    const time = found?.state === 'open' ? clockOf(found) : null;
    if (!time || timeAt(time, clock()).phase !== phase) return;
    if (type === 'exam-paused' && time.pausesLeft === 0) return;
    await record({ type, attempt });
  }

  return {
    see: (attempt) => tell('exam-seen', attempt, 'running'),
    pause: (attempt) => tell('exam-paused', attempt, 'running'),
    resume: (attempt) => tell('exam-resumed', attempt, 'paused'),
  };
}
