import { afterEach, describe, expect, it, vi } from 'vitest';
import { windowChannel } from './window-channel';

describe('a window channel', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('reaches other tabs and not its own', async () => {
    const one = windowChannel('channel-test');
    const other = windowChannel('channel-test');
    const own = vi.fn();
    one.listen(own);
    const heard = new Promise((resolve) => other.listen(resolve));

    one.post({ hello: 1 });

    expect(await heard).toEqual({ hello: 1 });
    expect(own).not.toHaveBeenCalled();
    one.close();
    other.close();
  });

  it('drops what cannot be sent', () => {
    const channel = windowChannel('channel-test');
    expect(() => channel.post(() => {})).not.toThrow();
    channel.close();
    expect(() => channel.post('after closing')).not.toThrow();
  });

  it.each([
    { browser: 'has none', channel: undefined },
    {
      browser: 'refuses it',
      channel: class {
        constructor() {
          throw new DOMException('sandboxed', 'SecurityError');
        }
      },
    },
  ])('is silent where the browser $browser', ({ channel: BroadcastChannel }) => {
    vi.stubGlobal('BroadcastChannel', BroadcastChannel);
    const channel = windowChannel('channel-test');
    channel.listen(() => {})();
    expect(() => channel.post('anyone?')).not.toThrow();
    channel.close();
  });
});
