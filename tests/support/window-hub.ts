import type { WindowChannel } from '@/platform/window-channel';

/** Channels of several windows that hear each other at once; what is sent is cloned, as between windows. */
export function windowHub(): {
  readonly open: () => WindowChannel;
  readonly say: (data: unknown) => void;
} {
  const windows = new Map<object, Set<(message: unknown) => void>>();

  function deliver(from: object | null, data: unknown): void {
    for (const [window, listeners] of windows) {
      if (window === from) continue;
      for (const listener of listeners) listener(structuredClone(data));
    }
  }

  return {
    open() {
      const window = {};
      const listeners = new Set<(message: unknown) => void>();
      windows.set(window, listeners);
      return {
        post: (message) => deliver(window, message),
        listen(listener) {
          listeners.add(listener);
          return () => void listeners.delete(listener);
        },
        close: () => void windows.delete(window),
      };
    },
    say: (data) => deliver(null, data),
  };
}
