import { outline } from 'virtual:course/outline';
import { useEffect, useRef, useState } from 'react';
import { useParams } from 'react-router';
import { chunkLoaders, useLessonChunk } from '@/app/course-chunks';
import { NotFound } from '@/app/views/Problem';
import { useFormats, useMessages } from '@/i18n/messages';
import { type LessonProgress, untouchedLesson } from '@/progress/lessons-fold';
import { markKey } from '@/progress/marks-fold';
import { useApp, useLearner, useRecordOpened } from '@/store/app-store';
import { type LessonPlace, placeOf, resumeSection } from './engine/reading';
import { notePlace, notesIn, wordsPlace } from './engine/transfer';
import { loadInteractionViews } from './views/interaction-chunks';
import { LessonPage } from './views/LessonPage';
import { mdxComponents } from './views/mdx-components';

/** Fetches what a lesson's page is drawn with beside its own data: the views of its interactions. */
export async function prepareLesson(id: string): Promise<void> {
  const chunk = await chunkLoaders.lessons(id);
  if (chunk) await loadInteractionViews(chunk.data.interactions);
}

/** `/lessons/l1-2/` */
export function LessonRoute() {
  const { id = '' } = useParams();
  const messages = useMessages('lesson', 'paper');
  const place = placeOf(outline, id);
  return place ? <Lesson key={id} place={place} /> : <NotFound messages={messages.problem} />;
}

function Lesson({ place }: { readonly place: LessonPlace }) {
  const { lesson } = place;
  const messages = useMessages('lesson', 'paper');
  const formats = useFormats();
  const chunk = useLessonChunk(lesson.id);
  const { record } = useApp();
  const opened = useRecordOpened();
  const progress = useLearner(({ lessons }) => lessons.lessons.get(lesson.id)) ?? untouchedLesson;
  const words = useLearner((learner) => learner.words);
  const marks = useLearner((learner) => learner.marks);
  const cameBackTo = useFirstOpened(opened, progress);
  const reported = useRef(new Set<string>());

  const visited = useRef(false);
  useEffect(() => {
    if (!opened || visited.current) return;
    visited.current = true;
    record({ type: 'lesson-opened', lesson: lesson.id });
  }, [opened, record, lesson.id]);

  if (!chunk) return <NotFound messages={messages.problem} />;
  const { Content, data } = chunk;
  const jobAid = outline.modules
    .flatMap(({ jobAids }) => jobAids)
    .find(({ id }) => id === lesson.jobAid);

  /** Once a visit, so that the section read last is known; a finished lesson is only leafed through. */
  function seen(section: string) {
    const known =
      lesson.sections.some(({ id }) => id === section) ||
      place.module.managerPage?.id === `${lesson.id}#${section}`;
    if (!opened || !known || reported.current.has(section)) return;
    if (progress.completed && progress.sectionsRead.has(section)) return;
    reported.current.add(section);
    record({ type: 'section-read', lesson: lesson.id, section });
  }

  return (
    <>
      <title>{messages.shell.pageTitle(lesson.title, outline.title)}</title>
      <LessonPage
        place={place}
        read={progress.sectionsRead}
        completed={progress.completed}
        resume={cameBackTo && resumeSection(lesson.sections, cameBackTo)}
        onSeen={seen}
        onComplete={() => record({ type: 'lesson-completed', lesson: lesson.id })}
        pieces={{
          data,
          jobAid: jobAid ?? null,
          opened,
          messages: messages.lesson,
          paper: messages.paper,
          formats,
          answerOf: (interaction) => progress.interactions.get(interaction)?.answer ?? null,
          draftOf: (interaction) => progress.interactions.get(interaction)?.draft ?? null,
          wordsIn: (interaction, field) =>
            words.get(wordsPlace(lesson.id, interaction, field))?.text ?? '',
          onAnswer: (interaction, answer, score) =>
            record({
              type: 'interaction-answered',
              lesson: lesson.id,
              interaction,
              answer,
              score,
            }),
          onDraft: (interaction, answer) =>
            record({ type: 'interaction-drafted', lesson: lesson.id, interaction, answer }),
          onReset: (interaction) =>
            record({ type: 'interaction-reset', lesson: lesson.id, interaction }),
          isMarked: (paragraph) => marks.has(markKey(lesson.id, paragraph)),
          notesIn: (section) => notesIn(words, lesson.id, section),
          onMark: (section, paragraph, marked) =>
            record({ type: 'paragraph-marked', lesson: lesson.id, section, paragraph, marked }),
          onNote: (section, paragraph, text) =>
            record({
              type: 'words-written',
              place: notePlace(lesson.id, section, paragraph),
              text,
            }),
          onWords: (interaction, field, text) =>
            record({
              type: 'words-written',
              place: wordsPlace(lesson.id, interaction, field),
              text,
            }),
        }}
      >
        <Content components={mdxComponents} />
      </LessonPage>
    </>
  );
}

/** The progress that the learner came back to: as it was when the record had been opened. */
function useFirstOpened(opened: boolean, progress: LessonProgress): LessonProgress | null {
  const [first, setFirst] = useState<LessonProgress | null>(null);
  if (opened && !first) setFirst(progress);
  return first;
}
