import { Fragment } from 'react';
import { offeredChoices, shownLines } from '@/scenario/engine/play';
import { type LedgerLine, ledgerBetween, transcriptOf } from '@/scenario/engine/result';
import type { Scenario } from '@/scenario/engine/scenario';
import { fillText } from '@/scenario/engine/text';
import { Person } from '@/scenario/views/Person';
import { signed, textFormats } from '@/scenario/views/text-formats';
import { type Utterance, utterancesOf } from '@/scenario/views/utterance';
import { Emphasised } from '@/ui/Emphasised';
import { playOfRun, runId, sceneVote } from '../engine/run';
import { inClassOrder } from '../engine/screen-content';
import { handsIn, notVoted } from '../engine/votes';
import { EndingStage } from './EndingStage';
import styles from './Stage.module.css';
import { StageClock } from './StageClock';
import { StageFrame } from './StageFrame';
import type { StageScreenProps } from './stage-props';
import { VoteBars } from './VoteBars';

type SceneStageProps = StageScreenProps<'scene'> & {
  readonly scenario: Scenario;
  readonly whole: boolean;
  readonly notice?: React.ReactNode;
};

/** Tells what is seen; it has no face. */
const narrator = 'nar';

const votingStages = ['think', 'count', 'talk', 'recount', 'compare'];

/** A decision of a role-play: what is said, what can be answered, the hands, and what comes of it. */
export function SceneStage(props: SceneStageProps) {
  const { shown, scenario, messages, formats } = props;
  const { position } = shown;
  const { play } = playOfRun(scenario, shown.paths[runId(position.part, scenario.id)]);
  const printed = textFormats(formats);
  const looksBack = position.stage === 'reveal' || position.stage === 'explain';
  const steps = transcriptOf(scenario, play, printed);
  const last = steps.at(-1);
  const number = looksBack ? steps.length : steps.length + 1;
  const stage = looksBack ? last?.scene.stage : stageOf(play.node);
  const head = (
    <>
      <p>
        {scenario.title}
        {stage !== undefined && ` · ${stage}`}　{messages.stage.step(number)}
      </p>
      <p>
        {messages.stage.stages[position.stage]}　
        <StageClock timer={props.class.timer} now={props.now} messages={messages.stage} />
      </p>
    </>
  );
  const meters = ledgerBetween(scenario, play.steps[0]?.arrived ?? play.arrived, play.state);
  const frame = {
    view: shown.view,
    whole: props.whole,
    head,
    foot: <Meters lines={meters} formats={formats} />,
    notice: props.notice,
    label: messages.stage.title,
    shown: JSON.stringify([position, shown.view, steps.length, shown.votes]),
  };

  if (looksBack && last) {
    return (
      <StageFrame
        {...frame}
        foot={<Changes lines={last.ledger} messages={props.scenarioMessages} formats={formats} />}
      >
        {position.stage === 'reveal' ? (
          <>
            <p className={styles.small}>
              {messages.stage.chosen}：{last.said}
            </p>
            {utterancesOf(scenario, last.reaction).map((line) => (
              <Said key={line.id} line={line} {...props} />
            ))}
          </>
        ) : (
          <Explained {...props} step={last} />
        )}
      </StageFrame>
    );
  }
  if (play.node.kind === 'ending') {
    return <EndingStage {...props} play={play} frame={frame} />;
  }

  const lines = utterancesOf(scenario, shownLines(scenario, play, printed));
  const asking = position.stage !== 'lines' && position.stage !== 'open';
  const heard = asking ? lines.length : Math.min(position.index + 1, lines.length);
  const line = lines[heard - 1];
  const earlier =
    asking || shown.view.spotlight ? [] : lines.slice(Math.max(0, heard - 3), heard - 1);
  const order = inClassOrder(props.class, play.node);
  const offered = offeredChoices(scenario, play, printed).toSorted(
    (one, other) => order.indexOf(one.choice) - order.indexOf(other.choice),
  );
  const open = offered.filter(({ lockedReason }) => lockedReason === undefined);
  const vote = shown.votes[sceneVote(runId(position.part, scenario.id), play)];
  const round = position.stage === 'count' ? vote?.first : vote?.second;
  return (
    <StageFrame
      {...frame}
      foot={
        position.stage === 'count' || position.stage === 'recount' ? (
          <p className={styles.figure}>
            {messages.stage.raised(handsIn(round ?? {}), props.class.size)}
          </p>
        ) : (
          frame.foot
        )
      }
    >
      {earlier.map((each) => (
        <p key={each.id} className={`${styles.small} ${styles.before}`}>
          {each.name}：{each.text}
        </p>
      ))}
      {line && <Said line={line} {...props} />}
      {asking && (
        <>
          {play.node.ask !== undefined && !votingStages.includes(position.stage) && (
            <p className={styles.small}>{play.node.ask}</p>
          )}
          <ol className={styles.choices}>
            {offered.map(({ choice, say, lockedReason, fromStep }) => {
              const letter = messages.letters[open.findIndex((one) => one.choice === choice)];
              const locked = lockedReason !== undefined;
              return (
                <li
                  key={choice.id}
                  className={locked ? `${styles.choice} ${styles.locked}` : styles.choice}
                >
                  <b>{locked ? '—' : letter}</b>
                  <span>
                    {say}
                    {locked && (
                      <span className={styles.reason}>{messages.stage.locked(lockedReason)}</span>
                    )}
                    {fromStep !== undefined && (
                      <span className={styles.reason}>↳ {messages.stage.fromStep(fromStep)}</span>
                    )}
                  </span>
                  {position.stage === 'compare' && !locked && (
                    <VoteBars
                      choice={choice.id}
                      first={vote?.first ?? {}}
                      second={vote?.second ?? {}}
                      messages={messages.stage}
                      formats={formats}
                    />
                  )}
                </li>
              );
            })}
          </ol>
          {position.stage === 'compare' && (
            <p className={styles.small}>
              {messages.stage.notVoted(
                notVoted(
                  handsIn(vote?.second ?? {}) > 0 ? (vote?.second ?? {}) : (vote?.first ?? {}),
                  props.class.size,
                ),
              )}
              {teamsLine(props, sceneVote(runId(position.part, scenario.id), play), open)}
            </p>
          )}
        </>
      )}
    </StageFrame>
  );
}

