import { type RefObject, useLayoutEffect } from 'react';

/** Scales of type, largest first. 1 is what can be read from eight metres. */
const scales = [1.5, 1.4, 1.3, 1.2, 1.1, 1.05, 1, 0.97, 0.94, 0.91, 0.88, 0.85, 0.82, 0.76];

/** The largest scale for each of the three sizes that the instructor may choose. */
const largest = [1, 1.3, 1.5];

/**
 * Sets `--fit` on an element to the largest scale at which what is in it fits: nobody can scroll on
 * a projector. `size` is 1 to 3; `shown` changes when what is shown does.
 */
export function useFit(root: RefObject<HTMLElement | null>, size: number, shown: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown has to be measured anew
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;

    const measure = () => {
      const start = largest[size - 1] ?? 1;
      for (const scale of scales.filter((each) => each <= start)) {
        element.style.setProperty('--fit', String(scale));
        if (element.scrollHeight <= element.clientHeight + 1) return;
      }
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [root, size, shown]);
}
