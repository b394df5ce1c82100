import { MapWay } from './MapWay';
import type { MapPlace } from './map-focus';
import { fullNameOn, type MapParts } from './map-props';
import styles from './ScenarioMap.module.css';

type MapDetailsProps = MapParts & {
  readonly place: MapPlace;
  readonly onPick: (place: MapPlace) => void;
};

/** What was picked on the map: a node with the ways on from it, or one of these ways. */
export function MapDetails({ place, onPick, ...parts }: MapDetailsProps) {
  const { edges, messages } = parts;
  const ways = edges.filter(({ id, from }) => (place.kind === 'node' ? from : id) === place.id);
  const node = place.kind === 'node' ? place.id : ways[0]?.from;
  if (node === undefined) return null;
  return (
    <>
      <h3>{fullNameOn(parts, node)}</h3>
      {ways.length === 0 && <p className={styles.hint}>{messages.noWayOut}</p>}
      <ul className={styles.ways}>
        {ways.map((edge) => (
          <li key={edge.id}>
            <MapWay {...parts} edge={edge} onGo={(id) => onPick({ kind: 'node', id })} />
          </li>
        ))}
      </ul>
    </>
  );
}
