/** A name that one window of this app holds at a time. */
export type WindowLock = {
  /** free: it is ours now. held: another window has it. */
  readonly take: (how: 'ask' | 'steal') => Promise<'ours' | 'held'>;
  readonly release: () => void;
};

/**
 * A lock by Web Locks. Where the browser has none, it is always ours: two windows then go by the
 * later claim in what they write.
 *
 * @param onLost - another window has taken it from us
 */
export function windowLock(name: string, onLost: () => void): WindowLock {
  let letGo: (() => void) | null = null;

  return {
    take(how) {
      const { locks } = navigator as { readonly locks?: LockManager };
      if (!locks) return Promise.resolve('ours');
      return new Promise((resolve) => {
        const options = how === 'steal' ? { steal: true } : { ifAvailable: true };
        locks
          .request(name, options, (lock) => {
            if (!lock) {
              resolve('held');
              return undefined;
            }
            resolve('ours');
            return new Promise<void>((release) => {
              letGo = release;
            });
          })
          // Rejects when it is stolen, and where locks are refused (a sandboxed frame).
          .catch(() => {
            if (letGo) onLost();
            letGo = null;
            resolve('ours');
          });
      });
    },
    release() {
      letGo?.();
      letGo = null;
    },
  };
}
