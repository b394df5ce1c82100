import { outline } from 'virtual:course/outline';
import { addresses } from '@/course/addresses';
import { useFormats, useMessages } from '@/i18n/messages';
import type { Messages } from '@/i18n/zh';
import { examStep } from '@/progress/exam-step';
import { lastPlace } from '@/progress/lessons-fold';
import { moduleProgress } from '@/progress/mastery';
import { type NextStep, nextStep } from '@/progress/next-step';
import { settingOf } from '@/progress/settings-fold';
import { quizStanding } from '@/quiz/engine/attempts-fold';
import { minutesPerItem } from '@/quiz/engine/minutes';
import { placementCount } from '@/quiz/engine/placement';
import { playsOf } from '@/scenario/engine/plays-fold';
import { useApp, useLearner, useRecordOpened } from '@/store/app-store';
import type { LearnerState } from '@/store/learner-state';
import { wayInputs } from '@/store/way-inputs';
import { useDue } from './use-due';
import { type ExamLine, Home, type NextStep as NextStepView } from './views/Home';

export function HomeRoute() {
  const messages = useMessages('home');
  const formats = useFormats();
  const learner = useLearner((state) => state);
  const { record } = useApp();
  const opened = useRecordOpened();
  const inputs = wayInputs(outline, learner);
  const due = useDue();
  const last = lastPlace(learner.lessons);
  const next = nextStep(outline, inputs, last);
  const exam = examLine(learner);
  const examIs = examStep(outline, next, last, exam?.passed ?? false);

  return (
    <>
      <title>{messages.shell.pageTitle(outline.motto, outline.title)}</title>
      <Home
        outline={outline}
        next={
          exam && examIs
            ? describeExam(exam, examIs === 'begun', messages.home)
            : next && describeStep(next, learner, messages.home)
        }
        lines={outline.modules.map((module) => {
          const { lessonsDone, quizBest, placedOut } = moduleProgress(module, inputs);
          return {
            module,
            lessonsDone,
            placedOut,
            quizBest,
            endingBest: bestLetter(
              module.scenarios.flatMap(({ id }) =>
                playsOf(learner.plays, id).flatMap(({ ended }) => ended ?? []),
              ),
            ),
            sealed: learner.seals.has(module.id),
          };
        })}
        exam={exam}
        due={due}
        path={settingOf(learner.settings, 'path')}
        manager={settingOf(learner.settings, 'manager')}
        disabled={!opened}
        messages={messages.home}
        formats={formats}
        onPath={(path) => record({ type: 'setting-changed', setting: 'path', value: path })}
        onManager={(manager) =>
          record({ type: 'setting-changed', setting: 'manager', value: manager })
        }
      />
    </>
  );
}

function examLine({ attempts }: LearnerState): ExamLine | null {
  const { exam } = outline;
  if (!exam) return null;
  const standing = quizStanding(attempts, exam.id);
  return { exam, best: standing?.best.score ?? null, passed: standing?.passed ?? false };
}

function describeExam(
  { exam }: ExamLine,
  begun: boolean,
  messages: Messages['home'],
): NextStepView {
  const { id, title, drawCount, minutes } = exam;
  const summary = messages.examLine(drawCount, minutes);
  return { to: addresses.quiz(id), title, summary, place: messages.examPlace, minutes, begun };
}

/** Letters run from A, the best. */
function bestLetter(ends: readonly { readonly letter: string }[]): string | null {
  return ends.map(({ letter }) => letter).sort()[0] ?? null;
}

function describeStep(
  step: NextStep,
  learner: LearnerState,
  messages: Messages['home'],
): NextStepView | null {
  const { module, begun, id } = step;
  switch (step.kind) {
    case 'lesson': {
      const lesson = module.lessons.find((candidate) => candidate.id === id);
      if (!lesson) return null;
      const read = learner.lessons.lessons.get(id)?.sectionsRead.size ?? 0;
      const left = lesson.sections.length > 0 ? 1 - Math.min(read / lesson.sections.length, 1) : 1;
      return {
        to: addresses.lesson(id),
        title: lesson.title,
        summary: lesson.summary,
        place: messages.lessonOf(module.numeral, messages.lessons),
        minutes: Math.max(1, Math.round(lesson.minutes * left)),
        begun: begun || read > 0,
      };
    }
    case 'scenario': {
      const scenario = module.scenarios.find((candidate) => candidate.id === id);
      if (!scenario) return null;
      const { title, summary, minutes } = scenario;
      const place = messages.lessonOf(module.numeral, messages.scenarios);
      return { to: addresses.scenario(id), title, summary, place, minutes, begun };
    }
    case 'quiz':
      return module.quiz
        ? {
            to: addresses.quiz(id),
            title: module.quiz.title,
            summary: messages.quizSummary(module.quiz.drawCount),
            place: messages.lessonOf(module.numeral, messages.quiz),
            minutes: Math.round(module.quiz.drawCount * minutesPerItem),
            begun,
          }
        : null;
    case 'placement':
      return {
        to: addresses.placement(id),
        title: messages.placement(module.title),
        summary: messages.placementSummary,
        place: messages.lessonOf(module.numeral, messages.placementPlace),
        minutes: Math.round(placementCount * minutesPerItem),
        begun,
      };
    case 'manager-page':
      return module.managerPage
        ? {
            to: addresses.section(id),
            title: module.managerPage.title,
            summary: messages.managerPageSummary,
            place: messages.lessonOf(module.numeral, messages.managerPage),
            minutes: 2,
            begun,
          }
        : null;
    default:
      return step.kind satisfies never;
  }
}
