import type { Messages } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import styles from './Exam.module.css';
import { leftText } from './left-text';

type ExamPauseProps = {
  readonly leftMs: number;
  /** How often it can be stopped once it goes on. */
  readonly pausesLeft: number;
  /** Nobody pressed pause: the learner was away. */
  readonly away: boolean;
  readonly disabled: boolean;
  readonly messages: Messages['exam'];
  readonly onResume: () => void;
};

/** The clock stands still, and the questions are put away. */
export function ExamPause({ leftMs, pausesLeft, away, ...rest }: ExamPauseProps) {
  const { disabled, messages, onResume } = rest;
  const left = leftText(leftMs, messages);
  return (
    <div className={styles.pause}>
      <h1 tabIndex={-1} data-arrival="pause">
        {messages.paused}
      </h1>
      <p>{away ? messages.wasAway(left) : messages.pausedText(left)}</p>
      <p className={styles.small}>{messages.pausesLeft(pausesLeft)}</p>
      <p className={styles.act}>
        <Button look="primary" disabled={disabled} onClick={onResume}>
          {messages.goOn}
        </Button>
      </p>
    </div>
  );
}
