import type { DrawnNode } from '../engine/drawn-map';
import { type MapParts, nameOn, titleOn } from './map-props';
import styles from './ScenarioMap.module.css';

export type PlaceProps = {
  readonly picked: boolean;
  readonly inTabOrder: boolean;
  readonly onPick: () => void;
};

type MapNodeProps = MapParts & PlaceProps & { readonly node: DrawnNode };

/** A scene, a router or an ending: a box with its id and its title. */
export function MapNode({ node, picked, inTabOrder, onPick, ...parts }: MapNodeProps) {
  const { now, ever, messages } = parts;
  const { id, kind, x, y, width, height } = node;
  const name = nameOn(parts, node);
  const title = titleOn(parts, node);
  const walk = now.nodes.has(id) ? 'now' : ever.nodes.has(id) ? 'ever' : 'never';
  const lines = title === node.title ? node.lines : [title];
  const said = {
    now: messages.walkedNow,
    ever: messages.walkedBefore,
    never: undefined,
  }[walk];
  const votes = node.vote && parts.sight.votes ? messages.vote : undefined;
  const label = [kind === 'router' ? name : messages.step(name, title), votes, said];

  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot stand in a drawing.
    <g
      role="button"
      data-place={`node ${id}`}
      data-kind={kind}
      data-walk={walk}
      className={picked ? `${styles.node} ${styles.picked}` : styles.node}
      tabIndex={inTabOrder ? 0 : -1}
      aria-pressed={picked}
      aria-label={label.filter((part) => part !== undefined).join('，')}
      onClick={onPick}
    >
      <rect x={x} y={y} width={width} height={height} rx={kind === 'router' ? height / 2 : 3} />
      {kind === 'router' ? (
        <text className={styles.router} x={x + width / 2} y={y + height / 2 + 4.5}>
          {messages.router}
        </text>
      ) : (
        <>
          <text className={styles.id} x={x + 12} y={y + 19}>
            {votes === undefined ? name : `${name} · ${votes}`}
          </text>
          {lines.map((line, index) => (
            <text key={line} className={styles.title} x={x + 12} y={y + 39 + index * 20}>
              {line}
            </text>
          ))}
        </>
      )}
    </g>
  );
}
