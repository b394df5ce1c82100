import { animate } from 'framer-motion/dom/mini';
import { type RefObject, useLayoutEffect, useRef } from 'react';
import { motionAllowed } from '@/ui/motion-allowed';

const arrivals = {
  /** A bubble comes up as it is said. */
  said: () => ({ opacity: [0, 1], transform: ['translateY(10px)', 'none'] }),
  /** A ledger line is drawn from left to right. */
  ruled: () => ({ transform: ['scaleX(0)', 'scaleX(1)'] }),
};

/** Shows an element's arrival once, when it is there. It holds up nothing: input is taken at once. */
export function useArrival<Arriving extends HTMLElement>(
  kind: keyof typeof arrivals,
  arrives: boolean,
): RefObject<Arriving | null> {
  const element = useRef<Arriving>(null);
  const told = useRef(false);

  useLayoutEffect(() => {
    if (told.current || !arrives || !element.current) return;
    told.current = true;
    if (!motionAllowed()) return;
    animate([element.current], arrivals[kind](), { duration: 0.22, ease: 'easeOut' });
  }, [kind, arrives]);

  return element;
}
