import type { Messages } from '@/i18n/messages';
import type { TranscriptStep } from '../engine/result';
import type { Scenario } from '../engine/scenario';
import styles from './PlayScreen.module.css';

type EarlierLinesProps = {
  readonly scenario: Scenario;
  readonly steps: readonly TranscriptStep[];
  readonly messages: Messages['scenario'];
};

/** What was said in the scenes before, to look up. */
export function EarlierLines({ scenario, steps, messages }: EarlierLinesProps) {
  if (steps.length === 0) return null;
  const nameOf = (speaker: string) => scenario.cast[speaker]?.name ?? speaker;
  return (
    <details className={styles.disclosure}>
      <summary>{messages.earlier}</summary>
      <ol className={styles.earlier}>
        {steps.map(({ number, said, lines, reaction }) => (
          <li key={number}>
            {lines.map(({ id, speaker, text }) => (
              <p key={id}>
                {nameOf(speaker)}：{text}
              </p>
            ))}
            <p>
              <b>
                {messages.learner}：{said}
              </b>
            </p>
            {reaction.map(({ id, speaker, text }) => (
              <p key={id}>
                {nameOf(speaker)}：{text}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </details>
  );
}
