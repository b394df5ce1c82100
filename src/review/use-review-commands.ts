import { useEffect, useMemo, useRef } from 'react';
import { useApp, useLearner } from '@/store/app-store';
import { type ReviewCommands, reviewCommands } from './slice';

/** Commands of the review over the record as it is when they are given. */
export function useReviewCommands(): ReviewCommands {
  const ports = useApp();
  const attempts = useLearner((learner) => learner.attempts);
  const latest = useRef(attempts);
  useEffect(() => {
    latest.current = attempts;
  }, [attempts]);
  return useMemo(() => reviewCommands(ports, () => latest.current), [ports]);
}
