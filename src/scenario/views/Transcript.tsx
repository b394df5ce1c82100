import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import type { Crossroads as Point } from '../engine/crossroads';
import type { TranscriptStep } from '../engine/result';
import type { Scenario } from '../engine/scenario';
import { Crossroads } from './Crossroads';
import { Moves } from './Moves';
import { OwnLine } from './OwnLine';
import styles from './Transcript.module.css';
import { textFormats } from './text-formats';
import { type SectionTitle, Why } from './Why';

type TranscriptProps = {
  readonly scenario: Scenario;
  readonly steps: readonly TranscriptStep[];
  /** The learner's own lines, by the number of the step. */
  readonly ownLines: ReadonlyMap<number, string>;
  readonly crossroads: readonly Point[];
  /** Seed of the order in which the choices were shown. */
  readonly seed: number;
  readonly sectionTitle: SectionTitle;
  readonly messages: Messages['scenario'];
  readonly formats: Formats;
  /** Starts a new play that stands before the step with this number. */
  readonly onTryFrom: (step: number) => void;
};

/**
 * Every step of a play: the learner's own line, what they said, what the counterpart made of it, what
 * the course thinks of it, and what else could have been said.
 */
export function Transcript({ scenario, steps, messages, formats, ...props }: TranscriptProps) {
  const { debrief } = messages;
  const nameOf = (speaker: string) => scenario.cast[speaker]?.name ?? speaker;

  return (
    <ol className={styles.transcript}>
      {steps.map((step) => {
        const point = props.crossroads.find(({ number }) => number === step.number);
        return (
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
            <OwnLine text={props.ownLines.get(step.number) ?? ''} messages={messages} />
            <p className={styles.said}>
              <span className={styles.label}>{debrief.youSaidLine}</span>
              {step.said}
            </p>
            {step.reaction.length + step.ledger.length > 0 && (
              <div className={styles.answer}>
                <p className={styles.label}>{debrief.heard}</p>
                {step.reaction.map(({ id, speaker, mood, text }) => (
                  <p key={id}>
                    <span className={styles.by}>{messages.speaker(nameOf(speaker), mood)}</span>
                    {text}
                  </p>
                ))}
                <Moves ledger={step.ledger} messages={messages} formats={formats} />
              </div>
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
              {point && <Crossroads point={point} seed={props.seed} messages={messages} />}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
