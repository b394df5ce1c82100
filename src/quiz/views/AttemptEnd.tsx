import type { Messages } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import type { RecordedAttempt } from '../engine/attempts-fold';
import styles from './Item.module.css';

type AttemptEndProps = {
  readonly mode: RecordedAttempt['mode'];
  readonly count: number;
  readonly disabled: boolean;
  readonly messages: Messages['quiz'];
  readonly onFinish: () => void;
};

/** Everything is answered: one more act hands it in. */
export function AttemptEnd({ mode, count, disabled, messages, onFinish }: AttemptEndProps) {
  return (
    <div className={styles.end}>
      <h1 tabIndex={-1} data-arrival="end">
        {messages.endTitle(count)}
      </h1>
      <p>{messages.endText[mode]}</p>
      <p className={styles.endAct}>
        <Button look="primary" disabled={disabled} onClick={onFinish}>
          {mode === 'exam' ? messages.handIn : messages.toResult}
        </Button>
      </p>
    </div>
  );
}
