import styles from './Seal.module.css';

type SealProps = {
  /** Two or four characters. Without it the place of the seal is drawn empty. */
  readonly text?: string | undefined;
  /** What the seal, or its empty place, says to somebody who cannot see it. */
  readonly label: string;
  /** CSS length of one character. */
  readonly size?: string;
  /** Just pressed: plays once. */
  readonly pressed?: boolean;
};

/** The vermilion stamp of a finished module. */
export function Seal({ text, label, size = '1rem', pressed = false }: SealProps) {
  const className = [styles.seal, text ? '' : styles.empty, pressed ? styles.pressed : '']
    .filter(Boolean)
    .join(' ');
  return (
    <span className={className} role="img" aria-label={label} style={{ fontSize: size }}>
      <span className={styles.text} aria-hidden="true">
        {text ?? ''}
      </span>
    </span>
  );
}
