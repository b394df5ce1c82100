import { lazyValue, readLazyValue } from '@/ui/lazy-value';

const screen = lazyValue(() =>
  import('./history-screen').then(({ HistoryScreen }) => HistoryScreen),
);

/** Reads the history of a quiz: code of its own, which only who asks for it fetches. May be called in conditions. */
export function readHistoryScreen() {
  return readLazyValue(screen);
}
