import { useId, useState } from 'react';

type WordsFieldProps = {
  readonly label: string;
  readonly hint?: string;
  /** What is on record. */
  readonly text: string;
  readonly rows?: number;
  readonly disabled: boolean;
  readonly className?: string | undefined;
  readonly onWrite: (text: string) => void;
};

/** A text of the instructor's: recorded when the field is left, and when Ctrl or ⌘ with Enter is pressed. */
export function WordsField({
  label,
  hint,
  text,
  rows = 2,
  disabled,
  className,
  onWrite,
}: WordsFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);

  function write() {
    if (typed !== null && typed !== text) onWrite(typed);
    setTyped(null);
  }

  return (
    <p className={className}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        maxLength={2_000}
        placeholder={hint}
        disabled={disabled}
        value={typed ?? text}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={write}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) write();
        }}
      />
    </p>
  );
}
