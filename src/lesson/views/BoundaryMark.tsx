import styles from './Tactic.module.css';

/** A field with a line through it: on one side what may be done, on the other what may not. */
export function BoundaryMark({ label }: { readonly label: string }) {
  return (
    <div className={styles.mark}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M2 5h8v14H2z" fill="currentColor" />
        <path d="M13 0v24" stroke="currentColor" strokeWidth="2" strokeDasharray="3.4 1.75" />
        <path d="M17 6h5v12h-5" fill="none" stroke="currentColor" strokeWidth="2" />
      </svg>
      {label}
    </div>
  );
}
