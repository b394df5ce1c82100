import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import type { AttemptResult, QuizStanding } from '../engine/attempts-fold';
import styles from './Quiz.module.css';

type StandingProps = {
  readonly standing: QuizStanding | null;
  readonly messages: Messages['quiz']['start'];
  readonly formats: Formats;
};

/** Best, last and first result of a quiz, as lines of a ledger. */
export function Standing({ standing, messages, formats }: StandingProps) {
  const line = { messages, formats };
  return (
    <dl className={styles.ledger}>
      <StandingLine label={messages.best} result={standing?.best} {...line} />
      <StandingLine label={messages.last} result={standing?.last} {...line} />
      <StandingLine label={messages.first} result={standing?.first} {...line} />
    </dl>
  );
}

type StandingLineProps = Omit<StandingProps, 'standing'> & {
  readonly label: string;
  readonly result: AttemptResult | undefined;
};

function StandingLine({ label, result, messages, formats }: StandingLineProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {result ? (
          <>
            <span className={styles.small}>{formats.recorded(result.at)}</span>
            <span className={result.passed ? styles.passed : styles.small}>
              {result.passed ? messages.passed : messages.notPassed}
            </span>
            <strong className={styles.figure}>{formats.percent(result.score)}</strong>
          </>
        ) : (
          <span className={styles.figure}>{messages.none}</span>
        )}
      </dd>
    </div>
  );
}
