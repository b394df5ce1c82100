import type { Formats } from '@/i18n/formats';
import type { Messages } from '@/i18n/messages';
import { offeredChoices, type Play } from '@/scenario/engine/play';
import { transcriptOf } from '@/scenario/engine/result';
import type { Scenario } from '@/scenario/engine/scenario';
import { textFormats } from '@/scenario/views/text-formats';
import styles from './Console.module.css';

type PathPanelProps = {
  readonly scenario: Scenario;
  readonly play: Play;
  /** The play as it stood before a step (from 1). */
  readonly before: (step: number) => Play;
  readonly messages: Messages['classroom']['console'];
  readonly scenarioMessages: Messages['scenario'];
  readonly formats: Formats;
  readonly disabled: boolean;
  readonly onRewind: (step: number) => void;
  readonly onWhatIf: (step: number, choice: string) => void;
};

/** The class's way so far: back to any step, or another choice of it. */
export function PathPanel(props: PathPanelProps) {
  const { scenario, play, messages, disabled } = props;
  const printed = textFormats(props.formats);
  const steps = transcriptOf(scenario, play, printed);
  if (steps.length === 0) return null;
  return (
    <details className={styles.path}>
      <summary>{messages.path}</summary>
      <ol>
        {steps.map(({ number, scene, said, rate, choice }) => {
          const others = offeredChoices(scenario, props.before(number), printed).filter(
            (one) => one.lockedReason === undefined && one.choice.id !== choice.id,
          );
          return (
            <li key={number}>
              <p>
                {props.scenarioMessages.rates[rate].sign} {scene.stage}：{said}
              </p>
              <p className={styles.row}>
                <button type="button" disabled={disabled} onClick={() => props.onRewind(number)}>
                  {messages.rewind(number)}
                </button>
                {others.length > 0 && (
                  <select
                    disabled={disabled}
                    aria-label={messages.whatIfOf(number)}
                    value=""
                    onChange={(event) => props.onWhatIf(number, event.currentTarget.value)}
                  >
                    <option value="">{messages.whatIf}</option>
                    {others.map((one) => (
                      <option key={one.choice.id} value={one.choice.id}>
                        {one.say}
                      </option>
                    ))}
                  </select>
                )}
              </p>
            </li>
          );
        })}
      </ol>
    </details>
  );
}
