import { reviewIndex } from 'virtual:course/review-index';
import { useEffect, useMemo, useState } from 'react';
import { isoStamp } from '@/platform/clock';
import { daySettingOf } from '@/progress/day-setting';
import { openAttempt } from '@/quiz/engine/attempts-fold';
import { reviewQuiz } from '@/quiz/engine/review-quiz';
import { useApp, useLearner } from '@/store/app-store';
import { useRecordFold } from '@/store/use-record-fold';
import { readReview } from './engine/card';
import { checkIns, firstQuizDay } from './engine/check-in';
import { planReview } from './engine/plan';
import { reviewFold } from './engine/review-fold';
import { dayOf } from './engine/trials';

/** Everything that the review knows today; null until the record has been read. */
export function useReview() {
  const attempts = useLearner((learner) => learner.attempts);
  const plays = useLearner((learner) => learner.plays);
  const settings = useLearner((learner) => learner.settings);
  const log = useRecordFold(reviewFold);
  const today = useToday();
  const examDay = daySettingOf(settings, 'exam-day');
  const start = daySettingOf(settings, 'review-start') ?? firstQuizDay(attempts);

  const review = useMemo(
    () => log && readReview({ attempts, plays, log }, reviewIndex, today),
    [attempts, plays, log, today],
  );
  const plan = useMemo(
    () => review && planReview(review.cards, today, examDay),
    [review, today, examDay],
  );
  if (!review || !plan) return null;
  return {
    today,
    attempts,
    plays,
    examDay,
    start,
    review,
    plan,
    index: reviewIndex,
    open: openAttempt(attempts, reviewQuiz),
    checkIns: start === null ? [] : checkIns(attempts, start, today),
  };
}

export type Reviewing = NonNullable<ReturnType<typeof useReview>>;

/** The learner's calendar day. A page that was left open overnight learns of it when it is looked at. */
function useToday(): string {
  const { clock } = useApp();
  const [today, setToday] = useState(() => dayOf(isoStamp(clock())));
  useEffect(() => {
    const look = () => setToday(dayOf(isoStamp(clock())));
    look();
    document.addEventListener('visibilitychange', look);
    window.addEventListener('focus', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('focus', look);
    };
  }, [clock]);
  return today;
}
