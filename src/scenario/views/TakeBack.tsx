import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import type { TranscriptStep } from '../engine/result';
import { Moves } from './Moves';
import styles from './PlayScreen.module.css';

type TakeBackProps = {
  /** The step that would be taken back. */
  readonly told: TranscriptStep;
  readonly messages: Messages['scenario'];
  readonly formats: Formats;
  readonly onTakeBack: () => void;
};

/** Offers to take the last step back: what it was, what it did, and what taking it back costs. */
export function TakeBack({ told, messages, formats, onTakeBack }: TakeBackProps) {
  return (
    <details className={styles.disclosure}>
      <summary>{messages.takeBack}</summary>
      <div className={styles.takeBack}>
        <p>{messages.takeBackWhat(told.number, told.said)}</p>
        <Moves ledger={told.ledger} messages={messages} formats={formats} />
        <p>{messages.takeBackCost}</p>
        <Button onClick={onTakeBack}>{messages.takeBackStep(told.number)}</Button>
      </div>
    </details>
  );
}
