import { useEffect, useId, useRef, useState } from 'react';
import { readTypedNumber } from '@/course/typed-number';
import type { Messages } from '@/i18n/messages';
import { useBeforeLeaving } from '@/ui/use-before-leaving';
import type { FieldValue } from '../engine/forms-fold';
import type { EnteredField } from '../engine/sheet';
import { shownValue, type ValueFormats } from '../engine/sheet-text';
import styles from './JobAidPage.module.css';

type FieldInputProps = {
  readonly field: EnteredField;
  readonly value: FieldValue | undefined;
  readonly messages: Messages['jobAid'];
  readonly formats: ValueFormats;
  /** Empty text clears the field. Called when the learner leaves it, or pauses. */
  readonly onFill: (value: FieldValue) => void;
  /** Called when what stands in the box begins or ceases to be unreadable; such a thing is not kept. */
  readonly onUnreadable: (unreadable: boolean) => void;
};

/** Milliseconds without a key after which what was typed is kept. */
const pauseMs = 250;

/** One field of the learner's own sheet. */
export function FieldInput({ field, value, messages, formats, ...does }: FieldInputProps) {
  const id = useId();
  // Shown at once; the record follows in a moment.
  const [picked, setPicked] = useState(value);
  useEffect(() => setPicked(value), [value]);

  function pick(next: FieldValue) {
    setPicked(next);
    does.onFill(next);
  }

  switch (field.type) {
    case 'choice':
      return (
        <fieldset className={styles.field}>
          <legend className="visually-hidden">
            {field.label} {field.hint}
          </legend>
          <span className={styles.label} aria-hidden="true">
            {field.label}
            <Hint text={field.hint} />
          </span>
          <span className={styles.choices}>
            {field.options.map((option) => (
              <label key={option.id}>
                <input
                  type="radio"
                  name={id}
                  checked={picked === option.id}
                  onChange={() => pick(option.id)}
                />
                {option.label}
              </label>
            ))}
          </span>
        </fieldset>
      );
    case 'check':
      return (
        <div className={styles.field}>
          <span className={styles.label} id={`${id}-hint`}>
            <Hint text={field.hint} />
          </span>
          <span className={styles.choices}>
            <label>
              <input
                type="checkbox"
                checked={picked === true}
                aria-describedby={field.hint && `${id}-hint`}
                onChange={(event) => pick(event.currentTarget.checked ? true : '')}
              />
              {field.label}
            </label>
          </span>
        </div>
      );
    default:
      return (
        <TypedField
          id={id}
          field={field}
          value={value}
          messages={messages}
          formats={formats}
          {...does}
        />
      );
  }
}

type TypedFieldProps = Omit<FieldInputProps, 'field'> & {
  readonly id: string;
  readonly field: Exclude<EnteredField, { type: 'choice' | 'check' }>;
};

function TypedField({
  id,
  field,
  value,
  messages,
  formats,
  onFill,
  onUnreadable,
}: TypedFieldProps) {
  // Shown at once; the record follows in a moment.
  const [current, setCurrent] = useState(value);
  useEffect(() => setCurrent(value), [value]);
  /** What stands in the box while the learner is in it; outside, amounts are grouped. */
  const [draft, setDraft] = useState<string | null>(null);
  const [pending, setPending] = useState(false);
  const typed = draft ?? (typeof current === 'number' ? formats.entered(current) : plain(current));

  const numeric = field.type === 'money' || field.type === 'number';
  const number = numeric
    ? readTypedNumber(typed, field.type === 'number' ? field.unit : '元')
    : null;
  const wrong = number?.ok === false && number.why !== 'empty';

  const tell = useRef(onUnreadable);
  tell.current = onUnreadable;
  useEffect(() => {
    if (!wrong) return;
    tell.current(true);
    return () => tell.current(false);
  }, [wrong]);

  const keep = useRef(() => {});
  keep.current = () => {
    if (!pending || wrong) return;
    // Once, also when the page is hidden and left before it is drawn again.
    keep.current = () => {};
    setPending(false);
    const next = number ? (number.ok ? number.number : '') : typed.trim();
    if (next === (current ?? '')) return;
    setCurrent(next);
    onFill(next);
  };
  useEffect(() => {
    if (!pending || typed === undefined) return;
    const timer = setTimeout(() => keep.current(), pauseMs);
    return () => clearTimeout(timer);
  }, [typed, pending]);
  useBeforeLeaving(() => keep.current());

  const filled = current !== undefined && current !== '';
  const shared = {
    id,
    className: [styles.input, numeric && styles.figure, filled && 'screen-only']
      .filter(Boolean)
      .join(' '),
    value: typed,
    'aria-invalid': wrong,
    'aria-describedby': wrong ? `${id}-error` : undefined,
    // Without commas, which would be in the way of the next digit.
    onFocus: () => setDraft((left) => left ?? plain(current)),
    onChange: (event: { currentTarget: { value: string } }) => {
      setDraft(event.currentTarget.value);
      setPending(true);
    },
    onBlur: () => {
      keep.current();
      if (!wrong) setDraft(null);
    },
  };

  return (
    <div className={styles.field} data-figure={numeric || undefined}>
      <label className={styles.label} htmlFor={id}>
        {field.label}
        {field.type === 'money' && messages.inYuan}
        {field.type === 'number' && messages.inUnit(field.unit)}
        <Hint text={field.hint} />
      </label>
      <div>
        {field.type === 'long-text' ? (
          <textarea {...shared} rows={3} maxLength={5_000} />
        ) : (
          <input
            {...shared}
            type={field.type === 'date' ? 'date' : 'text'}
            inputMode={numeric ? 'decimal' : undefined}
            autoComplete="off"
            maxLength={500}
          />
        )}
        {/* A box cuts off what is longer than it; paper shows it whole. */}
        {filled && (
          <span className={`${styles.value} print-only`}>
            {shownValue(field, current, formats)}
          </span>
        )}
        {wrong && (
          <p id={`${id}-error`} className={styles.error}>
            {field.type === 'number' ? messages.notANumber(field.unit) : messages.notAnAmount}
          </p>
        )}
      </div>
    </div>
  );
}

function plain(value: FieldValue | undefined): string {
  return value === undefined ? '' : String(value);
}

function Hint({ text }: { readonly text: string | undefined }) {
  return text ? <span className={styles.hint}>{text}</span> : null;
}
