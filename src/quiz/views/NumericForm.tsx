import { useId } from 'react';
import type { AskedItem, ItemPart } from '@/course/schema/item';
import type { AnswerFormProps } from './AnswerForm';
import styles from './Item.module.css';

type NumericItem = Extract<AskedItem | ItemPart, { type: 'numeric' }>;

/** One number with its unit behind it. The unit may be typed along. */
export function NumericForm({ item, draft, messages, onDraft }: AnswerFormProps<NumericItem>) {
  const id = useId();
  return (
    <div className={styles.numeric}>
      <label className="visually-hidden" htmlFor={id}>
        {messages.number(item.unit)}
      </label>
      <span className={styles.field}>
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          enterKeyHint="done"
          maxLength={40}
          aria-describedby={`${id}-hint`}
          value={draft.typed ?? ''}
          onChange={(event) => onDraft({ ...draft, typed: event.currentTarget.value })}
        />
        <span aria-hidden="true">{item.unit}</span>
      </span>
      <p className={styles.hint} id={`${id}-hint`}>
        {messages.numberHint}
      </p>
    </div>
  );
}
