import { afterEach, describe, expect, it, vi } from 'vitest';
import { createApp } from '@/store/app-store';
import { openTab } from '../../tests/support/build-record';
import { rememberLook } from './look';

const mirror = () => JSON.parse(localStorage.getItem('look') ?? 'null');

async function openApp() {
  const app = createApp({ clock: () => 0, newId: () => '', newSeed: () => 0, open: openTab() });
  rememberLook(app.store);
  await app.opened;
  return app.ports;
}

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

describe('the look that a learner chose', () => {
  it('is shown, and mirrored for the next first paint', async () => {
    const { record } = await openApp();
    expect(mirror()).toEqual({ theme: 'system', type: 'standard', motion: 'system' });

    await record({ type: 'setting-changed', setting: 'theme', value: 'dark' });

    expect(document.documentElement.dataset.theme).toBe('dark');
    expect(mirror()).toEqual({ theme: 'dark', type: 'standard', motion: 'system' });
  });

  it('is not written again for what has nothing to do with it', async () => {
    const { record } = await openApp();
    const setItem = vi.spyOn(localStorage, 'setItem');

    await record({ type: 'lesson-opened', lesson: 'l1-1' });
    expect(setItem).not.toHaveBeenCalled();
    await record({ type: 'setting-changed', setting: 'motion', value: 'reduced' });
    expect(setItem).toHaveBeenCalledOnce();
  });

  it('is shown also where the mirror is refused', async () => {
    vi.spyOn(localStorage, 'setItem').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    const { record } = await openApp();

    await record({ type: 'setting-changed', setting: 'type-size', value: 'larger' });

    expect(document.documentElement.dataset.type).toBe('larger');
  });
});
