import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

type Size = { readonly width: number; readonly height: number };
type Spot = { readonly x: number; readonly y: number };

/** How far a map can be zoomed; 1 is the size that it was laid out in. */
const LEAST = 0.2;
const MOST = 3;
/** Titles are still read at ease. */
const READABLE = 0.85;
const STEP = 1.25;
/** Share of the window's height that the map takes at most; the style sheet says the same. */
const SHARE = 0.72;

export type MapZoom = {
  readonly viewport: RefObject<HTMLElement | null>;
  readonly scale: number;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  /** As large as the whole map can be shown. */
  readonly showWhole: () => void;
  /** Scrolls a box of the map into view. */
  readonly reveal: (box: Spot & Size) => void;
};

/**
 * Zoom and pan of a map in a scrolling viewport. Fingers, wheels and arrow keys scroll it as they
 * scroll everything; on top of that a mouse drags it, and Ctrl with the wheel or two fingers zoom
 * at the spot that they are at.
 *
 * @param opened - what of the map is in the middle at first; its corner where it is left out
 */
export function useMapZoom(map: Size, opened?: (Spot & Size) | null): MapZoom {
  const viewport = useRef<HTMLElement>(null);
  const [scale, setScale] = useState(1);
  const now = useRef(1);
  /** The spot of the map that stays where it is in the viewport while the scale changes. */
  const held = useRef<{ readonly map: Spot; readonly view: Spot } | null>(null);
  const { width, height } = map;

  const zoomTo = useCallback((wanted: number, at?: Spot) => {
    const view = viewport.current;
    if (!view) return;
    const next = Math.min(MOST, Math.max(LEAST, wanted));
    const spot = at ?? { x: view.clientWidth / 2, y: view.clientHeight / 2 };
    held.current = {
      map: {
        x: (view.scrollLeft + spot.x) / now.current,
        y: (view.scrollTop + spot.y) / now.current,
      },
      view: spot,
    };
    now.current = next;
    setScale(next);
  }, []);

  const hold = useCallback(() => {
    const view = viewport.current;
    const spot = held.current;
    if (!view || !spot) return;
    view.scrollLeft = spot.map.x * now.current - spot.view.x;
    view.scrollTop = spot.map.y * now.current - spot.view.y;
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the drawing has its new size by now.
  useLayoutEffect(hold, [hold, scale]);

  // As much of the map as can be read.
  useLayoutEffect(() => {
    const view = viewport.current;
    if (!view) return;
    const first = Math.min(1, Math.max(READABLE, view.clientWidth / width));
    zoomTo(first, { x: 0, y: 0 });
    if (!opened) return;
    const middle = { x: opened.x + opened.width / 2, y: opened.y + opened.height / 2 };
    held.current = { map: middle, view: { x: view.clientWidth / 2, y: view.clientHeight / 2 } };
    // A scale that stays as it was draws nothing anew.
    hold();
  }, [zoomTo, hold, width, opened]);

  useEffect(() => {
    const view = viewport.current;
    return view ? listen(view, now, zoomTo) : undefined;
  }, [zoomTo]);

  return {
    viewport,
    scale,
    zoomIn: () => zoomTo(now.current * STEP),
    zoomOut: () => zoomTo(now.current / STEP),
    showWhole() {
      const view = viewport.current;
      if (!view) return;
      zoomTo(Math.min(view.clientWidth / width, (window.innerHeight * SHARE) / height));
    },
    reveal(box) {
      const view = viewport.current;
      if (!view) return;
      view.scrollLeft = within(view.scrollLeft, view.clientWidth, box.x * scale, box.width * scale);
      view.scrollTop = within(view.scrollTop, view.clientHeight, box.y * scale, box.height * scale);
    },
  };
}

const MARGIN = 16;

/** Where to scroll to, moving as little as can be, so that a stretch is in view. */
function within(scrolled: number, length: number, start: number, size: number): number {
  if (start - MARGIN < scrolled) return start - MARGIN;
  return Math.max(scrolled, start + size + MARGIN - length);
}

function listen(
  view: HTMLElement,
  scale: RefObject<number>,
  zoomTo: (scale: number, at: Spot) => void,
): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const spotOf = ({ clientX, clientY }: { clientX: number; clientY: number }): Spot => {
    const { left, top } = view.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };

  const wheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    zoomTo(scale.current * 2 ** (-event.deltaY / 240), spotOf(event));
  };

  let dragged: { readonly x: number; readonly y: number } | null = null;
  const press = (event: PointerEvent) => {
    const onThing = event.target instanceof Element && event.target.closest('[data-place]');
    if (event.pointerType !== 'mouse' || event.button !== 0 || onThing) return;
    dragged = { x: event.clientX + view.scrollLeft, y: event.clientY + view.scrollTop };
    view.setPointerCapture(event.pointerId);
  };
  const drag = (event: PointerEvent) => {
    if (!dragged) return;
    view.scrollLeft = dragged.x - event.clientX;
    view.scrollTop = dragged.y - event.clientY;
  };
  const release = () => {
    dragged = null;
  };

  // Touch events: a pointer that the browser scrolls with is taken away before a second finger comes.
  let pinched: { readonly apart: number; readonly scale: number } | null = null;
  const touch = (event: TouchEvent) => {
    const [one, other] = event.touches;
    if (!one || !other) {
      pinched = null;
      return;
    }
    event.preventDefault();
    const apart = Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
    pinched ??= { apart, scale: scale.current };
    const middle = {
      clientX: (one.clientX + other.clientX) / 2,
      clientY: (one.clientY + other.clientY) / 2,
    };
    zoomTo((pinched.scale * apart) / Math.max(1, pinched.apart), spotOf(middle));
  };

  view.addEventListener('wheel', wheel, { signal, passive: false });
  view.addEventListener('pointerdown', press, { signal });
  view.addEventListener('pointermove', drag, { signal });
  view.addEventListener('pointerup', release, { signal });
  view.addEventListener('pointercancel', release, { signal });
  view.addEventListener('touchstart', touch, { signal, passive: false });
  view.addEventListener('touchmove', touch, { signal, passive: false });
  view.addEventListener('touchend', touch, { signal });
  return () => listening.abort();
}
