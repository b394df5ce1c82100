import type { Messages } from '@/i18n/messages';
import type { DrawnMap } from '@/scenario/engine/drawn-map';
import { walkedBy } from '@/scenario/engine/map-roads';
import type { Scenario } from '@/scenario/engine/scenario';
import { ScenarioMap } from '@/scenario/views/ScenarioMap';
import { playOfRun } from '../engine/run';
import { StageFrame } from './StageFrame';
import type { OverProps } from './stage-props';

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
