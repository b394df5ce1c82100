import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import type { KeyStep } from '../engine/key-steps';
import styles from './Debrief.module.css';
import { RateMark } from './RateMark';

type KeyStepsProps = {
  readonly steps: readonly KeyStep[];
  readonly messages: Messages['scenario'];
  readonly formats: Formats;
};

/** The steps that decided most, each with what it brought or cost, and the way down to it. */
export function KeySteps({ steps, messages, formats }: KeyStepsProps) {
  const { debrief } = messages;
  return (
    <>
      <h3>{debrief.keySteps(steps.length)}</h3>
      <ol className={styles.keySteps}>
        {steps.map(({ step, points, lost, reached }) => (
          <li key={step.number}>
            <p>
              <a href={`#step-${step.number}`}>{messages.step(step.number)}</a>{' '}
              <RateMark rate={step.rate} messages={messages} />
            </p>
            <p>“{step.said}”</p>
            <p className={styles.small}>
              {lost > 0
                ? debrief.lost(formats.integer(lost))
                : debrief.won(formats.integer(points))}
              {reached.length > 0 && debrief.reached(reached)}
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
