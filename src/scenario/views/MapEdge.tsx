import type { DrawnEdge, DrawnMap, Points } from '../engine/drawn-map';
import type { PlaceProps } from './MapNode';
import { fullNameOn, type MapParts, markOn, rateOf } from './map-props';
import { arrowHead, roundedPath } from './rounded-path';
import styles from './ScenarioMap.module.css';

type MapEdgeProps = MapParts & PlaceProps & { readonly edge: DrawnEdge };

const CHIP = { width: 38, height: 24 } as const;
/** Around the chip, for a finger. */
const HIT = { width: 46, height: 36 } as const;

/** A way on from a node: its line, and on it the letter of the choice, with its rating once that is known. */
export function MapEdge({ edge, picked, inTabOrder, onPick, ...parts }: MapEdgeProps) {
  const { map, now, ever, rates } = parts;
  const { id, chip, points } = edge;
  const [x, y] = chip;
  const turned = now.turned.get(id) ?? ever.turned.get(id);
  const walk = has(now, id) ? 'now' : has(ever, id) ? 'ever' : 'never';
  const rate = rateOf(parts, edge);
  const line = turned === undefined || ever.edges.has(id) ? points : upTo(points, chip);

  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot stand in a drawing.
    <g
      role="button"
      data-place={`edge ${id}`}
      data-walk={walk}
      data-rate={rate}
      data-gated={edge.gate === undefined ? undefined : true}
      className={picked ? `${styles.edge} ${styles.picked}` : styles.edge}
      tabIndex={inTabOrder ? 0 : -1}
      aria-pressed={picked}
      aria-label={labelOf(parts, edge)}
      onClick={onPick}
    >
      <path className={styles.line} d={roundedPath(line)} />
      {line === points && edge.trunk === undefined && (
        <path className={styles.arrow} d={arrowHead(points)} />
      )}
      {turned !== undefined && <path className={styles.turned} d={straight(map, chip, turned)} />}
      <rect
        className={styles.hit}
        x={x - HIT.width / 2}
        y={y - HIT.height / 2}
        width={HIT.width}
        height={HIT.height}
      />
      <rect
        className={styles.chip}
        x={x - CHIP.width / 2}
        y={y - CHIP.height / 2}
        width={CHIP.width}
        height={CHIP.height}
        rx={CHIP.height / 2}
      />
      <text className={styles.letter} x={x} y={y + 4.5}>
        {markOn(edge)}
        {rate && ` ${rates[rate].sign}`}
      </text>
    </g>
  );
}

function has({ edges, turned }: MapParts['now'], id: string): boolean {
  return edges.has(id) || turned.has(id);
}

/** What the eye takes in at once: what is said, what it is worth, when it is open, and where it leads. */
function labelOf(parts: MapParts, edge: DrawnEdge): string {
  const { messages, says, rates, now, ever } = parts;
  const rate = rateOf(parts, edge);
  const said = says.get(edge.id);
  const walked = has(now, edge.id)
    ? messages.walkedNow
    : has(ever, edge.id)
      ? messages.walkedBefore
      : undefined;
  return [
    said === undefined ? messages.wayOut(markOn(edge)) : messages.choice(markOn(edge), said),
    rate && rates[rate].word,
    edge.gate && messages.gate(edge.gate),
    walked,
    `${messages.leadsTo} ${fullNameOn(parts, edge.to)}`,
  ]
    .filter((part) => part !== undefined)
    .join('，');
}

/** The line as far as the chip: from there an interrupt led elsewhere. */
function upTo(points: Points, [x, y]: DrawnEdge['chip']): Points {
  const [fromX = x, fromY = y] = points;
  return [fromX, fromY, x, y];
}

/** From a chip to the node that an interrupt led to. */
function straight({ nodes }: DrawnMap, [x, y]: DrawnEdge['chip'], to: string): string {
  const node = nodes.find(({ id }) => id === to);
  return node ? `M${x} ${y}L${node.x + node.width / 2} ${node.y + node.height / 2}` : '';
}
