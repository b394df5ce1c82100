/** How much of the device this site uses, in bytes. */
export type StorageEstimate = { readonly usage: number; readonly quota: number };

/**
 * Asks the browser not to clear this site's data when space runs out.
 *
 * @returns whether it is promised; null where the browser does not say
 */
export async function askToPersist(): Promise<boolean | null> {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist());
  } catch {
    return null;
  }
}

/** Whether the browser has promised not to clear this site's data; null where it does not say. */
export async function isPersisted(): Promise<boolean | null> {
  try {
    return await navigator.storage.persisted();
  } catch {
    return null;
  }
}

/** What is used and what may be used; null where the browser does not say. */
export async function storageEstimate(): Promise<StorageEstimate | null> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || quota === undefined ? null : { usage, quota };
  } catch {
    return null;
  }
}
