import { afterEach, describe, expect, it, vi } from 'vitest';
import { askToPersist, storageEstimate } from './storage-health';

function stubStorage(storage: unknown): void {
  vi.stubGlobal('navigator', { storage });
}

describe('storage health', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('says whether the browser promises to keep the data', async () => {
    stubStorage({ persisted: async () => false, persist: async () => true });
    expect(await askToPersist()).toBe(true);
    stubStorage({ persisted: async () => false, persist: async () => false });
    expect(await askToPersist()).toBe(false);
  });

  it('does not ask again where it is promised', async () => {
    const persist = vi.fn();
    stubStorage({ persisted: async () => true, persist });
    expect(await askToPersist()).toBe(true);
    expect(persist).not.toHaveBeenCalled();
  });

  it('says how much is used', async () => {
    stubStorage({ estimate: async () => ({ usage: 5, quota: 100 }) });
    expect(await storageEstimate()).toEqual({ usage: 5, quota: 100 });
  });

  it('is unknown where the browser says nothing or fails', async () => {
    stubStorage(undefined);
    expect(await askToPersist()).toBeNull();
    expect(await storageEstimate()).toBeNull();
    stubStorage({
      persisted: async () => Promise.reject(new TypeError('insecure')),
      estimate: async () => ({}),
    });
    expect(await askToPersist()).toBeNull();
    expect(await storageEstimate()).toBeNull();
  });
});
