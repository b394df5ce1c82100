import { type RefObject, useEffect, useEffectEvent } from 'react';

type PlayKeys = {
  /** A digit from 1 to 4. */
  readonly onDigit: (digit: number) => void;
  readonly onEnter: () => void;
};

/**
 * Digits and Enter while the focus is within `root` (and nowhere else, so that no shortcut is in
 * the way of speech input). What a button, a link or a text field does with them stays theirs.
 */
export function usePlayKeys(root: RefObject<HTMLElement | null>, keys: PlayKeys): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.repeat || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest('textarea, select, input:not([type="radio"])')) return;
    if (/^[1-4]$/.test(event.key)) {
      event.preventDefault();
      keys.onDigit(Number(event.key));
    }
    if (event.key === 'Enter' && !target?.closest('button, a, summary')) {
      event.preventDefault();
      keys.onEnter();
    }
  });

  useEffect(() => {
    const element = root.current;
    element?.addEventListener('keydown', onKey);
    return () => element?.removeEventListener('keydown', onKey);
  }, [root]);
}
