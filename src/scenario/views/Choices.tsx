import { useId } from 'react';
import type { Messages } from '@/i18n/messages';
import type { OfferedChoice } from '../engine/play';
import styles from './Choices.module.css';

type ChoicesProps = {
  readonly ask: string;
  readonly offered: readonly OfferedChoice[];
  readonly selected: string | null;
  readonly messages: Messages['scenario'];
  readonly onSelect: (choice: string) => void;
};

/** What can be said now. Picking one only picks it; a second act says it. */
export function Choices({ ask, offered, selected, messages, onSelect }: ChoicesProps) {
  const id = useId();
  return (
    <fieldset className={styles.choices}>
      <legend tabIndex={-1}>{ask}</legend>
      {offered.map(({ choice, say, lockedReason, fromStep }, index) => {
        const locked = lockedReason !== undefined;
        return (
          <label
            key={choice.id}
            className={locked ? `${styles.choice} ${styles.locked}` : styles.choice}
          >
            <input
              type="radio"
              name={id}
              value={choice.id}
              checked={selected === choice.id}
              disabled={locked}
              onChange={() => onSelect(choice.id)}
            />
            <span className={styles.number} aria-hidden="true">
              {index + 1}
            </span>
            <span>
              {say}
              {locked && <span className={styles.reason}>{messages.locked(lockedReason)}</span>}
              {fromStep !== undefined && (
                <span className={styles.reason}>↳ {messages.fromStep(fromStep)}</span>
              )}
            </span>
          </label>
        );
      })}
      <p className={styles.keys}>{messages.keys}</p>
    </fieldset>
  );
}
