import { useEffect } from 'react';
import { lazyValue, readLazyValue } from '@/ui/lazy-value';
import type { ResultScreenProps } from './result-screen';

const resultScreen = lazyValue(() =>
  import('./result-screen').then(({ ResultScreen }) => ResultScreen),
);

/** The result of an attempt: code of its own, which no question waits for. */
export function AttemptResult(props: ResultScreenProps) {
  const ResultScreen = readLazyValue(resultScreen);
  return <ResultScreen {...props} />;
}

/** Fetches it while an attempt is answered, so that it is there when the last answer is handed in. */
export function useResultAhead(asking: boolean): void {
  useEffect(() => {
    if (asking) resultScreen.load().catch(() => {});
  }, [asking]);
}
