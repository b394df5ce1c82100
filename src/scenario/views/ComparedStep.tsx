import type { TranscriptStep } from '../engine/result';
import type { CompareProps } from './Compare';
import styles from './Compare.module.css';
import { Moves } from './Moves';
import { RateMark } from './RateMark';
import { Why } from './Why';

type ComparedStepProps = Pick<
  CompareProps,
  'scenario' | 'sectionTitle' | 'messages' | 'formats'
> & {
  /** Whose step it is. */
  readonly side: 'one' | 'other';
  /** Null where the play came to no step there. */
  readonly step: TranscriptStep | null;
  /** With the course's reasons, and not its judgement alone. */
  readonly why?: boolean;
};

/** What one play said at a step, what was answered, and what it moved. */
export function ComparedStep({ scenario, side, step, why = false, ...props }: ComparedStepProps) {
  const { messages, formats } = props;
  const { compare } = messages;
  const name = <span className={styles.name}>{compare[side]}</span>;
  if (!step) {
    return (
      <div className={styles.side} data-side={side}>
        <p>
          {name} {compare.nothingYet}
        </p>
      </div>
    );
  }
  return (
    <div className={styles.side} data-side={side}>
      <p className={styles.small}>
        {name} {messages.step(step.number)}
        {why && `　${step.scene.stage}`}
      </p>
      <p className={styles.said}>{step.said}</p>
      {step.reaction.map(({ id, speaker, text }) => (
        <p key={id} className={styles.answer}>
          {scenario.cast[speaker]?.name ?? speaker}：{text}
        </p>
      ))}
      <Moves ledger={step.ledger} messages={messages} formats={formats} />
      {why ? (
        <Why step={step} sectionTitle={props.sectionTitle} messages={messages} />
      ) : (
        <p>
          <RateMark rate={step.rate} messages={messages} />
        </p>
      )}
    </div>
  );
}
