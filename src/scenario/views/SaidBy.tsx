import type { Messages } from '@/i18n/messages';
import styles from './Staging.module.css';
import type { Utterance } from './utterance';

type SaidByProps = { readonly utterance: Utterance; readonly messages: Messages['scenario'] };

/** Who speaks and how, above what is said. */
export function SaidBy({ utterance: { name, mood }, messages }: SaidByProps) {
  return <p className={styles.by}>{messages.speaker(name, mood)}</p>;
}

/** Says that a line is a late consequence. */
export function FromStep({ utterance: { fromStep }, messages }: SaidByProps) {
  if (fromStep === undefined) return null;
  return <p className={styles.from}>{messages.fromStep(fromStep)}</p>;
}
