import { useId } from 'react';
import type { Messages } from '@/i18n/messages';
import type { Trouble } from '../engine/calculation';
import type { FieldName } from '../engine/calculator-fields';
import styles from './Calculator.module.css';

type CalculatorFieldProps = {
  readonly name: FieldName;
  readonly label: string;
  readonly value: string;
  readonly trouble: Trouble | undefined;
  readonly messages: Messages['lesson']['calculator'];
  readonly onChange: (value: string) => void;
  /** The learner is through with the field. */
  readonly onDone: () => void;
};

/** A figure, a day, some days of the month, or yes and no. Says what is wrong while it is wrong. */
export function CalculatorField({
  name,
  label,
  value,
  trouble,
  messages,
  onChange,
  onDone,
}: CalculatorFieldProps) {
  const id = useId();
  const hint = trouble ? messages.invalid[trouble] : hintOf(name, messages);

  if (name === 'rolls') {
    return (
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={value === 'yes'}
          onChange={(event) => onChange(event.currentTarget.checked ? 'yes' : '')}
        />
        <span>{label}</span>
      </label>
    );
  }

  return (
    <div className={isList(name) ? styles.wideField : styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={name === 'start' ? 'date' : 'text'}
        inputMode={name === 'start' ? undefined : isList(name) ? 'text' : 'decimal'}
        autoComplete="off"
        maxLength={isList(name) ? 160 : 40}
        value={value}
        aria-invalid={trouble !== undefined}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
        onBlur={onDone}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) onDone();
        }}
      />
      {hint && (
        <p id={`${id}-hint`} className={trouble ? styles.trouble : styles.hint}>
          {trouble && '△ '}
          {hint}
        </p>
      )}
    </div>
  );
}

/** Several figures in one field, with signs between them that a keypad of digits lacks. */
function isList(name: FieldName): boolean {
  return name === 'batches' || name === 'parts';
}

function hintOf(name: FieldName, messages: CalculatorFieldProps['messages']): string | undefined {
  if (name === 'batches') return messages.batchesHint;
  return name === 'parts' ? messages.partsHint : undefined;
}
