import { useSyncExternalStore } from 'react';

/**
 * False in prerendered HTML and in the first client render, true afterwards. What reacts to
 * clicks is disabled until then: a click on a page without its scripts would be lost.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(subscribe, inBrowser, inPrerender);
}

const subscribe = () => () => {};
const inBrowser = () => true;
const inPrerender = () => false;
