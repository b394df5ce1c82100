import { offeredChoices, type Play, takeChoice } from '@/scenario/engine/play';
import { ledgerBetween, type TranscriptStep } from '@/scenario/engine/result';
import type { Rate, Scenario } from '@/scenario/engine/scenario';
import { fillText } from '@/scenario/engine/text';
import { textFormats } from '@/scenario/views/text-formats';
import { Emphasised } from '@/ui/Emphasised';
import { playOfRun, runId, sceneVote } from '../engine/run';
import { inClassOrder } from '../engine/screen-content';
import styles from './Stage.module.css';
import { Meters } from './StageMeters';
import type { StageScreenProps } from './stage-props';

type ExplainedProps = StageScreenProps<'scene'> & {
  readonly scenario: Scenario;
  readonly step: TranscriptStep;
};

/** Every choice with its mark, and why: of the one that was chosen, or of another that is asked for. */
export function Explained({
  step,
  scenario,
  shown,
  messages,
  scenarioMessages,
  ...props
}: ExplainedProps) {
  const before = playBefore(scenario, shown, step.number);
  const printed = textFormats(props.formats);
  const order = inClassOrder(props.class, step.scene);
  const open = offeredChoices(scenario, before, printed)
    .filter(({ lockedReason }) => lockedReason === undefined)
    .toSorted((one, other) => order.indexOf(one.choice) - order.indexOf(other.choice));
  const asked = open[shown.view.explained - 1]?.choice ?? step.choice;
  return (
    <>
      <ol className={`${styles.choices} ${styles.weighed}`}>
        {open.map(({ choice, say }, index) => {
          const { sign, word } = scenarioMessages.rates[choice.rate];
          const away = shown.view.spotlight && choice.id !== asked.id;
          return (
            <li
              key={choice.id}
              className={[
                styles.choice,
                choice.id === step.choice.id ? styles.chosen : '',
                away ? styles.away : '',
              ].join(' ')}
            >
              <b>{messages.letters[index]}</b>
              <span>{say}</span>
              <span className={`${styles.mark} ${markClass(choice.rate)}`}>
                {sign} {word}
              </span>
            </li>
          );
        })}
      </ol>
      <p className={styles.why}>
        <Emphasised
          text={
            asked.id === step.choice.id
              ? step.why
              : fillText(scenario, before.state, asked.why, printed)
          }
        />
      </p>
      <TeamMeters
        {...{ scenario, shown, messages, formats: props.formats }}
        before={before}
        teams={props.class.teams}
        open={open.map(({ choice }) => choice.id)}
      />
    </>
  );
}

type TeamMetersProps = Pick<ExplainedProps, 'scenario' | 'shown' | 'messages' | 'formats'> & {
  readonly before: Play;
  readonly teams: ExplainedProps['class']['teams'];
  /** Ids of the choices in the order in which the class sees them. */
  readonly open: readonly string[];
};

/** Where the teams would stand now with the choices that they made, side by side: one place a choice. */
function TeamMeters({ scenario, before, teams, open, shown, messages, formats }: TeamMetersProps) {
  const chosen =
    shown.teamChoices[sceneVote(runId(shown.position.part, scenario.id), before)] ?? {};
  const entries = open.flatMap((choice, index) => {
    const names = teams.filter(({ id }) => chosen[id] === choice).map(({ name }) => name);
    return names.length === 0 ? [] : [{ choice, names, letter: messages.letters[index] }];
  });
  if (entries.length === 0) return null;
  const start = before.steps[0]?.arrived ?? before.arrived;
  return (
    <div className={styles.teams}>
      {entries.map(({ choice, names, letter }) => {
        const { after } = takeChoice(scenario, before, choice).steps.at(-1) ?? {
          after: before.state,
        };
        return (
          <section key={choice}>
            <p className={styles.small}>
              <b>{letter}</b>　{names.join('，')}
            </p>
            <Meters lines={ledgerBetween(scenario, start, after)} formats={formats} />
          </section>
        );
      })}
    </div>
  );
}

function playBefore(scenario: Scenario, shown: ExplainedProps['shown'], step: number) {
  const path = shown.paths[runId(shown.position.part, scenario.id)];
  return playOfRun(scenario, path && { ...path, steps: path.steps.slice(0, step - 1) }).play;
}

function markClass(rate: Rate): string | undefined {
  return rate === 'good' ? styles.good : rate === 'fair' ? styles.fair : styles.bad;
}
