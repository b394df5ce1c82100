import { useId, useRef } from 'react';
import { MapInterrupts } from './MapInterrupts';
import { MapWay } from './MapWay';
import { fullNameOn, type MapParts } from './map-props';
import styles from './ScenarioMap.module.css';

/** The map as a list: stages, their scenes, and the ways on from each. */
export function MapText(parts: MapParts) {
  const { map, nodes, edges, now, ever, messages } = parts;
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const lanes = map.lanes
    .map((lane, index) => ({ lane, own: nodes.filter((node) => node.lane === index) }))
    .filter(({ own }) => own.length > 0);

  function go(node: string) {
    const heading = list.current?.querySelector<HTMLElement>(`[data-node="${node}"]`);
    heading?.focus();
    heading?.scrollIntoView({ block: 'center' });
  }

  return (
    <div ref={list} className={styles.text}>
      {lanes.map(({ lane, own }) => (
        <section key={own[0]?.id} aria-labelledby={`${id}-${own[0]?.id}`}>
          <h3 id={`${id}-${own[0]?.id}`}>
            {lane.title === undefined
              ? messages.endings
              : messages.lane(lane.title, lane.continued === true)}
          </h3>
          <ul>
            {own.map((node) => {
              const ways = edges.filter(({ from }) => from === node.id);
              return (
                <li key={node.id}>
                  <h4 data-node={node.id} tabIndex={-1}>
                    {fullNameOn(parts, node.id)}
                  </h4>
                  {(now.nodes.has(node.id) || ever.nodes.has(node.id)) && (
                    <p className={styles.hint}>
                      {now.nodes.has(node.id) ? messages.walkedNow : messages.walkedBefore}
                    </p>
                  )}
                  <ul className={styles.ways}>
                    {ways.map((edge) => (
                      <li key={edge.id}>
                        <MapWay {...parts} edge={edge} onGo={go} />
                      </li>
                    ))}
                  </ul>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
      <MapInterrupts {...parts} />
    </div>
  );
}
