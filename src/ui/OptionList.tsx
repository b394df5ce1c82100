import type { ReactNode } from 'react';
import styles from './OptionList.module.css';

export type OptionRow = {
  readonly id: string;
  readonly text: ReactNode;
  /** After the answer: what became of this option, in words, beside its sign. */
  readonly mark?: { readonly kind: 'right' | 'wrong'; readonly label: string };
  /** After the answer: why. */
  readonly note?: ReactNode;
};

type OptionListProps = {
  /** Unique on the page; groups the radios. */
  readonly name: string;
  readonly multiple?: boolean;
  /** replies: lines to say, as one's own messages of a chat. */
  readonly look?: 'rows' | 'replies';
  readonly options: readonly OptionRow[];
  readonly selected: readonly string[];
  readonly disabled?: boolean;
  readonly onSelect: (selected: readonly string[]) => void;
};

/**
 * Options to pick from, one or several. Picking only selects: a second act of the learner
 * submits. Put it in a `<fieldset>` with a `<legend>` that asks.
 */
export function OptionList({
  name,
  multiple = false,
  look = 'rows',
  options,
  selected,
  disabled = false,
  onSelect,
}: OptionListProps) {
  function toggle(id: string, checked: boolean) {
    if (!multiple) onSelect([id]);
    else onSelect(checked ? [...selected, id] : selected.filter((other) => other !== id));
  }

  return (
    <div className={look === 'rows' ? styles.list : styles.replies}>
      {options.map((option) => (
        <label key={option.id} className={styles.option}>
          <input
            type={multiple ? 'checkbox' : 'radio'}
            name={name}
            value={option.id}
            checked={selected.includes(option.id)}
            disabled={disabled}
            onChange={(event) => toggle(option.id, event.currentTarget.checked)}
          />
          <span>
            {option.mark && (
              <span className={`${styles.mark} ${styles[option.mark.kind]}`}>
                {option.mark.kind === 'right' ? '✓ ' : '✕ '}
                {option.mark.label}{' '}
              </span>
            )}
            {option.text}
            {option.note && <span className={styles.note}>{option.note}</span>}
          </span>
        </label>
      ))}
    </div>
  );
}
