import { type ReactNode, useRef } from 'react';
import { addresses } from '@/course/addresses';
import { AppLink } from '@/ui/AppLink';
import { type LessonPlace, sectionsDone } from '../engine/reading';
import { LessonEnd } from './LessonEnd';
import styles from './LessonPage.module.css';
import { LessonContext, type LessonPieces } from './lesson-context';
import { PrintedNotes } from './PrintedNotes';
import prose from './Prose.module.css';
import { sectionBefore, useSectionsSeen } from './use-sections-seen';

type LessonPageProps = {
  readonly place: LessonPlace;
  /** The lesson's prose; its components find the rest in `pieces`. */
  readonly children: ReactNode;
  readonly pieces: LessonPieces;
  readonly read: ReadonlySet<string>;
  readonly completed: boolean;
  /** The section to read on from, as the last visit left it. */
  readonly resume: { readonly id: string; readonly title: string } | null;
  readonly onSeen: (section: string) => void;
  readonly onComplete: () => Promise<unknown>;
};

/** A lesson from its ruled progress line to the way on. */
export function LessonPage({
  place,
  children,
  pieces,
  read,
  completed,
  resume,
  onSeen,
  onComplete,
}: LessonPageProps) {
  const { lesson, module } = place;
  const { messages } = pieces;
  const article = useRef<HTMLElement>(null);
  const done = sectionsDone(lesson.sections, read);
  useSectionsSeen(article, onSeen);

  /** Whoever works on an interaction has read what comes before it. */
  function seenBefore(interaction: string) {
    const element = article.current?.querySelector(
      `[data-interaction="${CSS.escape(interaction)}"]`,
    );
    const section = element && sectionBefore(article.current, element);
    if (section) onSeen(section);
  }

  return (
    <article className={styles.lesson} ref={article}>
      <div className={styles.bar}>
        <AppLink
          className={styles.back}
          to={addresses.module(module.id)}
          aria-label={messages.toModule(module.title)}
        >
          ‹ {messages.number(module.numeral, place.number)}
        </AppLink>
        <span
          className={styles.progress}
          role="img"
          aria-label={messages.progress(done.filter(Boolean).length, done.length)}
        >
          {lesson.sections.map(({ id }, index) => (
            <i key={id} className={done[index] ? styles.read : undefined} />
          ))}
        </span>
        <span>{completed ? messages.completed : messages.minutes(lesson.minutes)}</span>
      </div>
      <h1 tabIndex={-1} className={styles.title}>
        {lesson.title}
      </h1>
      <p className={styles.under}>
        {resume ? (
          <>
            <span className={styles.seen}>{messages.lastSeen(resume.title)}</span>
            <AppLink to={addresses.section(`${lesson.id}#${resume.id}`)}>{messages.goOn}</AppLink>
          </>
        ) : (
          <span className={styles.seen}>{module.title}</span>
        )}
        <AppLink
          className={styles.toCase}
          // Up to the lesson before: this one's own days would answer what it asks.
          to={addresses.caseFile((place.previous ?? lesson).id)}
          ahead={false}
          aria-label={messages.caseFileUpTo}
        >
          {messages.caseFile}
        </AppLink>
      </p>
      <LessonContext
        value={{
          ...pieces,
          onAnswer: (interaction, answer, score) => {
            seenBefore(interaction);
            pieces.onAnswer(interaction, answer, score);
          },
        }}
      >
        <div className={prose.prose}>{children}</div>
      </LessonContext>
      <PrintedNotes data={pieces.data} messages={messages} formats={pieces.formats} />
      <LessonEnd
        place={place}
        opened={pieces.opened}
        completed={completed}
        messages={messages.end}
        onComplete={onComplete}
      />
    </article>
  );
}
