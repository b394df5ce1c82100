import type { ReactNode } from 'react';
import styles from './Calculator.module.css';

type SumProps = { readonly label: string; readonly children: ReactNode };

/** The sum by which anybody can reckon it again. */
export function Sum({ label, children }: SumProps) {
  return (
    <p className={styles.sum}>
      <span className={styles.legend}>{label}</span> {children}
    </p>
  );
}
