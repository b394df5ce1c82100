import { useEffect, useRef } from 'react';

/**
 * Calls `save` when the page is hidden or left and when the component goes away, for what has been
 * typed and not been kept yet. It may be called several times on the way out.
 */
export function useBeforeLeaving(save: () => void): void {
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  useEffect(() => {
    const leave = () => latest.current();
    const hide = () => document.visibilityState === 'hidden' && leave();
    // A reload hides the page after `pagehide`; a phone may end an app that is only hidden.
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', hide);
    return () => {
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', hide);
      leave();
    };
  }, []);
}
