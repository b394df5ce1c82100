import { useState } from 'react';
import { addresses } from '@/course/addresses';
import type { Messages } from '@/i18n/messages';
import { AppLink } from '@/ui/AppLink';
import { Button, ButtonLink } from '@/ui/Button';
import type { LessonPlace } from '../engine/reading';
import styles from './LessonPage.module.css';
import { useFocusAfter } from './use-focus-after';

type LessonEndProps = {
  readonly place: LessonPlace;
  readonly opened: boolean;
  readonly completed: boolean;
  readonly messages: Messages['lesson']['end'];
  /** Resolves when it is written down. */
  readonly onComplete: () => Promise<unknown>;
};

/** Finishes the lesson, says so once it is written down, and leads on. */
export function LessonEnd({ place, opened, completed, messages, onComplete }: LessonEndProps) {
  const [writing, setWriting] = useState(false);
  const [status, focusStatus] = useFocusAfter<HTMLParagraphElement>();
  const { previous, next } = place;

  async function complete() {
    setWriting(true);
    try {
      await onComplete();
      focusStatus();
    } finally {
      setWriting(false);
    }
  }

  return (
    <section className={styles.end} aria-label={messages.title}>
      {completed ? (
        <>
          <p className={styles.done} role="status" tabIndex={-1} ref={status}>
            ✓ {messages.completed}
          </p>
          <WaysOn place={place} messages={messages} />
        </>
      ) : (
        <Button look="primary" wide disabled={!opened || writing} onClick={complete}>
          {writing ? messages.completing : messages.complete}
        </Button>
      )}
      <nav className={styles.neighbours} aria-label={messages.lessons}>
        {previous && (
          <AppLink to={addresses.lesson(previous.id)}>
            {messages.previousLesson(previous.title)}
          </AppLink>
        )}
        {next && !(completed && leadsToNext(place)) && (
          <AppLink to={addresses.lesson(next.id)}>{messages.nextLesson(next.title)}</AppLink>
        )}
      </nav>
    </section>
  );
}

type WaysOnProps = Pick<LessonEndProps, 'place' | 'messages'>;

/** After the last lesson of a module: its role-play and quiz. Else the next lesson. */
function WaysOn({ place, messages }: WaysOnProps) {
  const { module, next } = place;
  if (next && leadsToNext(place)) {
    return (
      <ButtonLink look="primary" wide to={addresses.lesson(next.id)}>
        {messages.nextLesson(next.title)}
      </ButtonLink>
    );
  }
  const [scenario] = module.scenarios;
  return (
    <>
      <p>{messages.moduleDone}</p>
      <div className={styles.ways}>
        {scenario && (
          <ButtonLink look="primary" wide to={addresses.scenario(scenario.id)}>
            {messages.toScenario(scenario.title)}
          </ButtonLink>
        )}
        {module.quiz && (
          <ButtonLink
            look={scenario ? 'quiet' : 'primary'}
            wide
            to={addresses.quiz(module.quiz.id)}
          >
            {messages.toQuiz(module.quiz.title)}
          </ButtonLink>
        )}
        <ButtonLink look="plain" to={addresses.module(module.id)}>
          {messages.toModule}
        </ButtonLink>
      </div>
    </>
  );
}

function leadsToNext({ last, module, next }: LessonPlace): boolean {
  const moduleGoesOn = last && (module.scenarios.length > 0 || module.quiz !== undefined);
  return next !== null && !moduleGoesOn;
}
