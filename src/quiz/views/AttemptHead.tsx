import type { ReactNode } from 'react';
import type { Messages } from '@/i18n/messages';
import styles from './Item.module.css';

type AttemptHeadProps = {
  /** What is being done: a quiz, a review, the exam by its name. */
  readonly name: string;
  /** Number of the item within the attempt, from 1. */
  readonly number: number;
  readonly all: number;
  /** How many are answered. */
  readonly answered: number;
  readonly messages: Messages['quiz'];
  /** A way past the item. */
  readonly children?: ReactNode;
};

/** Where the learner is in the attempt: a figure and a thin ruled line. */
export function AttemptHead({ name, number, all, answered, messages, children }: AttemptHeadProps) {
  return (
    <div className={styles.head}>
      <h1 className={styles.count} tabIndex={-1} data-arrival="question">
        <span className="visually-hidden">{messages.itemOf(number, all)}</span>
        <span aria-hidden="true">
          {name} · {number} / {all}
        </span>
      </h1>
      <span className={styles.line} aria-hidden="true">
        <span style={{ transform: `scaleX(${all === 0 ? 0 : answered / all})` }} />
      </span>
      {children}
    </div>
  );
}
