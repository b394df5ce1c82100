import { frame } from 'virtual:course';
import { outline } from 'virtual:course/outline';
import { useState } from 'react';
import { addresses } from '@/course/addresses';
import { useFormats, useMessages } from '@/i18n/messages';
import { courseMastery } from '@/progress/course-mastery';
import { quizStanding } from '@/quiz/engine/attempts-fold';
import { playsOf } from '@/scenario/engine/plays-fold';
import { useApp, useLearner, useRecordOpened } from '@/store/app-store';
import { masteryInputs } from '@/store/mastery-inputs';
import { type Award, Certificate, type Condition } from './views/Certificate';

/** Place of the name in the record: own words, so that deleting them purges it. */
const namePlace = 'certificate/name';

/** `/certificate/`: what it asks for, and once all is there the sheet to print. */
export function CertificateRoute() {
  const messages = useMessages('certificate');
  return (
    <>
      <title>{messages.shell.pageTitle(messages.certificate.title, outline.title)}</title>
      <CertificatePage />
    </>
  );
}

function CertificatePage() {
  const messages = useMessages('certificate').certificate;
  const formats = useFormats();
  const { record } = useApp();
  const opened = useRecordOpened();
  const learner = useLearner((state) => state);
  const kept = learner.words.get(namePlace)?.text ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  const { exam, modules } = outline;
  const examStanding = exam ? quizStanding(learner.attempts, exam.id) : null;
  const mastery = courseMastery(
    frame,
    masteryInputs(frame, learner),
    exam ? (examStanding?.passed ?? false) : null,
  );
  const plays = modules.flatMap(({ scenarios }) => scenarios);
  const openPlay = plays.find(
    ({ id }) => !playsOf(learner.plays, id).some(({ ended }) => ended && !ended.fails),
  );

  const conditions: readonly Condition[] = [
    ...mastery.modules.map(({ id, complete }) => {
      const title = modules.find((module) => module.id === id)?.title ?? id;
      return { id, text: title, met: complete, to: addresses.module(id) };
    }),
    ...(exam
      ? [
          {
            id: exam.id,
            text: messages.rule.exam(exam.title, formats.percent(exam.passMark)),
            met: mastery.examPassed === true,
            to: addresses.quiz(exam.id),
          },
        ]
      : []),
    {
      id: 'plays',
      text: messages.rule.plays(mastery.plays.done, mastery.plays.all),
      met: mastery.plays.done === mastery.plays.all,
      to: openPlay ? addresses.scenario(openPlay.id) : addresses.home,
      ...(openPlay && { next: openPlay.title }),
    },
  ];

  const award: Award | null =
    opened && mastery.mastered
      ? {
          course: outline.title,
          day: dayOf(reachedAt(learner, exam?.id)),
          exam: examStanding && formats.percent(examStanding.best.score),
          modules: modules.flatMap(({ id, title, quiz }) => {
            const best = quiz && quizStanding(learner.attempts, quiz.id)?.best.score;
            return mastery.modules.some((one) => one.id === id) && best !== undefined
              ? [{ title, best: formats.percent(best) }]
              : [];
          }),
        }
      : null;

  return (
    <Certificate
      conditions={conditions}
      award={award}
      name={typed ?? kept}
      messages={messages}
      onName={(text) => {
        setTyped(text);
        record({ type: 'words-written', place: namePlace, text: text.trim() });
      }}
      onPrint={() => window.print()}
    />
  );
}

/** When the last of the conditions was met for the first time: a later and better result moves nothing. */
function reachedAt(learner: Parameters<typeof masteryInputs>[1], exam: string | undefined): string {
  const firstPass = exam
    ? [...learner.attempts.byId.values()]
        .filter(({ quiz, result }) => quiz === exam && result?.passed)
        .map(({ result }) => result?.at ?? '')
        .toSorted()[0]
    : undefined;
  const endings = [...learner.plays.ofScenario.keys()].flatMap((id) => {
    const [first] = playsOf(learner.plays, id)
      .flatMap(({ ended }) => (ended && !ended.fails ? [ended.at] : []))
      .toSorted();
    return first ?? [];
  });
  return [firstPass ?? '', ...learner.seals.values(), ...endings].toSorted().at(-1) ?? '';
}

/** The day that the learner's own clock showed. */
function dayOf(iso: string): string {
  return iso.slice(0, 10);
}
