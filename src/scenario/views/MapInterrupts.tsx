import { fullNameOn, type MapParts } from './map-props';
import styles from './ScenarioMap.module.css';

/** What can turn a play at any time: it belongs to no node and to no way. */
export function MapInterrupts(parts: MapParts) {
  const { map, sight, nodes, messages } = parts;
  const known = map.interrupts.filter(
    ({ to }) => sight.roads === 'all' || nodes.some(({ id }) => id === to),
  );
  if (known.length === 0) return null;
  return (
    <p className={styles.interrupts}>
      {messages.interrupts}：
      {known.map(({ gate, to }) => messages.interrupt(gate, fullNameOn(parts, to))).join('')}
    </p>
  );
}
