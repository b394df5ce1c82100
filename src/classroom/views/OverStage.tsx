import type { ReactNode } from 'react';
import type { Messages } from '@/i18n/messages';
import type { DrawnMap } from '@/scenario/engine/drawn-map';
import { walkedBy } from '@/scenario/engine/map-roads';
import { replay } from '@/scenario/engine/replay';
import { ledgerBetween, processScore, transcriptOf } from '@/scenario/engine/result';
import type { Scenario } from '@/scenario/engine/scenario';
import { ScenarioMap } from '@/scenario/views/ScenarioMap';
import { textFormats } from '@/scenario/views/text-formats';
import { divergence } from '../engine/divergence';
import { playOfRun } from '../engine/run';
import { Meters } from './SceneStage';
import styles from './Stage.module.css';
import { StageFrame } from './StageFrame';
import type { StageScreenProps } from './stage-props';

type OverProps = Pick<StageScreenProps, 'shown' | 'messages' | 'formats' | 'scenarioMessages'> & {
  readonly whole: boolean;
  readonly notice?: ReactNode;
};

/** The column of rules: what the class wrote down after each part. */
export function RulesStage({
  shown,
  messages,
  rules,
  ...props
}: OverProps & { readonly rules: readonly { readonly id: string; readonly text: string }[] }) {
  return (
    <StageFrame
      view={shown.view}
      whole={props.whole}
      notice={props.notice}
      label={messages.stage.title}
      shown={JSON.stringify([rules, shown.view])}
      head={<p>{messages.stage.rules}</p>}
    >
      {rules.length === 0 && <p className={styles.story}>{messages.stage.noRules}</p>}
      <ol className={styles.words}>
        {rules.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ol>
    </StageFrame>
  );
}

/** Two pinned ways: where they part, and where each stands. */
export function CompareStage({
  shown,
  scenario,
  run,
  messages,
  scenarioMessages,
  formats,
  ...props
}: OverProps & { readonly scenario: Scenario; readonly run: string }) {
  const plays = (shown.pins[run] ?? []).map((steps) => replay(scenario, steps, {}).play);
  const [one, other] = plays;
  const parts = one && other ? divergence(one, other) : null;
  const printed = textFormats(formats);
  return (
    <StageFrame
      view={shown.view}
      whole={props.whole}
      notice={props.notice}
      label={messages.stage.title}
      shown={JSON.stringify([shown.pins, shown.view])}
      head={
        <>
          <p>{messages.stage.compare}</p>
          {parts !== null && (
            <p>
              {messages.stage.same(parts)} {messages.stage.diverges(parts + 1)}
            </p>
          )}
        </>
      }
    >
      {plays.length < 2 && <p className={styles.story}>{messages.stage.comparePins}</p>}
      {plays.length === 2 && (
        <div className={styles.paths}>
          {plays.map((play, index) => {
            const { node } = play;
            const start = play.steps[0]?.arrived ?? play.arrived;
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: the first and the second pin
              <section key={index}>
                <h2>{messages.stage.path(index + 1)}</h2>
                {transcriptOf(scenario, play, printed)
                  .slice(parts ?? 0, (parts ?? 0) + 4)
                  .map(({ number, said, rate }) => (
                    <p key={number}>
                      {number}. {scenarioMessages.rates[rate].sign} {said}
                    </p>
                  ))}
                <p>
                  <b>
                    {node.kind === 'ending'
                      ? scenarioMessages.ending(node.letter, node.title)
                      : messages.stage.unfinished}
                  </b>
                  {node.kind === 'ending' &&
                    `　${messages.stage.process(formats.percent(processScore(scenario, play.state)))}`}
                </p>
                <Meters lines={ledgerBetween(scenario, start, play.state)} formats={formats} />
              </section>
            );
          })}
        </div>
      )}
    </StageFrame>
  );
}

type MapStageProps = OverProps & {
  readonly scenario: Scenario;
  readonly map: DrawnMap;
  readonly run: string;
  readonly mapMessages: Messages['map'];
};

/** The map: the class's own way while it plays, all ways once it came to an ending. */
export function MapStage({ shown, scenario, map, run, messages, ...props }: MapStageProps) {
  const { play } = playOfRun(scenario, shown.paths[run]);
  const walked = walkedBy(scenario, play);
  const ended = play.node.kind === 'ending';
  return (
    <StageFrame
      view={shown.view}
      whole={props.whole}
      notice={props.notice}
      label={messages.stage.title}
      shown={JSON.stringify([shown.paths[run], shown.view])}
    >
      <ScenarioMap
        scenario={scenario}
        map={map}
        sight={{ roads: ended ? 'all' : 'walked', rated: ended, votes: true }}
        now={walked}
        ever={walked}
        messages={props.mapMessages}
        rates={props.scenarioMessages.rates}
        formats={props.formats}
        onPrint={() => window.print()}
      />
    </StageFrame>
  );
}
