import { use } from 'react';

/** Something that is fetched once, when first asked for, and at hand from then on. */
export type LazyValue<Value> = {
  /** Starts the fetch, or gives the one under way. A failed one is forgotten, so that asking again tries again. */
  readonly load: () => Promise<Value>;
  /** The value once it is there. */
  readonly current: () => Value | undefined;
};

export function lazyValue<Value>(fetchValue: () => Promise<Value>): LazyValue<Value> {
  let loading: Promise<Value> | undefined;
  let value: Value | undefined;
  return {
    load() {
      loading ??= fetchValue().then(
        (fetched) => {
          value = fetched;
          return fetched;
        },
        (error) => {
          loading = undefined;
          throw error;
        },
      );
      return loading;
    },
    current: () => value,
  };
}

/**
 * Reads a value while rendering. What is at hand is there at once; React suspends only for what is
 * not. Like React's own `use`, it may be called in conditions and loops.
 */
export function readLazyValue<Value>(lazy: LazyValue<Value>): Value {
  return lazy.current() ?? use(lazy.load());
}
