import type { ReactNode } from 'react';
import type { Messages } from '@/i18n/messages';
import styles from './Review.module.css';
import { Rules } from './Rules';

type ReviewProps = {
  /** The record has been read: before, nothing is said of it. */
  readonly opened: boolean;
  readonly messages: Messages['review'];
  readonly today: ReactNode;
  readonly book: ReactNode;
  readonly days: ReactNode;
};

/** What is due today, the book of mistakes, the days to come, and the rules. */
export function Review({ opened, messages, today, book, days }: ReviewProps) {
  const { parts } = messages;
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{messages.title}</h1>
      <p className={styles.intro}>{messages.intro}</p>
      <nav className={styles.nav} aria-label={parts.label}>
        <a href="#book">{parts.book}</a>
        <a href="#days">{parts.days}</a>
        <a href="#rules">{parts.rules}</a>
      </nav>

      {opened ? (
        today
      ) : (
        <p className={styles.opening} role="status">
          {messages.opening}
        </p>
      )}
      <section className={styles.part} id="book">
        <h2>{messages.book.title}</h2>
        {opened && book}
      </section>
      <section className={styles.part} id="days">
        <h2>{messages.days.title}</h2>
        {days}
      </section>
      <Rules messages={messages.rules} />
    </div>
  );
}
