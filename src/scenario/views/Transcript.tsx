import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import type { TranscriptStep } from '../engine/result';
import type { Scenario } from '../engine/scenario';
import { Change } from './Ledger';
import styles from './Transcript.module.css';
import { textFormats } from './text-formats';
import { type SectionTitle, Why } from './Why';

type TranscriptProps = {
  readonly scenario: Scenario;
  readonly steps: readonly TranscriptStep[];
  readonly sectionTitle: SectionTitle;
  readonly messages: Messages['scenario'];
  readonly formats: Formats;
  /** Starts a new play that stands before the step with this number. */
  readonly onTryFrom: (step: number) => void;
};

/** Every step of a play: what the learner said, what was answered, what the course thinks of it. */
export function Transcript({ scenario, steps, messages, formats, ...props }: TranscriptProps) {
  const { debrief } = messages;
  const nameOf = (speaker: string) => scenario.cast[speaker]?.name ?? speaker;

  return (
    <ol className={styles.transcript}>
      {steps.map((step) => (
        <li key={step.number} id={`step-${step.number}`}>
          <div className={styles.head}>
            <h3>
              {messages.step(step.number)}　{step.scene.stage}
            </h3>
            {step.clock && <span>{textFormats(formats).moment(step.clock)}</span>}
          </div>
          {step.fromSteps.map((from) => (
            <p key={from} className={styles.late}>
              ↳ {messages.fromStep(from)}
            </p>
          ))}
          <p className={styles.said}>
            <span className={styles.label}>{debrief.youSaidLine}</span>
            {step.said}
          </p>
          {step.reaction.length > 0 && (
            <div className={styles.answer}>
              {step.reaction.map(({ id, speaker, mood, text }) => (
                <p key={id}>
                  <span className={styles.label}>{messages.speaker(nameOf(speaker), mood)}</span>
                  {text}
                </p>
              ))}
            </div>
          )}
          {step.ledger.length > 0 && (
            <p className={styles.moves}>
              {step.ledger.map((meter) => (
                <span key={meter.name}>
                  {meter.label}{' '}
                  <Change meter={meter} messages={messages.ledger} formats={formats} />
                </span>
              ))}
            </p>
          )}
          <Why step={step} sectionTitle={props.sectionTitle} messages={messages} />
          <div className={`${styles.foot} screen-only`}>
            <Button
              look="plain"
              onClick={() => props.onTryFrom(step.number)}
              aria-label={debrief.tryHereOf(step.number)}
            >
              {debrief.tryHere}
            </Button>
            {step.lines.length > 0 && (
              <details className={styles.scene}>
                <summary>{debrief.scene}</summary>
                {step.lines.map(({ id, speaker, text }) => (
                  <p key={id}>
                    {nameOf(speaker)}：{text}
                  </p>
                ))}
              </details>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
