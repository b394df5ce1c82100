import { addresses } from '@/course/addresses';
import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import { AppLink } from '@/ui/AppLink';
import { Button, ButtonLink } from '@/ui/Button';
import type { AttemptResult } from '../engine/attempts-fold';
import type { ResultLine } from '../engine/result';
import styles from './Quiz.module.css';
import { ItemLine, type ObjectiveRow, ObjectiveTable } from './ResultLists';

type QuizResultProps = {
  readonly module: { readonly id: string; readonly title: string };
  readonly scope: 'all' | 'missed';
  readonly result: AttemptResult;
  /** Share 0 to 1. */
  readonly passMark: number;
  /** An earlier attempt passed. */
  readonly passedBefore: boolean;
  readonly lines: readonly ResultLine[];
  readonly objectives: readonly ObjectiveRow[];
  /** How many items of the bank are wrong at present. */
  readonly missed: number;
  /** Address of an item of this attempt, by position. */
  readonly addressOf: (position: number) => string;
  /** Title of a paragraph, `l1-2#three-lights`. */
  readonly titleOf: (source: string) => string;
  readonly disabled: boolean;
  readonly messages: Messages['quiz'];
  readonly formats: Formats;
  readonly onAgain: (scope: 'all' | 'missed') => void;
};

/** How the attempt went, what to look at first, and the ways to do it again. */
export function QuizResult({ messages: all, formats, ...quiz }: QuizResultProps) {
  const messages = all.end;
  const { result, lines, objectives, scope } = quiz;
  const right = lines.filter(({ answer }) => answer.correct).length;
  const line = formats.percent(quiz.passMark);
  const share = formats.percent(result.score);
  const weak = objectives.filter(({ asked, correct }) => correct < asked);
  const held = objectives.filter(({ asked, correct }) => correct === asked);
  // A pass leads on; anything else leads into the next attempt.
  const goesOn = scope === 'all' && result.passed;

  return (
    <div className={styles.page}>
      <p className={styles.over}>
        <AppLink to={addresses.module(quiz.module.id)}>{quiz.module.title}</AppLink>
      </p>
      <h1 tabIndex={-1} data-arrival="end">
        {scope === 'all' ? messages.title(share) : messages.titleMissed(right, lines.length)}
      </h1>
      {scope === 'all' ? (
        <>
          <div className={styles.scale} role="img" aria-label={messages.scale(share, line)}>
            <span style={{ transform: `scaleX(${result.score})` }} />
            <i style={{ insetInlineStart: `${quiz.passMark * 100}%` }} />
          </div>
          <p className={styles.verdict}>
            <strong className={result.passed ? styles.passed : styles.notPassed}>
              {result.passed
                ? messages.passed(line)
                : messages.notPassed(
                    line,
                    formats.percent(quiz.passMark - result.score).replace('%', ''),
                  )}
            </strong>
            <span>{messages.full(right, lines.length)}</span>
          </p>
          {!result.passed && quiz.passedBefore && (
            <p className={styles.small}>{messages.stillPassed}</p>
          )}
        </>
      ) : (
        <p className={styles.intro}>{messages.missedDoesNotCount}</p>
      )}

      <div className={styles.actions}>
        {goesOn && (
          <ButtonLink look="primary" to={addresses.module(quiz.module.id)}>
            {messages.toModule}
          </ButtonLink>
        )}
        <Button
          look={goesOn ? 'quiet' : 'primary'}
          disabled={quiz.disabled}
          onClick={() => quiz.onAgain('all')}
        >
          {messages.again}
        </Button>
        {quiz.missed > 0 && (
          <Button disabled={quiz.disabled} onClick={() => quiz.onAgain('missed')}>
            {messages.missed(quiz.missed)}
          </Button>
        )}
        {!goesOn && (
          <ButtonLink look="plain" to={addresses.module(quiz.module.id)}>
            {messages.toModule}
          </ButtonLink>
        )}
      </div>

      <section className={styles.part}>
        <h2>{messages.items}</h2>
        <ul className={styles.items}>
          {lines.map((entry) => (
            <ItemLine
              key={entry.place.position}
              line={entry}
              to={quiz.addressOf(entry.place.position)}
              titleOf={quiz.titleOf}
              messages={all}
              formats={formats}
            />
          ))}
        </ul>
        {lines.some(({ change }) => change !== 'first') && (
          <p className={styles.small}>{messages.changesWhy}</p>
        )}
      </section>

      {objectives.length > 0 && (
        <section className={styles.part}>
          <h2>{messages.objectives}</h2>
          {weak.length > 0 && <ObjectiveTable rows={weak} messages={messages} />}
          {held.length > 0 && (
            <details className={styles.held}>
              <summary>{messages.held(held.length)}</summary>
              <ObjectiveTable rows={held} messages={messages} />
            </details>
          )}
        </section>
      )}
    </div>
  );
}
