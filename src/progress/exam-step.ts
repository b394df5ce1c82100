import type { CourseOutline } from '@/course/outline';
import type { NextStep } from './next-step';
import type { Place } from './places-fold';

/**
 * Whether the exam is what to do now. begun: it was left open last. due: all of the recommended way
 * is done, and the exam is not passed.
 */
export function examStep(
  { exam }: Pick<CourseOutline, 'exam'>,
  next: NextStep | null,
  last: Place | null,
  passed: boolean,
): 'begun' | 'due' | null {
  if (!exam) return null;
  if (last?.kind === 'quiz' && last.quiz === exam.id && !last.finished) return 'begun';
  return next === null && !passed ? 'due' : null;
}
