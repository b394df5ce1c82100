import { reviewIndex } from 'virtual:course/review-index';
import { foldAll } from '@/learning-record/fold';
import type { LearningEvent } from '@/learning-record/learning-event';
import { daySettingOf } from '@/progress/day-setting';
import { readReview } from '@/review/engine/card';
import { checkIns, firstQuizDay } from '@/review/engine/check-in';
import { planReview } from '@/review/engine/plan';
import { reviewFold } from '@/review/engine/review-fold';
import type { LearnerState } from '@/store/learner-state';

/** What the review asks on a day. */
export type Due = {
  readonly count: number;
  /** The check-in that is due, by its day; null when none is. */
  readonly checkIn: number | null;
};

export function dueOn(
  today: string,
  { attempts, plays, settings }: LearnerState,
  events: readonly LearningEvent[],
): Due {
  const log = foldAll(reviewFold, events);
  const { cards } = readReview({ attempts, plays, log }, reviewIndex, today);
  const plan = planReview(cards, today, daySettingOf(settings, 'exam-day'));
  const start = daySettingOf(settings, 'review-start') ?? firstQuizDay(attempts);
  const due = start === null ? [] : checkIns(attempts, start, today);
  return {
    count: plan.today.length,
    checkIn: due.find(({ state }) => state === 'due')?.day ?? null,
  };
}
