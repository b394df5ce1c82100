import type { ReactNode } from 'react';
import { Emphasised } from '@/ui/Emphasised';
import styles from './Feedback.module.css';

export type FeedbackRow = {
  readonly id: string;
  readonly text: string;
  readonly sign: 'right' | 'wrong' | 'open' | null;
  /** What became of it, in words, beside the sign. */
  readonly label: ReactNode;
  readonly chosen?: boolean;
  readonly feedback?: string | undefined;
};

const signs = { right: '✓', wrong: '✕', open: '△' } as const;

/** Each option with what became of it and why, chosen or not. */
export function FeedbackRows({ rows }: { readonly rows: readonly FeedbackRow[] }) {
  return (
    <ul className={styles.rows}>
      {rows.map(({ id, text, sign, label, chosen, feedback }) => (
        <li key={id} className={chosen ? styles.chosen : undefined}>
          {label && (
            <p className={`${styles.mark} ${sign ? styles[sign] : ''}`}>
              {sign && `${signs[sign]} `}
              {label}
            </p>
          )}
          <p className={styles.text}>
            <Emphasised text={text} />
          </p>
          {feedback && (
            <p className={styles.why}>
              <Emphasised text={feedback} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
