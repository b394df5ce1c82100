import type { Messages } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import styles from './Exam.module.css';
import { announcementAt, leftText } from './left-text';

type ExamBarProps = {
  readonly leftMs: number;
  readonly pausesLeft: number;
  readonly messages: Messages['exam'];
  readonly onPause: () => void;
};

/** The time that is left, above each question, and the way to stop it. */
export function ExamBar({ leftMs, pausesLeft, messages, onPause }: ExamBarProps) {
  const announced = announcementAt(leftMs);
  return (
    <div className={styles.bar}>
      <p role="timer" className={announced === 1 ? styles.short : styles.left}>
        {announced === 1 && <span aria-hidden="true">△ </span>}
        {messages.left(leftText(leftMs, messages))}
      </p>
      <p role="status" className="visually-hidden">
        {announced !== null && messages.announce(messages.minutes(announced))}
      </p>
      {pausesLeft > 0 && (
        <Button look="plain" onClick={onPause}>
          {messages.pause(pausesLeft)}
        </Button>
      )}
    </div>
  );
}
