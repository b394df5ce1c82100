import { useId, useState } from 'react';
import type { Messages } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import styles from './Debrief.module.css';

type CommitmentProps = {
  /** What the learner wrote before. */
  readonly written: string;
  readonly messages: Messages['scenario']['debrief'];
  /** Resolves when it is kept. */
  readonly onCommit: (text: string) => Promise<unknown>;
};

/** One resolution in the learner's own words, for the next customer of theirs. */
export function Commitment({ written, messages, onCommit }: CommitmentProps) {
  const id = useId();
  const [text, setText] = useState(written);
  const [saved, setSaved] = useState(false);

  async function save() {
    await onCommit(text);
    setSaved(true);
  }

  return (
    <section className={styles.part}>
      <h2>{messages.commitment}</h2>
      <label className={styles.label} htmlFor={id}>
        {messages.commitmentLabel}
      </label>
      <textarea
        id={id}
        className={styles.words}
        rows={3}
        maxLength={500}
        placeholder={messages.commitmentExample}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setSaved(false);
        }}
      />
      <p className={styles.row}>
        <Button
          look="primary"
          disabled={text.trim() === '' || text.trim() === written}
          onClick={save}
        >
          {messages.commitmentSave}
        </Button>
        <span role="status" className={styles.small}>
          {saved && `✓ ${messages.commitmentSaved}`}
        </span>
      </p>
    </section>
  );
}
