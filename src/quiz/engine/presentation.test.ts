import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom, shuffled } from '@/platform/seeded-random';
import { buildItem } from '../../../tests/support/build-course';
import { inOrder, shownOrder } from './presentation';

describe('the order in which an attempt shows options', () => {
  it('is the same for the same seed, and holds every option once', () => {
    const item = buildItem();
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const order = shownOrder(item, seed);
        expect(shownOrder(item, seed)).toEqual(order);
        expect(order.toSorted()).toEqual(item.options.map(({ id }) => id).toSorted());
      }),
    );
  });

  it('puts the key at every place in turn', () => {
    const item = buildItem();
    const places = Array.from({ length: 60 }, (_, seed) =>
      shownOrder(item, seed).indexOf('check-papers'),
    );
    expect(new Set(places)).toEqual(new Set([0, 1, 2]));
  });

  it('differs between like items of one attempt', () => {
    const seeds = Array.from({ length: 20 }, (_, seed) => seed);
    const orders = (id: string) => seeds.map((seed) => shownOrder(buildItem({ id }), seed));
    expect(orders('q1-01')).not.toEqual(orders('q1-04'));
  });

  it('is any order of the steps but the right one, as chance has it', () => {
    const item = buildItem({ type: 'ordering' });
    const ids = item.steps.map(({ id }) => id);
    for (let seed = 0; seed < 200; seed += 1) {
      const chance = shuffled(seededRandom(seed, item.id), ids);
      const right = chance.join() === ids.join();
      expect(shownOrder(item, seed)).toEqual(right ? ids.toReversed() : chance);
    }
  });

  it('never shows steps in the right order', () => {
    const item = buildItem({ type: 'ordering' });
    const right = item.steps.map(({ id }) => id);
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        expect(shownOrder(item, seed)).not.toEqual(right);
      }),
    );
  });

  it('mixes the cards to be sorted, and of pieces only those without a place on a paper', () => {
    const cards = buildItem({ type: 'sorting' }).cards.map(({ id }) => id);
    const orders = new Set(
      Array.from({ length: 30 }, (_, seed) =>
        shownOrder(buildItem({ type: 'sorting' }), seed).join(),
      ),
    );
    expect(orders.size).toBeGreaterThan(5);
    for (const order of orders) expect(order.split(',').toSorted()).toEqual(cards.toSorted());
    expect(shownOrder(buildItem({ type: 'missing-pieces' }), 1).toSorted()).toEqual([
      'remark',
      'seal',
    ]);
  });

  it.each(['best-reply', 'true-false-reason', 'matching'] as const)(
    'mixes what %s offers, and loses none of it',
    (type) => {
      const orders = new Set(
        Array.from({ length: 20 }, (_, seed) => shownOrder(buildItem({ type }), seed).join()),
      );
      expect(orders.size).toBeGreaterThan(1);
      const sets = new Set([...orders].map((order) => order.split(',').toSorted().join()));
      expect([...sets]).toEqual([
        {
          'best-reply': 'call-boss,check-papers,wait',
          'true-false-reason': 'boss-decides,no-application',
          matching: 'decides,pays',
        }[type],
      ]);
    },
  );

  it.each(['numeric', 'short-text', 'cluster'] as const)('has nothing to mix in %s', (type) => {
    expect(shownOrder(buildItem({ type }), 1)).toEqual([]);
  });

  it('shows an option that came later at the end', () => {
    const members = [{ id: 'new' }, { id: 'a' }, { id: 'b' }];
    expect(inOrder(members, ['b', 'a']).map(({ id }) => id)).toEqual(['b', 'a', 'new']);
  });
});
