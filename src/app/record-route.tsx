import { outline } from 'virtual:course/outline';
import { lazy, Suspense, useEffect, useState } from 'react';
import { addresses } from '@/course/addresses';
import { type Messages, useFormats, useMessages } from '@/i18n/messages';
import { backupLimit } from '@/learning-record/backup';
import { downloadFile, readPickedFile } from '@/platform/file';
import { askToPersist, isPersisted } from '@/platform/storage-health';
import { attemptAddress, historyAddress } from '@/quiz/attempt-address';
import { type Attempts, quizStanding } from '@/quiz/engine/attempts-fold';
import { endingsFound, type Plays } from '@/scenario/engine/plays-fold';
import { useApp, useLearner, useOpenedRecord, useRecordHealth } from '@/store/app-store';
import { type BackupOutcome, type QuizLine, Record, type WordsLine } from './views/Record';

const ResultCodePart = lazy(() =>
  import('@/classroom/result-code-part').then((part) => ({ default: part.ResultCodePart })),
);

export function RecordRoute() {
  const messages = useMessages('record', 'settings');
  const formats = useFormats();
  const { record } = useApp();
  const opening = useOpenedRecord();
  const health = useRecordHealth();
  const learner = useLearner((state) => state);
  const [outcome, setOutcome] = useState<BackupOutcome | null>(null);
  const [persisted, setPersisted] = useState<boolean | null>(null);

  useEffect(() => {
    isPersisted().then(setPersisted);
  }, []);

  async function exportBackup(what: 'all' | 'results') {
    const backup = (await opening).exportBackup(what === 'all' ? 'full' : 'results');
    downloadFile(backup.name, backup.text);
    await record({ type: 'backup-exported', events: backup.events });
    setOutcome({ kind: 'exported' });
  }

  async function importBackup(file: File) {
    const read = await readPickedFile(file, backupLimit);
    if (read.outcome !== 'read') return setOutcome({ kind: 'failed', why: read.outcome });
    const imported = await (await opening).importBackup(read.text);
    if (imported.outcome !== 'merged') return setOutcome({ kind: 'failed', why: imported.outcome });
    const { added, known, broken, kept } = imported;
    setOutcome({ kind: 'imported', added, known, broken, inMemory: kept === 'memory-only' });
  }

  async function deleteAll() {
    const deleted = await (await opening).deleteEverything();
    setOutcome({ kind: deleted === 'emptied' ? 'deleted' : 'not-deleted' });
  }

  const quizzes: readonly QuizLine[] = [
    ...outline.modules.flatMap(({ quiz }) => quiz ?? []),
    ...(outline.exam ? [outline.exam] : []),
  ].flatMap(({ id, title }) => {
    const standing = quizStanding(learner.attempts, id);
    return standing ? [{ id, title, to: historyAddress(id), standing }] : [];
  });

  return (
    <>
      <title>{messages.shell.pageTitle(messages.record.title, outline.title)}</title>
      <Record
        modules={outline.modules.map((module) => ({
          id: module.id,
          title: module.title,
          lessons: module.lessons.length,
          lessonsDone: module.lessons.filter(({ id }) => learner.lessons.lessons.get(id)?.completed)
            .length,
          endings: module.scenarios.flatMap((scenario) => {
            const found = endingsFound(learner.plays, scenario.id);
            return scenario.endings
              .filter(({ id }) => found.has(id))
              .map(({ title }) => `${scenario.title} · ${title}`);
          }),
        }))}
        quizzes={quizzes}
        words={[...learner.words].map(
          ([place, { text }]) =>
            wordsOfPlay(place, text, learner.plays, messages.record) ??
            wordsOfAnswer(place, text, learner.attempts) ??
            wordsLine(place, text, messages.shell.review),
        )}
        stored={health?.kept !== 'memory-only'}
        persisted={persisted}
        outcome={outcome}
        disabled={!health}
        resultCode={
          <Suspense fallback={null}>
            <ResultCodePart />
          </Suspense>
        }
        messages={messages.record}
        settingsLabel={messages.settings.title}
        formats={formats}
        onExport={exportBackup}
        onImport={importBackup}
        onPersist={() => askToPersist().then(setPersisted)}
        onDeleteWords={async (place) => void (await opening).purge({ at: 'place', place })}
        onDeleteAll={deleteAll}
      />
    </>
  );
}

/** Places of own words in role-plays: `play/<play>/line/<step>` and `play/<play>/commitment/<part>`. */
function wordsOfPlay(
  place: string,
  text: string,
  plays: Plays,
  messages: Messages['record'],
): WordsLine | undefined {
  const [kind, id = '', what, step] = place.split('/');
  const play = kind === 'play' ? plays.byId.get(id) : undefined;
  const title = outline.modules
    .flatMap(({ scenarios }) => scenarios)
    .find((scenario) => scenario.id === play?.scenario)?.title;
  if (!play || title === undefined) return undefined;
  const label =
    what === 'line' ? messages.wordsAtStep(title, Number(step) + 1) : messages.wordsAfter(title);
  return { place, text, label, to: `${addresses.scenario(play.scenario)}?play=${id}` };
}

/** Places of short answers: `answer/<attempt>/<position>`. */
function wordsOfAnswer(place: string, text: string, attempts: Attempts): WordsLine | undefined {
  const [kind, id = '', position] = place.split('/');
  const attempt = kind === 'answer' ? attempts.byId.get(id) : undefined;
  const quiz = outline.modules.find((module) => module.quiz?.id === attempt?.quiz)?.quiz;
  if (!attempt || !quiz) return undefined;
  return { place, text, label: quiz.title, to: attemptAddress(quiz.id, id, Number(position)) };
}

/**
 * Places of own words elsewhere: `lesson/<lesson>/<interaction>/<field>`,
 * `note/<lesson>/<section>/<paragraph>` and `card/<card>`.
 */
function wordsLine(place: string, text: string, review: string): WordsLine {
  const [kind = '', id = '', section = ''] = place.split('/');
  if (kind === 'card') return { place, text, label: review, to: addresses.review };
  const lesson = outline.modules
    .flatMap(({ lessons }) => lessons)
    .find((candidate) => ['lesson', 'note'].includes(kind) && candidate.id === id);
  const noted = kind === 'note' && lesson?.sections.find((one) => one.id === section);
  if (lesson && noted) {
    const to = addresses.section(`${id}#${section}`);
    return { place, text, label: `${lesson.title} · ${noted.title}`, to };
  }
  return lesson
    ? { place, text, label: lesson.title, to: addresses.lesson(lesson.id) }
    : { place, text, label: outline.title, to: addresses.home };
}
