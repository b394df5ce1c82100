import { use } from 'react';

/** A promise that React reads without suspending, once it says so itself. */
type ReadPromise<Value> = Promise<Value> & { status?: 'fulfilled'; value?: Value };

/** Something that is fetched once, when first asked for, and at hand from then on. */
export type LazyValue<Value> = {
  /** Starts the fetch, or gives the one under way. A failed one is forgotten, so that asking again tries again. */
  readonly load: () => Promise<Value>;
};

export function lazyValue<Value>(fetchValue: () => Promise<Value>): LazyValue<Value> {
  let loading: ReadPromise<Value> | undefined;
  return {
    load() {
      if (loading) return loading;
      const started: ReadPromise<Value> = fetchValue();
      loading = started;
      started.then(
        (value) => {
          started.status = 'fulfilled';
          started.value = value;
        },
        () => {
          loading = undefined;
        },
      );
      return started;
    },
  };
}

/** A value that is at hand from the start. */
export function valueAtHand<Value>(value: Value): LazyValue<Value> {
  const promise: ReadPromise<Value> = Promise.resolve(value);
  promise.status = 'fulfilled';
  promise.value = value;
  return { load: () => promise };
}

/**
 * Reads a value while rendering. What is at hand is there at once; React suspends only for what is
 * not. Like React's own `use`, it may be called in conditions and loops.
 */
export function readLazyValue<Value>(lazy: LazyValue<Value>): Value {
  return use(lazy.load());
}
