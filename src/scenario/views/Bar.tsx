import styles from './Debrief.module.css';

/** A share of 0 to 1 as a ruled bar. What it says stands beside it in words. */
export function Bar({ share }: { readonly share: number }) {
  return (
    <span className={styles.bar} aria-hidden="true">
      <span style={{ transform: `scaleX(${share})` }} />
    </span>
  );
}
