import { expect, it } from 'vitest';
import type { AskedItem } from '@/course/schema/item';
import { buildItem } from '../../../tests/support/build-course';
import { printedOrder, type SheetKey, sheetKey } from './sheet-key';

it.each<{ item: AskedItem; key: Partial<SheetKey> }>([
  { item: buildItem({ key: ['call-boss'] }), key: { places: [1] } },
  {
    item: buildItem({ type: 'multiple-response', key: ['memory', 'receipt'] }),
    key: { places: [0, 2] },
  },
  { item: buildItem({ type: 'true-false-reason' }), key: { verdict: false, places: [0] } },
  { item: buildItem({ type: 'missing-pieces' }), key: { places: [0, 2, 3] } },
  { item: buildItem({ type: 'ordering' }), key: { places: [0, 1, 2, 3] } },
  {
    item: buildItem({ type: 'matching' }),
    key: {
      pairs: [
        [0, 0],
        [1, 1],
        [2, 1],
      ],
    },
  },
  {
    item: buildItem({ type: 'sorting' }),
    key: {
      pairs: [
        [0, 0],
        [1, 0],
        [2, 1],
        [3, 1],
      ],
    },
  },
  { item: buildItem({ type: 'numeric' }), key: { number: { value: 125, unit: '天' } } },
  { item: buildItem({ type: 'short-text' }), key: { words: '梁洁' } },
  { item: buildItem({ type: 'cluster' }), key: { places: [], number: null } },
])('says what is right of a $item.type, as it is written', ({ item, key }) => {
  expect(sheetKey(item, null)).toMatchObject(key);
});

it.each([1, 2, 3, 4, 5])('follows the options into their printed places (seed %i)', (seed) => {
  const item = buildItem({ type: 'multiple-response' });
  const printed = printedOrder(item, item.options, seed);
  expect(
    sheetKey(item, seed)
      .places.map((place) => printed[place]?.id)
      .toSorted(),
  ).toEqual(['receipt', 'statement']);
  const order = buildItem({ type: 'ordering' });
  const steps = printedOrder(order, order.steps, seed);
  expect(sheetKey(order, seed).places.map((place) => steps[place]?.id)).toEqual([
    'apply',
    'review',
    'plan',
    'pay',
  ]);
});

it('prints options in the order of the set, and keys to their places there', () => {
  const item = buildItem({ type: 'best-reply' });
  const orders = Array.from({ length: 20 }, (_, seed) => {
    const printed = printedOrder(item, item.options, seed).map(({ id }) => id);
    expect(sheetKey(item, seed).places).toEqual([printed.indexOf('check-papers')]);
    return printed.join();
  });
  expect(new Set(orders).size).toBeGreaterThan(1);
  expect(printedOrder(item, item.options, null)).toBe(item.options);
});
