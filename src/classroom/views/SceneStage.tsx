import type { Messages } from '@/i18n/messages';
import { offeredChoices, shownLines } from '@/scenario/engine/play';
import { ledgerBetween, transcriptOf } from '@/scenario/engine/result';
import type { Scenario } from '@/scenario/engine/scenario';
import { textFormats } from '@/scenario/views/text-formats';
import { utterancesOf } from '@/scenario/views/utterance';
import { paperPages } from '../engine/paper-pages';
import { playOfRun, runId, sceneVote } from '../engine/run';
import { inClassOrder } from '../engine/screen-content';
import { handsIn, notVoted } from '../engine/votes';
import { EndingStage } from './EndingStage';
import { Explained } from './Explained';
import { PaperSheet } from './PaperSheet';
import { Said } from './Said';
import styles from './Stage.module.css';
import { StageClock } from './StageClock';
import { StageFrame } from './StageFrame';
import { Changes, Meters } from './StageMeters';
import type { StageScreenProps } from './stage-props';
import { VoteBars } from './VoteBars';

type SceneStageProps = StageScreenProps<'scene'> & {
  readonly scenario: Scenario;
  readonly words: Messages['paper'];
  readonly whole: boolean;
  readonly notice?: React.ReactNode;
};

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
      <p className={styles.status}>
        <span>{messages.stage.stages[position.stage]}</span>
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

  const { document } = play.node;
  if (position.stage === 'paper' && document) {
    const pages = paperPages(document);
    const page = pages[position.index] ?? pages[0];
    return (
      page && (
        <StageFrame
          {...frame}
          foot={pages.length > 1 && <p>{messages.stage.page(position.index + 1, pages.length)}</p>}
        >
          <PaperSheet paper={document} page={page} words={props.words} />
        </StageFrame>
      )
    );
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
