import type { Messages } from '@/i18n/messages';
import styles from './SayFirst.module.css';

type OwnLineProps = { readonly text: string; readonly messages: Messages['scenario'] };

/** The learner's own line, to hold against what could be said. Nothing where there is none. */
export function OwnLine({ text, messages }: OwnLineProps) {
  if (text.trim() === '') return null;
  return (
    <p className={styles.own}>
      <span className={styles.label}>{messages.sayFirst.label}</span>
      {text}
    </p>
  );
}
