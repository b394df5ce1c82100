import { useEffect, useId, useRef, useState } from 'react';
import type { Messages } from '@/i18n/messages';
import type { Kept } from '@/learning-record/learning-event';
import styles from './OwnWords.module.css';

type OwnWordsFieldProps = {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What the record holds. */
  readonly text: string;
  readonly rows?: number;
  readonly messages: Messages['lesson']['transfer'];
  /** Resolves when the words are written. */
  readonly onSave: (text: string) => Promise<Kept>;
};

type Saving = 'idle' | 'saving' | Kept | 'failed';

const PAUSE_MS = 900;

/** Own words: kept when the learner pauses, leaves the field or leaves the page. */
export function OwnWordsField({
  label,
  hint,
  text,
  rows = 2,
  messages,
  onSave,
}: OwnWordsFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [saving, setSaving] = useState<Saving>('idle');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const shown = typed ?? text;

  // The latest words to write, for the timer and for leaving the page.
  const save = useRef(() => {});
  useEffect(() => {
    save.current = () => {
      clearTimeout(timer.current);
      if (typed === null || typed === text) return;
      setSaving('saving');
      onSave(typed).then(setSaving, () => setSaving('failed'));
    };
  });
  useEffect(() => {
    const leave = () => document.visibilityState === 'hidden' && save.current();
    document.addEventListener('visibilitychange', leave);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      save.current();
    };
  }, []);

  const says: Record<Saving, string> = {
    idle: '',
    saving: messages.saving,
    stored: messages.saved,
    'memory-only': messages.inMemory,
    failed: messages.failed,
  };

  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <textarea
        id={id}
        className={styles.text}
        rows={rows}
        maxLength={4000}
        value={shown}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setSaving('idle');
          clearTimeout(timer.current);
          timer.current = setTimeout(() => save.current(), PAUSE_MS);
        }}
        onBlur={() => save.current()}
      />
      <p className={styles.printed}>{shown}</p>
      <p className={styles.saving} role="status">
        {saving === 'idle' && typed === null && text !== '' ? messages.saved : says[saving]}
      </p>
    </div>
  );
}
