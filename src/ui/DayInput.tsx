import { useEffect, useId, useState } from 'react';
import styles from './DayInput.module.css';

type DayInputProps = {
  readonly label: string;
  readonly hint?: string;
  /** ISO day; empty for none. */
  readonly day: string;
  readonly disabled?: boolean;
  readonly clear: string;
  /** Called with a whole day, or with nothing when it is taken back. */
  readonly onDay: (day: string) => void;
};

/** A day of the calendar, in the browser's own way to pick one. */
export function DayInput({ label, hint, day, disabled = false, clear, onDay }: DayInputProps) {
  const id = useId();
  // Shown at once; what is kept follows in a moment.
  const [shown, setShown] = useState(day);
  useEffect(() => setShown(day), [day]);

  function pick(picked: string) {
    setShown(picked);
    if (picked !== day) onDay(picked);
  }

  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <span className={styles.row}>
        <input
          id={id}
          type="date"
          value={shown}
          min="2020-01-01"
          max="2099-12-31"
          disabled={disabled}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onChange={(event) => {
            const input = event.currentTarget;
            // While a year is typed, it is a day of the first century.
            if (input.validity.valid) pick(input.value);
          }}
        />
        {shown !== '' && !disabled && (
          <button type="button" className={styles.clear} onClick={() => pick('')}>
            {clear}
          </button>
        )}
      </span>
    </div>
  );
}
