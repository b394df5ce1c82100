import styles from './Tactic.module.css';

/** A field with a line through it: on one side what may be done, on the other what may not. */
export function BoundaryMark({ label }: { readonly label: string }) {
  return (
    <p className={styles.mark}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M12 4.5a7.5 7.5 0 0 0 0 15z" fill="currentColor" />
        <path d="M12 4.5a7.5 7.5 0 0 1 0 15" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path d="M12 0v24" stroke="currentColor" strokeWidth="1.6" strokeDasharray="2.4 2.4" />
      </svg>
      {label}
    </p>
  );
}
