import type { LawNote } from '@/course/schema/reference';
import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import styles from './Notes.module.css';

type LawNoteTextProps = {
  readonly law: LawNote;
  readonly messages: Messages['lesson']['law'];
  readonly formats: Formats;
};

/** Instrument, article, since when, how sure, what it says, what it means, when it was checked. */
export function LawNoteText({ law, messages, formats }: LawNoteTextProps) {
  return (
    <>
      <b className={styles.name}>{messages.article(law.instrument, law.article)}</b>
      <span className={styles.sure}>
        {messages.confidence[law.confidence]}
        {' · '}
        {messages.inForceSince(law.inForceSince)}
      </span>
      <span className={`${styles.line} ${styles.whole}`}>
        <span className={styles.label}>{messages.text}</span>
        {law.statement}
      </span>
      <span className={styles.line}>
        <span className={styles.label}>{messages.meaning}</span>
        {law.meaning}
      </span>
      <span className={`${styles.sure} ${styles.whole}`}>
        {law.confidence === 'unseen'
          ? messages.lookedAtOn(formats.day(law.checkedOn))
          : messages.checkedOn(formats.day(law.checkedOn))}
      </span>
    </>
  );
}
