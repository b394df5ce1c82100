import type { JobAid } from '@/course/schema/job-aid';
import type { Messages } from '@/i18n/messages';
import type { FieldValue } from '../engine/forms-fold';
import { compute, isFigure, type PlacedField, type Values } from '../engine/sheet';
import { shownValue, type ValueFormats } from '../engine/sheet-text';
import { FieldInput } from './FieldInput';
import styles from './JobAidPage.module.css';

type PlacedFieldViewProps = {
  readonly aid: JobAid;
  readonly placed: PlacedField;
  readonly values: Values;
  readonly readOnly: boolean;
  readonly messages: Messages['jobAid'];
  readonly formats: ValueFormats;
  readonly onFill: (value: FieldValue) => void;
  readonly onUnreadable: (unreadable: boolean) => void;
};

/** A field of the sheet: worked out, to read in the model, or to fill in. */
export function PlacedFieldView({
  aid,
  placed,
  values,
  readOnly,
  messages,
  formats,
  ...does
}: PlacedFieldViewProps) {
  const { field, address } = placed;
  const value = values.get(address);
  if (field.type === 'computed') {
    const computed = compute(aid, values, placed);
    const look = computed.kind === 'incomplete' ? styles.waiting : styles.computed;
    const unbalanced = computed.kind === 'balance' && computed.value !== 0;
    return (
      <div className={styles.field} data-figure={isFigure(field) || undefined}>
        <span className={styles.label}>
          {field.label}
          {field.hint && <span className={styles.hint}>{field.hint}</span>}
        </span>
        <div>
          <output className={unbalanced ? `${look} ${styles.unbalanced}` : look}>
            {formats.computed(computed)}
          </output>
          {field.reading && <span className={styles.hint}>{field.reading}</span>}
        </div>
      </div>
    );
  }
  if (readOnly) {
    const nothing = field.type === 'check' ? messages.notYet : messages.empty;
    return (
      <div className={styles.field} data-figure={isFigure(field) || undefined}>
        <span className={styles.label}>{field.label}</span>
        <span className={styles.value}>
          {value === undefined ? nothing : shownValue(field, value, formats)}
        </span>
      </div>
    );
  }
  return <FieldInput field={field} value={value} messages={messages} formats={formats} {...does} />;
}
