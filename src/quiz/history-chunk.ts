import { lazyValue } from '@/ui/lazy-value';

/** The history of a quiz: code of its own, which only who asks for it fetches. */
export const historyScreen = lazyValue(() =>
  import('./history-screen').then(({ HistoryScreen }) => HistoryScreen),
);
