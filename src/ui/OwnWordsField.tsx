import { type Ref, useEffect, useId, useRef, useState } from 'react';
import styles from './OwnWords.module.css';
import { useBeforeLeaving } from './use-before-leaving';

/** Where words are kept once they were handed over. */
type Kept = 'stored' | 'memory-only';

/** What is said of words on their way. */
type SavingWords = {
  readonly saving: string;
  readonly saved: string;
  readonly inMemory: string;
  readonly failed: string;
};

type OwnWordsFieldProps = {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What the record holds. */
  readonly text: string;
  readonly rows?: number;
  readonly ref?: Ref<HTMLTextAreaElement>;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly messages: SavingWords;
  /** Resolves when the words are written. */
  readonly onSave: (text: string) => Promise<Kept>;
  /** Ctrl or ⌘ with Enter; Enter alone begins a new line. */
  readonly onGoOn?: () => void;
};

type Saving = 'idle' | 'saving' | Kept | 'failed';

/** Milliseconds without a key after which words are kept: whoever then reloads finds them. */
const PAUSE_MS = 250;

/** Own words: kept when the learner pauses, leaves the field or leaves the page. */
export function OwnWordsField({
  label,
  hint,
  text,
  rows = 2,
  ref,
  placeholder,
  disabled,
  messages,
  onSave,
  onGoOn,
}: OwnWordsFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [saving, setSaving] = useState<Saving>('idle');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const shown = typed ?? text;

  /** Handed over to be written; the record's own text follows in a moment. */
  const handedOver = useRef<string | null>(null);

  function save() {
    clearTimeout(timer.current);
    if (typed === null || typed === (handedOver.current ?? text)) return;
    handedOver.current = typed;
    setSaving('saving');
    onSave(typed).then(setSaving, () => {
      handedOver.current = null;
      setSaving('failed');
    });
  }
  useBeforeLeaving(save);

  // The latest words, for the timer.
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });

  function saveSoon() {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => latest.current(), PAUSE_MS);
  }

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
        ref={ref}
        className={styles.text}
        rows={rows}
        maxLength={4000}
        placeholder={placeholder}
        disabled={disabled}
        value={shown}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setSaving('idle');
          // Letters on their way to a character are no words yet.
          if (!isComposing(event.nativeEvent)) saveSoon();
        }}
        onCompositionEnd={saveSoon}
        onKeyDown={({ key, ctrlKey, metaKey, nativeEvent }) => {
          if (key === 'Enter' && (ctrlKey || metaKey) && !isComposing(nativeEvent)) onGoOn?.();
        }}
        onBlur={save}
      />
      <p className={styles.printed}>{shown}</p>
      <p className={styles.saving} role="status">
        {saving === 'idle' && typed === null && text !== '' ? messages.saved : says[saving]}
      </p>
    </div>
  );
}

function isComposing(event: Event): boolean {
  return 'isComposing' in event && event.isComposing === true;
}
