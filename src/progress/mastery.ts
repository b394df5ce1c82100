import type { ModuleFrame } from '@/course/outline';

/** What the folds of lessons, attempts and plays know that mastery needs, by id. */
export type MasteryInputs = {
  readonly lessons: ReadonlyMap<string, { readonly completed: boolean }>;
  /** `best`: best score of all finished attempts, 0 to 1. `passed`: in any of them. */
  readonly quizzes: ReadonlyMap<string, { readonly best: number | null; readonly passed: boolean }>;
  /** Modules whose lessons the learner may skip, having shown that they know them. */
  readonly placedOut: ReadonlySet<string>;
  /** `ended`: at least once. `endedWithoutFails`: at least once without fails. */
  readonly scenarios: ReadonlyMap<
    string,
    { readonly ended: boolean; readonly endedWithoutFails: boolean }
  >;
};

/** How far a module is done. Counts are of what the outline lists. */
export type ModuleProgress = {
  readonly lessonsDone: number;
  readonly lessonsTotal: number;
  /** The lessons may be skipped; role-plays and quiz may not. */
  readonly placedOut: boolean;
  /** Best score 0 to 1; null before the first finished attempt, and where there is no quiz. */
  readonly quizBest: number | null;
  /** Null where the module has no quiz. */
  readonly quizPassed: boolean | null;
  readonly scenariosEnded: number;
  readonly scenariosWithoutFails: number;
  readonly scenariosTotal: number;
  /** Nothing has been done yet. */
  readonly untouched: boolean;
  /** All lessons completed or skipped by right, the quiz passed, every scenario ended once without fails. */
  readonly complete: boolean;
};

export function moduleProgress(module: ModuleFrame, inputs: MasteryInputs): ModuleProgress {
  const lessonsDone = module.lessons.filter(({ id }) => inputs.lessons.get(id)?.completed).length;
  const placedOut = inputs.placedOut.has(module.id);
  const quiz = module.quiz && inputs.quizzes.get(module.quiz.id);
  const quizPassed = module.quiz ? (quiz?.passed ?? false) : null;
  const plays = module.scenarios.map(({ id }) => inputs.scenarios.get(id));
  const scenariosEnded = plays.filter((play) => play?.ended).length;
  const scenariosWithoutFails = plays.filter((play) => play?.endedWithoutFails).length;
  const parts = module.lessons.length + module.scenarios.length + (module.quiz ? 1 : 0);

  return {
    lessonsDone,
    lessonsTotal: module.lessons.length,
    placedOut,
    quizBest: quiz?.best ?? null,
    quizPassed,
    scenariosEnded,
    scenariosWithoutFails,
    scenariosTotal: module.scenarios.length,
    untouched:
      !quiz?.passed &&
      (quiz?.best ?? null) === null &&
      scenariosEnded === 0 &&
      !module.lessons.some(({ id }) => inputs.lessons.has(id)),
    complete:
      parts > 0 &&
      (placedOut || lessonsDone === module.lessons.length) &&
      quizPassed !== false &&
      scenariosWithoutFails === module.scenarios.length,
  };
}
