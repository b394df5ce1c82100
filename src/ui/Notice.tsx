import type { ReactNode } from 'react';
import styles from './Notice.module.css';

type NoticeProps = {
  readonly kind: 'good' | 'watch' | 'bad';
  readonly title: string;
  readonly children?: ReactNode;
  /** Announce it when it appears after something the learner did. */
  readonly live?: boolean;
};

/** Says what happened and what to do now. */
export function Notice({ kind, title, children, live = false }: NoticeProps) {
  const tone = kind === 'watch' ? '' : styles[kind];
  return (
    <div className={`${styles.notice} ${tone}`} role={live ? 'status' : undefined}>
      <p className={styles.title}>{title}</p>
      {children}
    </div>
  );
}
