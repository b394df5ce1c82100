import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import { AppLink } from '@/ui/AppLink';
import { ButtonLink } from '@/ui/Button';
import { Emphasised } from '@/ui/Emphasised';
import book from './Book.module.css';
import styles from './Review.module.css';

/** An item of a finished review, and what becomes of it. */
export type ReviewedLine = {
  readonly position: number;
  readonly to: string;
  readonly title: string;
  readonly correct: boolean;
  readonly sure: boolean;
  /** Where its card is now; `none` when it never went wrong. */
  readonly state: 'learning' | 'held' | 'removed' | 'none';
  /** The day on which it is asked next; null when it is not. */
  readonly next: string | null;
};

type ReviewResultProps = {
  readonly title: string;
  readonly lines: readonly ReviewedLine[];
  /** Where a decision waits that is due today; null when none does. */
  readonly decision: string | null;
  /** Items that are still due today. */
  readonly left: number;
  readonly back: string;
  readonly messages: Messages['review'];
  readonly formats: Formats;
};

/** How a review went, when each item comes again, and what is left of today. */
export function ReviewResult({ lines, messages, formats, ...review }: ReviewResultProps) {
  const words = messages.session;
  const right = lines.filter(({ correct }) => correct).length;
  return (
    <div className={styles.page}>
      <p className={styles.over}>{review.title}</p>
      <h1 tabIndex={-1} data-arrival="end">
        {words.title(right, lines.length)}
      </h1>
      <div className={styles.actions}>
        {review.decision !== null && (
          <ButtonLink look="primary" to={review.decision}>
            {words.goOnDecision}
          </ButtonLink>
        )}
        <ButtonLink look={review.decision === null ? 'primary' : 'quiet'} to={review.back}>
          {review.left > 0 ? words.goOnItems(review.left) : words.back}
        </ButtonLink>
      </div>
      <section className={styles.part}>
        <h2>{words.items}</h2>
        <ul className={book.list}>
          {lines.map((line) => (
            <li key={line.position} className={book.card}>
              <p className={book.ask}>
                <AppLink to={line.to}>
                  <Emphasised text={line.title} />
                </AppLink>
              </p>
              <p className={book.tags}>
                <Outcome line={line} messages={messages.book} />
                <span>
                  {line.state === 'learning'
                    ? line.next !== null && words.to.next(formats.day(line.next))
                    : words.to[line.state]}
                </span>
              </p>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function Outcome({
  line: { correct, sure },
  messages,
}: {
  readonly line: ReviewedLine;
  readonly messages: Messages['review']['book'];
}) {
  const { standings } = messages;
  if (correct && sure) return <strong className={book.good}>✓ {standings.right}</strong>;
  if (correct) return <strong className={book.watch}>△ {standings.half}</strong>;
  return (
    <strong className={book.watch}>✕ {sure ? standings['sure-wrong'] : standings.wrong}</strong>
  );
}
