import type { CourseOutline, ModuleOutline } from '@/course/outline';
import type { MasteryInputs } from './mastery';
import type { Place } from './places-fold';

/** What to do next: one thing of one module. `begun`: it is gone on with. */
export type NextStep =
  | {
      readonly kind: 'lesson';
      readonly id: string;
      readonly module: ModuleOutline;
      readonly begun: boolean;
    }
  | {
      readonly kind: 'quiz';
      readonly id: string;
      readonly module: ModuleOutline;
      readonly begun: boolean;
    }
  | {
      readonly kind: 'scenario';
      readonly id: string;
      readonly module: ModuleOutline;
      readonly begun: boolean;
    };

/**
 * Where to go on: what was left unfinished last, else the first thing of the recommended order
 * (lessons, role-plays, quiz, module by module) that is not done. Null when all is done.
 */
export function nextStep(
  outline: CourseOutline,
  inputs: MasteryInputs,
  last: Place | null,
): NextStep | null {
  const steps = outline.modules.flatMap(stepsOf);
  const unfinished = last && !last.finished ? steps.find((step) => isAt(step, last)) : undefined;
  if (unfinished && !isDone(unfinished, inputs)) return { ...unfinished, begun: true };
  return steps.find((step) => !isDone(step, inputs)) ?? null;
}

/** The first thing of a module that is not done; null when all of it is. */
export function nextOfModule(module: ModuleOutline, inputs: MasteryInputs): NextStep | null {
  return stepsOf(module).find((step) => !isDone(step, inputs)) ?? null;
}

function stepsOf(module: ModuleOutline): readonly NextStep[] {
  return [
    ...module.lessons.map(({ id }) => ({ kind: 'lesson' as const, id, module, begun: false })),
    ...module.scenarios.map(({ id }) => ({ kind: 'scenario' as const, id, module, begun: false })),
    ...(module.quiz ? [{ kind: 'quiz' as const, id: module.quiz.id, module, begun: false }] : []),
  ];
}

function isAt(step: NextStep, place: Place): boolean {
  switch (place.kind) {
    case 'lesson':
      return step.kind === 'lesson' && step.id === place.lesson;
    case 'quiz':
      return step.kind === 'quiz' && step.id === place.quiz;
    case 'scenario':
      return step.kind === 'scenario' && step.id === place.scenario;
    default:
      return place satisfies never;
  }
}

function isDone(step: NextStep, inputs: MasteryInputs): boolean {
  switch (step.kind) {
    case 'lesson':
      return inputs.lessons.get(step.id)?.completed ?? false;
    case 'quiz':
      return inputs.quizzes.get(step.id)?.passed ?? false;
    case 'scenario':
      return inputs.scenarios.get(step.id)?.endedWithoutFails ?? false;
    default:
      return step satisfies never;
  }
}
