import { useEffect, useEffectEvent } from 'react';

export type KeyPress = {
  readonly key: string;
  readonly code: string;
  readonly shift: boolean;
};

/**
 * Keys of the class, wherever the focus is but in a field: what a field, a list or an open dialog
 * does with them stays theirs, and so do Enter and Space on a button. F5 and Escape, which clickers
 * send, are taken away from the browser.
 */
export function useClassKeys(onPress: (press: KeyPress) => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest('input, textarea, select, dialog')) return;
    if (event.key === 'F5' || event.key === 'Escape') {
      event.preventDefault();
      return;
    }
    if (event.isComposing || event.key === 'Process') return;
    if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    if ((event.key === 'Enter' || event.key === ' ') && target?.closest('button, a, summary'))
      return;
    // The browser would scroll, or go back.
    if (['PageDown', 'PageUp', ' ', 'Backspace', 'ArrowDown', 'ArrowUp'].includes(event.key)) {
      event.preventDefault();
    }
    onPress({ key: event.key.slice(0, 20), code: event.code.slice(0, 20), shift: event.shiftKey });
  });

  useEffect(() => {
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
