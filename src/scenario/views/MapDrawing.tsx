import { type KeyboardEvent, useRef, useState } from 'react';
import { Button } from '@/ui/Button';
import { MapFigure } from './MapFigure';
import { type MapPlace, placeAfter } from './map-focus';
import type { MapParts } from './map-props';
import styles from './ScenarioMap.module.css';
import { useMapZoom } from './use-map-zoom';

type MapDrawingProps = MapParts & {
  readonly picked: MapPlace | null;
  readonly onPick: (place: MapPlace) => void;
};

/** The drawing, in a viewport that scrolls and zooms. One place of it is in the tab order at a time. */
export function MapDrawing({ picked, onPick, ...parts }: MapDrawingProps) {
  const { map, nodes, edges, messages } = parts;
  const [opened] = useState(() => picked && boxOf(parts, picked));
  const { viewport, scale, ...zoom } = useMapZoom(map, opened);
  const drawing = useRef<SVGSVGElement>(null);
  const first: MapPlace | undefined = nodes[0] && { kind: 'node', id: nodes[0].id };
  const reachable = inReach(parts, picked) ?? first;

  function go(place: MapPlace) {
    onPick(place);
    drawing.current
      ?.querySelector<SVGGElement>(`[data-place="${place.kind} ${place.id}"]`)
      ?.focus({ preventScroll: true });
    const box = boxOf(parts, place);
    if (box) zoom.reveal(box);
  }

  function handleKey(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    const zoomed = { '+': zoom.zoomIn, '=': zoom.zoomIn, '-': zoom.zoomOut, '0': zoom.showWhole };
    const act = zoomed[event.key as keyof typeof zoomed];
    const onPlace = event.target instanceof Element && event.target.closest('[data-place]');
    if (act) act();
    else if (onPlace && reachable) {
      if (event.key === 'Enter' || event.key === ' ') onPick(reachable);
      else {
        const next = placeAfter({ nodes, edges }, reachable, event.key);
        if (!next) return;
        go(next);
      }
    } else return;
    event.preventDefault();
  }

  const place = (kind: MapPlace['kind'], id: string) => ({
    picked: picked?.kind === kind && picked.id === id,
    inTabOrder: reachable?.kind === kind && reachable.id === id,
    onPick: () => onPick({ kind, id }),
  });

  return (
    <div className={styles.frame}>
      <div className={`${styles.zoom} screen-only`}>
        <Button onClick={zoom.zoomOut} aria-label={messages.zoomOut}>
          −
        </Button>
        <Button onClick={zoom.showWhole}>{messages.whole}</Button>
        <Button onClick={zoom.zoomIn} aria-label={messages.zoomIn}>
          ＋
        </Button>
        <p className={styles.keys}>{messages.keys}</p>
      </div>
      <section
        ref={viewport}
        className={styles.viewport}
        aria-label={messages.canvas}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be scrolled by keyboard, too.
        tabIndex={0}
        onKeyDown={handleKey}
      >
        <MapFigure
          {...parts}
          ref={drawing}
          viewBox={`0 0 ${map.width} ${map.height}`}
          style={{ width: map.width * scale, height: map.height * scale }}
          place={place}
        />
      </section>
    </div>
  );
}

/** A place as far as it is in sight. */
function inReach({ nodes, edges }: MapParts, place: MapPlace | null): MapPlace | undefined {
  if (!place) return undefined;
  const things = place.kind === 'node' ? nodes : edges;
  return things.some(({ id }) => id === place.id) ? place : undefined;
}

function boxOf({ nodes, edges }: MapParts, { kind, id }: MapPlace) {
  if (kind === 'node') return nodes.find((node) => node.id === id);
  const edge = edges.find((one) => one.id === id);
  return edge && { x: edge.chip[0] - 24, y: edge.chip[1] - 24, width: 48, height: 48 };
}
