import type { ReactNode } from 'react';
import styles from './Interaction.module.css';

const signs = { right: '✓', wrong: '✕', open: '△' } as const;

type MarkProps = { readonly state: keyof typeof signs; readonly children: ReactNode };

/** Right, wrong or open: a sign and a word, never a colour alone. */
export function Mark({ state, children }: MarkProps) {
  return (
    <strong className={`${styles.mark} ${styles[state]}`}>
      {signs[state]} {children}
    </strong>
  );
}
