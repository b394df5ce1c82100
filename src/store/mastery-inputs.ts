import type { CourseFrame } from '@/course/outline';
import type { MasteryInputs } from '@/progress/mastery';
import { quizStanding } from '@/quiz/engine/attempts-fold';
import { placementOf } from '@/quiz/engine/placement';
import { playsOf } from '@/scenario/engine/plays-fold';
import type { LearnerState } from './learner-state';

/** What mastery is read from, brought together from the folds of the features. */
export function masteryInputs(course: CourseFrame, learner: LearnerState): MasteryInputs {
  const quizzes = course.modules.flatMap(({ quiz }) => (quiz ? [quiz.id] : []));
  const scenarios = course.modules.flatMap((module) => module.scenarios.map(({ id }) => id));
  return {
    lessons: learner.lessons.lessons,
    quizzes: new Map(
      quizzes.map((id) => {
        const standing = quizStanding(learner.attempts, id);
        return [id, { best: standing?.best.score ?? null, passed: standing?.passed ?? false }];
      }),
    ),
    placedOut: new Set(
      course.modules.flatMap(({ id, quiz }) =>
        quiz && placementOf(learner.attempts, quiz.id) === 'passed' ? [id] : [],
      ),
    ),
    scenarios: new Map(
      scenarios.map((id) => {
        const ends = playsOf(learner.plays, id).flatMap(({ ended }) => (ended ? [ended] : []));
        return [
          id,
          { ended: ends.length > 0, endedWithoutFails: ends.some(({ fails }) => !fails) },
        ];
      }),
    ),
  };
}
