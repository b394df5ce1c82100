import type { ReactNode } from 'react';
import { Button } from '@/ui/Button';
import { AgainButton } from './AgainButton';
import styles from './Interaction.module.css';

type HandInProps = {
  readonly checked: boolean;
  /** How far the answer is, said as it grows. */
  readonly state?: ReactNode;
  readonly label: string;
  /** There is enough of an answer to hand it in. */
  readonly ready: boolean;
  readonly again: string;
  readonly onHandIn: () => void;
  readonly onAgain: () => void;
};

/** The foot of an interaction: it is handed in here and, once it is checked, emptied to be done again. */
export function HandIn({ checked, state, label, ready, again, onHandIn, onAgain }: HandInProps) {
  return (
    <div className={styles.actions}>
      {checked ? (
        <AgainButton label={again} onAgain={onAgain} />
      ) : (
        <>
          {state && (
            <p className={styles.small} aria-live="polite">
              {state}
            </p>
          )}
          <Button look="primary" wide disabled={!ready} onClick={onHandIn}>
            {label}
          </Button>
        </>
      )}
    </div>
  );
}
