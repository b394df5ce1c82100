import { useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';

/**
 * Moves focus to what has come after the learner acted: the next question's heading, the outcome
 * of an answer, the result. Not after Back, a reload, or an answer in another tab.
 */
export function useArrival(screen: string): () => void {
  const { state } = useLocation();
  const navigation = useNavigationType();
  const acted = useRef(false);
  const shown = useRef<string | null>(null);

  useEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    const navigated = state?.acted === true && navigation !== 'POP';
    if (!acted.current && !navigated) return;
    acted.current = false;
    const outcome = document.querySelector<HTMLElement>('[data-arrival="result"]');
    if (outcome) {
      outcome.focus();
      return;
    }
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('[data-arrival]')?.focus({ preventScroll: true });
  }, [screen, state, navigation]);

  return () => {
    acted.current = true;
  };
}
