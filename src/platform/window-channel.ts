/** Talks to other tabs of this app on this device. */
export type WindowChannel = {
  /** Reaches every other tab and never this one. A message that cannot be sent is dropped. */
  readonly post: (message: unknown) => void;
  /** What arrives comes from outside: parse it before believing it. */
  readonly listen: (listener: (message: unknown) => void) => () => void;
  readonly close: () => void;
};

/** A channel by BroadcastChannel; one that is silent where the browser has or allows none. */
export function windowChannel(name: string): WindowChannel {
  const channel = openChannel(name);
  if (!channel) return { post: () => {}, listen: () => () => {}, close: () => {} };

  return {
    post(message) {
      try {
        channel.postMessage(message);
      } catch {
        // Closed already, or not to be cloned: other tabs read it from storage when they reload.
      }
    },
    listen(listener) {
      const handle = (event: MessageEvent<unknown>) => listener(event.data);
      channel.addEventListener('message', handle);
      return () => channel.removeEventListener('message', handle);
    },
    close: () => channel.close(),
  };
}

function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    // Missing in old browsers, refused in sandboxed frames.
    return null;
  }
}
