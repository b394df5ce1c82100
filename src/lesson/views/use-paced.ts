import { useRef } from 'react';
import { useBeforeLeaving } from '@/ui/use-before-leaving';

/** Milliseconds between two drafts: often enough to lose little, and few events for much editing. */
const PACE_MS = 600;

export type Paced<Value> = {
  /** Keeps the value before long, unless a later one takes its place. */
  readonly soon: (value: Value) => void;
  /** What was to be kept is overtaken by events. */
  readonly drop: () => void;
};

/** Keeps values at a pace while the learner goes on, and at once when they leave. */
export function usePaced<Value>(keep: (value: Value) => void): Paced<Value> {
  const waiting = useRef<{ readonly value: Value } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  function drop() {
    clearTimeout(timer.current);
    timer.current = undefined;
    waiting.current = null;
  }

  function keepNow() {
    const now = waiting.current;
    drop();
    if (now) keep(now.value);
  }
  useBeforeLeaving(keepNow);

  return {
    soon(value) {
      waiting.current = { value };
      timer.current ??= setTimeout(keepNow, PACE_MS);
    },
    drop,
  };
}
