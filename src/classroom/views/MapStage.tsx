import type { Messages } from '@/i18n/messages';
import type { DrawnMap } from '@/scenario/engine/drawn-map';
import { inSight, type MapSight, walkedBy } from '@/scenario/engine/map-roads';
import type { Scenario } from '@/scenario/engine/scenario';
import { MapFigure } from '@/scenario/views/MapFigure';
import { saysOn } from '@/scenario/views/map-says';
import { textFormats } from '@/scenario/views/text-formats';
import { playOfRun } from '../engine/run';
import styles from './Stage.module.css';
import { StageFrame } from './StageFrame';
import type { OverProps } from './stage-props';

type MapStageProps = OverProps & {
  readonly scenario: Scenario;
  readonly map: DrawnMap;
  readonly run: string;
  readonly mapMessages: Messages['map'];
};

/** The map: where the class stands on its own way while it plays, all ways once it came to an ending. */
export function MapStage({ shown, scenario, map, run, messages, ...props }: MapStageProps) {
  const { play } = playOfRun(scenario, shown.paths[run]);
  const walked = walkedBy(scenario, play);
  const ended = play.node.kind === 'ending';
  const sight: MapSight = { roads: ended ? 'all' : 'walked', rated: ended, votes: true };
  return (
    <StageFrame
      view={shown.view}
      whole={props.whole}
      notice={props.notice}
      label={messages.stage.title}
      shown={JSON.stringify([shown.paths[run], shown.view])}
    >
      <div className={styles.map} role="img" aria-label={props.mapMessages.title}>
        <div inert>
          <MapFigure
            {...inSight(map, sight, walked)}
            scenario={scenario}
            map={map}
            sight={sight}
            now={walked}
            ever={walked}
            says={saysOn(scenario, map, textFormats(props.formats))}
            messages={props.mapMessages}
            rates={props.scenarioMessages.rates}
            viewBox={ended ? `0 0 ${map.width} ${map.height}` : around(map, play.node.id)}
            place={notPicked}
          />
        </div>
      </div>
    </StageFrame>
  );
}

/** Map's lengths that are in sight while the class plays: its words are then read from eight metres. */
const sightWidth = 516;
const sightHeight = 258;

/** The part of a map in the middle of which a scene stands, as far as there is map around it. */
function around(map: DrawnMap, id: string): string {
  const node = map.nodes.find((one) => one.id === id);
  const from = (middle: number, sight: number, all: number) =>
    Math.max(0, Math.min(middle - sight / 2, all - sight));
  const x = from((node?.x ?? 0) + (node?.width ?? 0) / 2, sightWidth, map.width);
  const y = from((node?.y ?? 0) + (node?.height ?? 0) / 2, sightHeight, map.height);
  return `${x} ${y} ${sightWidth} ${sightHeight}`;
}

/** Nobody picks anything on a projected picture. */
function notPicked() {
  return { picked: false, inTabOrder: false, onPick: () => {} };
}
