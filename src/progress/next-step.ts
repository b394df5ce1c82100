import type { CourseOutline, ModuleOutline } from '@/course/outline';
import type { MasteryInputs } from './mastery';
import type { Place } from './places-fold';

/**
 * What to do next: one thing of one module. `begun`: it is gone on with. A placement's id is that of
 * its quiz, a manager's page has that of its paragraph, `l1-4#manager-page`.
 */
export type NextStep = {
  readonly kind: 'lesson' | 'quiz' | 'scenario' | 'placement' | 'manager-page';
  readonly id: string;
  readonly module: ModuleOutline;
  readonly begun: boolean;
};

/** How the learner goes through the course, and what of that is done. */
export type WayInputs = MasteryInputs & {
  /** Veterans are asked six items before a module's lessons. */
  readonly veteran: boolean;
  /** Managers read the manager's page at the end of a module. */
  readonly manager: boolean;
  /** Modules whose placement was tried to its end. */
  readonly placed: ReadonlySet<string>;
  /** Whether a paragraph, `l1-4#manager-page`, has been read. */
  readonly read: (paragraph: string) => boolean;
};

/**
 * Where to go on: what was left unfinished last, else the first thing of the recommended order
 * (lessons, role-plays, quiz, module by module) that is not done. Null when all is done. A veteran is
 * not sent to lessons without a quiz, which cannot be placed out of: that is the introduction.
 */
export function nextStep(
  outline: CourseOutline,
  inputs: WayInputs,
  last: Place | null,
): NextStep | null {
  const steps = outline.modules
    .filter(({ quiz, lessons }) => quiz || lessons.length === 0 || !inputs.veteran)
    .flatMap((module) => stepsOf(module, inputs));
  const unfinished = last && !last.finished ? steps.find((step) => isAt(step, last)) : undefined;
  if (unfinished && !isDone(unfinished, inputs)) return { ...unfinished, begun: true };
  return steps.find((step) => !isDone(step, inputs)) ?? null;
}

/** The first thing of a module that is not done; null when all of it is. */
export function nextOfModule(module: ModuleOutline, inputs: WayInputs): NextStep | null {
  return stepsOf(module, inputs).find((step) => !isDone(step, inputs)) ?? null;
}

function stepsOf(module: ModuleOutline, inputs: WayInputs): readonly NextStep[] {
  const step = (kind: NextStep['kind'], id: string): NextStep => ({
    kind,
    id,
    module,
    begun: false,
  });
  const { quiz, managerPage } = module;
  return [
    ...(inputs.veteran && quiz ? [step('placement', quiz.id)] : []),
    ...module.lessons.map(({ id }) => step('lesson', id)),
    ...module.scenarios.map(({ id }) => step('scenario', id)),
    ...(quiz ? [step('quiz', quiz.id)] : []),
    ...(inputs.manager && managerPage ? [step('manager-page', managerPage.id)] : []),
  ];
}

function isAt({ kind, id }: NextStep, place: Place): boolean {
  switch (place.kind) {
    case 'lesson':
      return kind === 'lesson' && id === place.lesson;
    case 'quiz':
      return kind === (place.placement ? 'placement' : 'quiz') && id === place.quiz;
    case 'scenario':
      return kind === 'scenario' && id === place.scenario;
    default:
      return place satisfies never;
  }
}

function isDone({ kind, id, module }: NextStep, inputs: WayInputs): boolean {
  const learnt = inputs.lessons.get(id)?.completed ?? false;
  switch (kind) {
    case 'placement':
      // Whoever has passed the quiz needs none, and whoever has read one of the lessons reads on.
      return (
        inputs.placed.has(module.id) ||
        inputs.quizzes.get(id)?.passed ||
        module.lessons.some((lesson) => inputs.lessons.get(lesson.id)?.completed)
      );
    case 'lesson':
      return learnt || inputs.placedOut.has(module.id);
    case 'quiz':
      return inputs.quizzes.get(id)?.passed ?? false;
    case 'scenario':
      return inputs.scenarios.get(id)?.endedWithoutFails ?? false;
    case 'manager-page':
      return inputs.read(id);
    default:
      return kind satisfies never;
  }
}
