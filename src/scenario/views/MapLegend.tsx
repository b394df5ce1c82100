import { MapInterrupts } from './MapInterrupts';
import type { MapParts } from './map-props';
import { RateMark } from './RateMark';
import styles from './ScenarioMap.module.css';

const RATES = ['good', 'fair', 'poor', 'over'] as const;

/** What lines and marks mean, as far as they are on this map. */
export function MapLegend(parts: MapParts) {
  const { edges, sight, now, ever, rates, messages } = parts;
  const notes = [
    now.edges.size > 0 && messages.legend.now,
    ever.nodes.size > now.nodes.size && sight.roads === 'all' && messages.legend.before,
    edges.some(({ gate, choice }) => gate !== undefined && choice !== undefined) &&
      messages.legend.gated,
    ever.turned.size > 0 && messages.legend.turned,
  ].filter((note) => note !== false);
  return (
    <>
      <p className={styles.legend}>
        {sight.rated &&
          RATES.map((rate) => <RateMark key={rate} rate={rate} messages={{ rates }} />)}
        {notes.map((note) => (
          <span key={note}>{note}</span>
        ))}
      </p>
      <MapInterrupts {...parts} />
    </>
  );
}
