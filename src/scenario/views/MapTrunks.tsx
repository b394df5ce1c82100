import type { MapParts } from './map-props';
import { arrowHead, roundedPath } from './rounded-path';
import styles from './ScenarioMap.module.css';

/** The ways between lanes, each shared by all choices of a lane that lead to the same node. */
export function MapTrunks({ map, edges, now, ever }: MapParts) {
  return Object.entries(map.trunks).map(([name, points]) => {
    const along = edges.filter((edge) => edge.trunk === name && !onlyTurned(ever, edge.id));
    if (along.length === 0) return null;
    const walked = along.some(({ id }) => now.edges.has(id));
    return (
      <g key={name} className={styles.trunk} data-walk={walked ? 'now' : 'never'}>
        <path className={styles.line} d={roundedPath(points)} />
        <path className={styles.arrow} d={arrowHead(points)} />
      </g>
    );
  });
}

function onlyTurned({ edges, turned }: MapParts['ever'], id: string): boolean {
  return turned.has(id) && !edges.has(id);
}
