import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mixed } from './shuffle';

const parts = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id }));
const order = (salt: string) => mixed(parts, salt).map(({ id }) => id);

describe('mixed parts', () => {
  it('are all there, in the order that they have on every device', () => {
    fc.assert(
      fc.property(fc.string(), (salt) => {
        expect(order(salt).toSorted()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
        expect(mixed(parts.toReversed(), salt)).toEqual(mixed(parts, salt));
      }),
    );
  });

  it('stand first in turn, and in another order for another place', () => {
    const orders = Array.from({ length: 200 }, (_, number) => order(`l1-${number}`));
    for (const place of [0, 3, 5]) {
      const counts = parts.map(({ id }) => orders.filter((ids) => ids[place] === id).length);
      // Even would be 33 of 200 each.
      for (const count of counts) expect(count).toBeGreaterThan(15);
    }
    expect(new Set(orders.map((ids) => ids.join(''))).size).toBeGreaterThan(120);
  });

  it('tell near ids far apart', () => {
    const near = Array.from({ length: 12 }, (_, number) => ({ id: `option-${number}` }));
    const ids = mixed(near, 'l1-1').map(({ id }) => id);
    expect(ids).not.toEqual(near.map(({ id }) => id));
    expect(ids.toReversed()).not.toEqual(near.map(({ id }) => id));
  });
});