function stageOf(node: ReturnType<typeof playOfRun>['play']['node']): string | undefined {
  return node.kind === 'scene' ? node.stage : undefined;
}

function teamsLine(
  { class: room, shown, messages }: SceneStageProps,
  vote: string,
  open: ReturnType<typeof offeredChoices>,
): string {
  const chosen = shown.teamChoices[vote] ?? {};
  const entries = room.teams.flatMap(({ id, name }) => {
    const index = open.findIndex(({ choice }) => choice.id === chosen[id]);
    return index < 0 ? [] : [`${name} ${messages.letters[index]}`];
  });
  return entries.length === 0 ? '' : `　${messages.stage.teams}：${entries.join('，')}`;
}

type SaidProps = SceneStageProps & { readonly line: Utterance };

function Said({ line, messages, scenarioMessages }: SaidProps) {
  return (
    <div className={styles.said}>
      {line.speaker !== narrator && (
        <Person
          speaker={line.speaker}
          name={line.name}
          mood={line.mood}
          size="calc(120 * var(--u))"
          messages={scenarioMessages}
        />
      )}
      <p className={styles.line}>
        <span className={styles.speaker}>{messages.stage.theirs(line.name, line.mood)}</span>
        {line.text}
        {line.fromStep !== undefined && (
          <span className={styles.speaker}>↳ {messages.stage.fromStep(line.fromStep)}</span>
        )}
      </p>
    </div>
  );
}

type ExplainedProps = SceneStageProps & {
  readonly step: ReturnType<typeof transcriptOf>[number];
};

/** Every choice with its mark, and why: of the one that was chosen, or of another that is asked for. */
function Explained({
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
      <ol className={styles.choices}>
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
              <span className={styles.small}>{say}</span>
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
    </>
  );
}

function playBefore(scenario: Scenario, shown: SceneStageProps['shown'], step: number) {
  const path = shown.paths[runId(shown.position.part, scenario.id)];
  return playOfRun(scenario, path && { ...path, steps: path.steps.slice(0, step - 1) }).play;
}

function markClass(rate: 'good' | 'fair' | 'poor' | 'over'): string | undefined {
  return rate === 'good' ? styles.good : rate === 'fair' ? styles.fair : styles.bad;
}

const alwaysShown = 3;

/** The role-play's account: its three main meters. */
export function Meters({
  lines,
  formats,
}: {
  readonly lines: readonly LedgerLine[];
  readonly formats: StageScreenProps['formats'];
}) {
  return (
    <p className={styles.meters}>
      {lines.slice(0, alwaysShown).map(({ name, label, unit, after }) => (
        <span key={name}>
          {label}{' '}
          <b>
            {unit === '元' ? formats.money(after) : formats.integer(after)}
            {unit !== undefined && unit !== '元' && unit}
          </b>
        </span>
      ))}
    </p>
  );
}

/** What a choice moved: in a sign, a word and a colour. */
function Changes({
  lines,
  messages,
  formats,
}: {
  readonly lines: readonly LedgerLine[];
  readonly messages: StageScreenProps['scenarioMessages'];
  readonly formats: StageScreenProps['formats'];
}) {
  return (
    <p className={styles.meters}>
      {lines.map(({ name, label, before, after, direction }) => (
        <Fragment key={name}>
          <span
            className={
              direction === 'better' ? styles.good : direction === 'worse' ? styles.bad : undefined
            }
          >
            {label} <b>{formats.integer(after)}</b>{' '}
            {direction === 'moved'
              ? signed(after - before, formats)
              : messages.ledger.change(signed(after - before, formats), messages.ledger[direction])}
          </span>
        </Fragment>
      ))}
    </p>
  );
}
