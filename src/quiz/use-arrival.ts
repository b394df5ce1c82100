import { useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';

/**
 * Moves focus to what has come after the learner acted or followed a link of the attempt: the next
 * question's heading, the outcome of an answer, the result. Not after Back, a reload, or an answer
 * in another tab.
 */
export function useArrival(screen: string): () => void {
  const { state, key } = useLocation();
  const navigation = useNavigationType();
  const acted = useRef(false);
  const shown = useRef<string | null>(null);
  const entry = useRef<string | null>(null);

  useEffect(() => {
    const followed = navigation !== 'POP' && entry.current !== key;
    entry.current = key;
    if (shown.current === screen) return;
    shown.current = screen;
    if (!acted.current && !followed) return;
    const answered = acted.current || state?.acted === true;
    acted.current = false;
    const outcome = answered && document.querySelector<HTMLElement>('[data-arrival="result"]');
    if (outcome) {
      outcome.focus();
      return;
    }
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('[data-arrival]')?.focus({ preventScroll: true });
  }, [screen, state, key, navigation]);

  return () => {
    acted.current = true;
  };
}
