import type { ReactNode } from 'react';
import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import { AppLink } from '@/ui/AppLink';
import { Button, ButtonLink } from '@/ui/Button';
import type { AttemptResult } from '../engine/attempts-fold';
import type { Calibration } from '../engine/history';
import type { Askable, ResultLine } from '../engine/result';
import styles from './Quiz.module.css';
import type { QuizHome } from './quiz-home';
import { ItemLine, type ObjectiveRow, ObjectiveTable } from './ResultLists';

/** What an attempt was about: the whole quiz, mistakes alone, or one objective, by its title. */
export type ResultScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'missed' }
  | { readonly kind: 'objective'; readonly title: string };

type QuizResultProps = {
  readonly home: QuizHome;
  readonly scope: ResultScope;
  readonly result: AttemptResult;
  /** Share 0 to 1. */
  readonly passMark: number;
  /** Whether it passed and why, where more than the pass mark decides; null where that does. */
  readonly verdict: string | null;
  /** What stands below the verdict of an exam. */
  readonly details: ReactNode;
  /** An earlier attempt passed. */
  readonly passedBefore: boolean;
  /** How many items were asked, answered or not. */
  readonly asked: number;
  readonly lines: readonly ResultLine[];
  readonly objectives: readonly ObjectiveRow[];
  readonly calibration: Calibration;
  /** Items of the bank that are wrong at present. */
  readonly missed: Askable;
  /** Address of an item of this attempt, by position. */
  readonly addressOf: (position: number) => string;
  /** Address of the attempts so far. */
  readonly history: string;
  /** Title of a paragraph, `l1-2#three-lights`. */
  readonly titleOf: (source: string) => string;
  readonly disabled: boolean;
  readonly messages: Messages['quiz'];
  readonly formats: Formats;
  readonly onAgain: (scope: 'all' | 'missed') => void;
  readonly onDrill: (objective: string) => void;
};

/** How the attempt went, what to look at first, and the ways to do it again. */
export function QuizResult({ messages: all, formats, ...quiz }: QuizResultProps) {
  const messages = all.end;
  const { lines, objectives, missed, home } = quiz;
  const weak = objectives.filter(({ asked, correct }) => correct < asked);
  const held = objectives.filter(({ asked, correct }) => correct === asked);
  const table = { messages, disabled: quiz.disabled, onDrill: quiz.onDrill };
  // A pass leads on; anything else leads into the next attempt.
  const goesOn = quiz.scope.kind === 'all' && quiz.result.passed;

  return (
    <div className={styles.page}>
      <p className={styles.over}>
        <AppLink to={home.to}>{home.title}</AppLink>
      </p>
      <Outcome {...quiz} messages={messages} formats={formats} />

      <div className={styles.actions}>
        {goesOn && (
          <ButtonLink look="primary" to={home.to}>
            {messages.backTo(home.title)}
          </ButtonLink>
        )}
        <Button
          look={goesOn ? 'quiet' : 'primary'}
          disabled={quiz.disabled}
          onClick={() => quiz.onAgain('all')}
        >
          {messages.again}
        </Button>
        {missed.now > 0 && (
          <Button disabled={quiz.disabled} onClick={() => quiz.onAgain('missed')}>
            {messages.missed(missed.now)}
          </Button>
        )}
        {!goesOn && (
          <ButtonLink look="plain" to={home.to}>
            {messages.backTo(home.title)}
          </ButtonLink>
        )}
      </div>
      {missed.later > 0 && <p className={styles.small}>{messages.missedLater(missed.later)}</p>}

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

      <section className={styles.part}>
        <h2>{messages.calibration}</h2>
        <CalibrationLine calibration={quiz.calibration} messages={messages} />
        <p className={styles.links}>
          <AppLink to={quiz.history}>{messages.history}</AppLink>
        </p>
      </section>

      {objectives.length > 0 && (
        <section className={styles.part}>
          <h2>{messages.objectives}</h2>
          {weak.length > 0 && <ObjectiveTable rows={weak} {...table} />}
          {held.length > 0 && (
            <details className={styles.held}>
              <summary>{messages.held(held.length)}</summary>
              <ObjectiveTable rows={held} {...table} />
            </details>
          )}
          <p className={styles.small}>{messages.drillWhy}</p>
        </section>
      )}
    </div>
  );
}

type OutcomeProps = Pick<
  QuizResultProps,
  | 'scope'
  | 'result'
  | 'passMark'
  | 'verdict'
  | 'details'
  | 'passedBefore'
  | 'asked'
  | 'lines'
  | 'formats'
> & { readonly messages: Messages['quiz']['end'] };

/** The score against its line. Retakes of a part have none: they are not the whole quiz. */
function Outcome({ scope, result, passMark, lines, asked, messages, ...rest }: OutcomeProps) {
  const { formats, verdict, details, passedBefore } = rest;
  const right = lines.filter(({ answer }) => answer.correct).length;
  const line = formats.percent(passMark);
  const share = formats.percent(result.score);
  const short = formats.percent(passMark - result.score).replace('%', '');

  if (scope.kind !== 'all') {
    return (
      <>
        <h1 tabIndex={-1} data-arrival="end">
          {scope.kind === 'missed'
            ? messages.titleMissed(right, asked)
            : messages.titleObjective(scope.title, right, asked)}
        </h1>
        <p className={styles.intro}>
          {scope.kind === 'missed' ? messages.missedDoesNotCount : messages.objectiveDoesNotCount}
        </p>
      </>
    );
  }
  return (
    <>
      <h1 tabIndex={-1} data-arrival="end">
        {messages.title(share)}
      </h1>
      <div className={styles.scale} role="img" aria-label={messages.scale(share, line)}>
        <span style={{ transform: `scaleX(${result.score})` }} />
        <i style={{ insetInlineStart: `${passMark * 100}%` }} />
      </div>
      <p className={styles.verdict}>
        <strong className={result.passed ? styles.passed : styles.notPassed}>
          {verdict ?? (result.passed ? messages.passed(line) : messages.notPassed(line, short))}
        </strong>
        <span>{messages.full(right, asked)}</span>
      </p>
      {!result.passed && passedBefore && <p className={styles.small}>{messages.stillPassed}</p>}
      {details}
    </>
  );
}

type CalibrationLineProps = {
  readonly calibration: Calibration;
  readonly messages: Messages['quiz']['end'];
};

/** How often what was said to be sure was right. */
function CalibrationLine({ calibration: { sure, unsure }, messages }: CalibrationLineProps) {
  return (
    <ul className={styles.calibration}>
      {sure.asked > 0 && <li>{messages.calibrationSure(sure.asked, sure.right)}</li>}
      {unsure.asked > 0 && <li>{messages.calibrationUnsure(unsure.asked, unsure.right)}</li>}
    </ul>
  );
}
