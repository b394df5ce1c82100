import { outline } from 'virtual:course/outline';
import { useParams } from 'react-router';
import { addresses } from '@/course/addresses';
import type { ModuleOutline } from '@/course/outline';
import type { Objective } from '@/course/schema/course';
import { useMessages } from '@/i18n/messages';
import { moduleProgress } from '@/progress/mastery';
import { type NextStep, nextOfModule, type WayInputs } from '@/progress/next-step';
import { endingsFound } from '@/scenario/engine/plays-fold';
import { useLearner } from '@/store/app-store';
import { wayInputs } from '@/store/way-inputs';
import { useModule } from './course-chunks';
import { type LessonState, ModulePage, type PlacementOffer } from './views/ModulePage';
import { NotFound } from './views/Problem';

export function ModuleRoute() {
  const { id } = useParams();
  const messages = useMessages('module', 'home');
  const module = outline.modules.find((candidate) => candidate.id === id);
  const data = useModule(id ?? '');
  return module && data ? (
    <KnownModule key={module.id} module={module} objectives={data.objectives} />
  ) : (
    <NotFound messages={messages.problem} />
  );
}

type KnownModuleProps = {
  readonly module: ModuleOutline;
  readonly objectives: readonly Objective[];
};

function KnownModule({ module, objectives }: KnownModuleProps) {
  const messages = useMessages('module', 'home');
  const learner = useLearner((state) => state);
  const inputs = wayInputs(outline, learner);
  const { quizBest, quizPassed, placedOut } = moduleProgress(module, inputs);
  const next = nextOfModule(module, inputs);

  return (
    <>
      <title>{messages.shell.pageTitle(module.title, outline.title)}</title>
      <ModulePage
        module={module}
        objectives={objectives}
        lessonStates={
          new Map(
            module.lessons.map(({ id }) => [id, lessonState(learner.lessons.lessons.get(id))]),
          )
        }
        quizBestPercent={quizBest === null ? null : Math.round(quizBest * 100)}
        quizPassed={quizPassed ?? false}
        endingsFound={
          new Map(module.scenarios.map(({ id }) => [id, endingsFound(learner.plays, id).size]))
        }
        placedOut={placedOut}
        placement={placementFor(module, inputs, placedOut)}
        managerPageRead={
          inputs.manager && module.managerPage ? inputs.read(module.managerPage.id) : null
        }
        sealed={learner.seals.has(module.id)}
        next={next && { to: addressOf(next), title: titleOf(next, messages.module.placement) }}
        messages={messages.module}
        home={messages.home}
      />
    </>
  );
}

function placementFor(
  { id, quiz }: ModuleOutline,
  { veteran, placed }: WayInputs,
  placedOut: boolean,
): PlacementOffer {
  if (!veteran || !quiz || placedOut) return 'none';
  return placed.has(id) ? 'again' : 'first';
}

function lessonState(
  progress: { readonly opened: boolean; readonly completed: boolean } | undefined,
): LessonState {
  if (progress?.completed) return 'done';
  return progress?.opened ? 'reading' : 'not-started';
}

function addressOf(step: NextStep): string {
  const to = {
    lesson: addresses.lesson,
    scenario: addresses.scenario,
    quiz: addresses.quiz,
    placement: addresses.placement,
    'manager-page': addresses.section,
  };
  return to[step.kind](step.id);
}

function titleOf({ kind, id, module }: NextStep, placement: string): string {
  if (kind === 'placement') return placement;
  const things = {
    lesson: module.lessons,
    scenario: module.scenarios,
    quiz: module.quiz ? [module.quiz] : [],
    'manager-page': module.managerPage ? [module.managerPage] : [],
  };
  return things[kind].find((thing) => thing.id === id)?.title ?? module.title;
}
