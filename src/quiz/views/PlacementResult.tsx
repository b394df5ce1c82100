import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import { AppLink } from '@/ui/AppLink';
import { ButtonLink } from '@/ui/Button';
import type { ResultLine } from '../engine/result';
import styles from './Quiz.module.css';
import type { QuizHome } from './quiz-home';
import { ItemLine } from './ResultLists';

type PlacementResultProps = {
  readonly home: QuizHome;
  readonly passed: boolean;
  readonly lines: readonly ResultLine[];
  readonly addressOf: (position: number) => string;
  readonly titleOf: (source: string) => string;
  readonly messages: Messages['quiz'];
  readonly formats: Formats;
};

/** Whether the lessons may be skipped, and what to read of them where not. No score: it is none. */
export function PlacementResult({ home, passed, lines, messages, ...rest }: PlacementResultProps) {
  const words = messages.placement;
  const right = lines.filter(({ answer }) => answer.correct).length;
  return (
    <div className={styles.page}>
      <p className={styles.over}>
        <AppLink to={home.to}>{home.title}</AppLink>
      </p>
      <h1 tabIndex={-1} data-arrival="end">
        {passed ? words.passed(right, lines.length) : words.failed(right, lines.length)}
      </h1>
      <p className={styles.intro}>{passed ? words.passedText : words.failedText}</p>
      <div className={styles.actions}>
        <ButtonLink look="primary" to={home.to}>
          {passed ? words.goOn : words.goRead}
        </ButtonLink>
      </div>
      <section className={styles.part}>
        <h2>{messages.end.items}</h2>
        <ul className={styles.items}>
          {lines.map((line) => (
            <ItemLine
              key={line.place.position}
              line={line}
              to={rest.addressOf(line.place.position)}
              titleOf={rest.titleOf}
              messages={messages}
              formats={rest.formats}
            />
          ))}
        </ul>
      </section>
    </div>
  );
}
