import { use } from 'react';

/** A promise that React reads without suspending, once it says so itself. */
type ReadPromise<Value> = Promise<Value> & {
  status?: 'fulfilled' | 'rejected';
  value?: Value;
  reason?: unknown;
};

/** Something that is fetched once, when first asked for, and at hand from then on. */
export type LazyValue<Value> = {
  /** Starts the fetch, or gives the one under way. One that failed is started anew. */
  readonly load: () => Promise<Value>;
  /** The last fetch, also a failed one: a page that reads it shows that it failed, and does not ask without end. */
  readonly last: () => Promise<Value> | undefined;
};

export function lazyValue<Value>(fetchValue: () => Promise<Value>): LazyValue<Value> {
  let last: ReadPromise<Value> | undefined;

  function load(): Promise<Value> {
    if (last && last.status !== 'rejected') return last;
    const started: ReadPromise<Value> = fetchValue();
    started.then(
      (value) => {
        started.status = 'fulfilled';
        started.value = value;
      },
      (reason) => {
        started.status = 'rejected';
        started.reason = reason;
      },
    );
    last = started;
    return started;
  }

  return { load, last: () => last };
}

/** A value that is at hand from the start. */
export function valueAtHand<Value>(value: Value): LazyValue<Value> {
  const promise: ReadPromise<Value> = Promise.resolve(value);
  promise.status = 'fulfilled';
  promise.value = value;
  return { load: () => promise, last: () => promise };
}

/**
 * Reads a value while rendering. What is at hand is there at once; React suspends for what is not
 * and throws where fetching failed. Like React's own `use`, it may be called in conditions and loops.
 */
export function readLazyValue<Value>(lazy: LazyValue<Value>): Value {
  return use(lazy.last() ?? lazy.load());
}
