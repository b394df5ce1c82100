import type { CourseFrame } from '@/course/outline';
import { type MasteryInputs, moduleProgress } from './mastery';

/** What the certificate asks for, and what of it is there. */
export type CourseMastery = {
  readonly modules: readonly { readonly id: string; readonly complete: boolean }[];
  /** Null where the course has no exam. */
  readonly examPassed: boolean | null;
  /** Role-plays that were ended at least once without fails, of all. */
  readonly plays: { readonly done: number; readonly all: number };
  /** Five modules and the exam, and every role-play ended without fails (blueprint §3.3, product.md). */
  readonly mastered: boolean;
};

/**
 * Whether the course is mastered. A module that only closes the course (it has no seal) counts by its
 * role-plays. What was once reached stays reached.
 */
export function courseMastery(
  { modules }: Pick<CourseFrame, 'modules'>,
  inputs: MasteryInputs,
  examPassed: boolean | null,
): CourseMastery {
  const sealed = modules
    .filter(({ seal }) => seal !== undefined)
    .map((module) => ({ id: module.id, complete: moduleProgress(module, inputs).complete }));
  const scenarios = modules.flatMap((module) => module.scenarios);
  const done = scenarios.filter(({ id }) => inputs.scenarios.get(id)?.endedWithoutFails).length;
  return {
    modules: sealed,
    examPassed,
    plays: { done, all: scenarios.length },
    mastered:
      sealed.length > 0 &&
      sealed.every(({ complete }) => complete) &&
      examPassed !== false &&
      done === scenarios.length,
  };
}
