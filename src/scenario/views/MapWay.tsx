import { Button } from '@/ui/Button';
import type { DrawnEdge } from '../engine/drawn-map';
import { fullNameOn, type MapParts, markOn, rateOf } from './map-props';
import { RateMark } from './RateMark';
import styles from './ScenarioMap.module.css';

type MapWayProps = MapParts & {
  readonly edge: DrawnEdge;
  readonly onGo: (node: string) => void;
};

/** A way on in words: what is said, its rating, when it is open, what it changes, and where it leads. */
export function MapWay({ edge, onGo, ...parts }: MapWayProps) {
  const { messages, says, rates, now, ever } = parts;
  const rate = rateOf(parts, edge);
  const said = says.get(edge.id);
  const turned = now.turned.get(edge.id) ?? ever.turned.get(edge.id);
  return (
    <>
      <p className={styles.said}>
        {said === undefined ? messages.wayOut(markOn(edge)) : messages.choice(markOn(edge), said)}
      </p>
      <p className={styles.facts}>
        {rate && <RateMark rate={rate} messages={{ rates }} />}
        {now.edges.has(edge.id) && <span>{messages.walkedNow}</span>}
        {!now.edges.has(edge.id) && ever.edges.has(edge.id) && <span>{messages.walkedBefore}</span>}
        {edge.gate !== undefined && <span>{messages.gate(edge.gate)}</span>}
        {edge.gate === undefined && edge.choice === undefined && <span>{messages.otherwise}</span>}
        {edge.effects.length > 0 && <span>{messages.effects(edge.effects)}</span>}
        {turned !== undefined && <span>{messages.turned(fullNameOn(parts, turned))}</span>}
      </p>
      <Button look="plain" onClick={() => onGo(edge.to)}>
        {messages.leadsTo} {fullNameOn(parts, edge.to)}
      </Button>
    </>
  );
}
