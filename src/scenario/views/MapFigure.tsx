import type { CSSProperties, Ref } from 'react';
import { MapEdge } from './MapEdge';
import { MapNode } from './MapNode';
import { MapTrunks } from './MapTrunks';
import type { MapPlace } from './map-focus';
import type { MapParts } from './map-props';
import styles from './ScenarioMap.module.css';

type MapFigureProps = MapParts & {
  readonly ref?: Ref<SVGSVGElement>;
  /** What of the map is in sight, in its own lengths. */
  readonly viewBox: string;
  readonly style?: CSSProperties;
  /** How a place of it is picked. */
  readonly place: (
    kind: MapPlace['kind'],
    id: string,
  ) => { readonly picked: boolean; readonly inTabOrder: boolean; readonly onPick: () => void };
};

/** The drawing itself: stages, ways and scenes. */
export function MapFigure({ ref, viewBox, style, place, ...parts }: MapFigureProps) {
  const { map, nodes, edges, messages } = parts;
  const lanes = map.lanes.filter((_, index) => nodes.some(({ lane }) => lane === index));
  return (
    <svg ref={ref} role="presentation" className={styles.drawing} viewBox={viewBox} style={style}>
      {lanes.map(({ x, y, width, height }) => (
        <rect key={`${x} ${y}`} className={styles.lane} x={x} y={y} width={width} height={height} />
      ))}
      <MapTrunks {...parts} />
      {edges.map((edge) => (
        <MapEdge key={edge.id} {...parts} edge={edge} {...place('edge', edge.id)} />
      ))}
      {lanes.map(({ x, y, title, continued }) => (
        <text key={`${x} ${y}`} className={styles.laneTitle} x={x + 10} y={y + 20}>
          {title === undefined ? messages.endings : messages.lane(title, continued === true)}
        </text>
      ))}
      {nodes.map((node) => (
        <MapNode key={node.id} {...parts} node={node} {...place('node', node.id)} />
      ))}
    </svg>
  );
}
