import { type RefObject, useEffect, useRef, useState } from 'react';

/**
 * Moves focus to an element once it has been drawn, because the learner did something: call the
 * second value in the event handler, and put the first on the element (with `tabIndex={-1}`).
 */
export function useFocusAfter<E extends HTMLElement>(): [RefObject<E | null>, () => void] {
  const element = useRef<E>(null);
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    if (asked > 0) element.current?.focus();
  }, [asked]);
  return [element, () => setAsked((count) => count + 1)];
}
