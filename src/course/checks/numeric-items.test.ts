import { expect, it } from 'vitest';
import type { ItemOf } from '@/course/schema/item';
import { buildItem } from '../../../tests/support/build-course';
import { buildBankSource, buildSource } from '../../../tests/support/build-source';
import { numericItems } from './numeric-items';

const said = (change: Parameters<typeof buildItem<'numeric'>>[0]) =>
  ofItem(buildItem({ type: 'numeric', ...change }));
const ofItem = (item: ItemOf<'numeric'>) =>
  numericItems(buildSource({ banks: [buildBankSource([item])] })).map(({ message }) => message);
const mistake = (answer: number) => ({ answer, feedback: '数错了起点。' });

it.each([
  { change: {}, says: [] },
  { change: { unit: '元' }, says: ['the question does not say its unit. Ask for "多少元".'] },
  { change: { sum: '30 + 31 + …' }, says: ['the sum does not end in the answer, 125.'] },
  { change: { answer: 348_000, sum: '408,000 − 60,000 = 348,000' }, says: [] },
  {
    change: { tolerance: 1, errors: [mistake(126)] },
    says: ['126 counts as right (125 ± 1). Delete this error.'],
  },
  {
    change: { errors: [mistake(155), mistake(155)] },
    says: ['155 is expected above already. Keep one.'],
  },
])('says $says of $change', ({ change, says }) => {
  expect(said(change)).toEqual(says);
});

const varying: ItemOf<'numeric'> = {
  ...buildItem({ type: 'numeric' }),
  stem: '她要 {points} 个点，让出去多少元？',
  variants: [{ points: 8 }, { points: 5 }],
  answer: '115200 * points%',
  unit: '元',
  sum: '115,200 × {points}% = {115200 * points%} 元',
  errors: [{ answer: '153600 * points%', feedback: '多算了。' }],
  otherwise: '乘 {points}%。',
};

it('has nothing against an item that holds with each of its figures', () => {
  expect(ofItem(varying)).toEqual([]);
});

it.each<{ because: string; change: Partial<ItemOf<'numeric'>>; says: string[] }>([
  {
    because: 'a sum that names nothing',
    change: { answer: '115200 * rate%' },
    says: ['variant 1: this cannot be worked out.', 'variant 2: this cannot be worked out.'],
  },
  {
    because: 'a mistake that cannot be worked out',
    change: { errors: [{ answer: '1 / (points - 8)', feedback: '错了。' }] },
    says: ['variant 1: this cannot be worked out.'],
  },
  {
    because: 'a mistake that is right in one variant',
    change: { errors: [{ answer: 5_760, feedback: '错了。' }] },
    says: ['variant 2: 5760 counts as right (5760 ± 0). Delete this error.'],
  },
  {
    because: 'mistakes that are one in a variant',
    change: {
      errors: [
        { answer: '153600 * points%', feedback: '多算了。' },
        { answer: 12_288, feedback: '错了。' },
      ],
    },
    says: ['variant 1: 12288 is expected above already. Keep one.'],
  },
  {
    because: 'a sum that ends in the answer of one variant only',
    change: { sum: '{points}% 是 9,216 元' },
    says: ['variant 2: the sum does not end in the answer, 5760.'],
  },
  {
    because: 'a place that nothing fills',
    change: { otherwise: '乘 {percent}%，{points} 个点。' },
    says: [
      'variant 1: "{percent}" stands for nothing.',
      'variant 2: "{percent}" stands for nothing.',
    ],
  },
  {
    because: 'a variant that lacks a value',
    change: { variants: [{ points: 8, more: 1 }, { points: 5 }] },
    says: ['this variant lacks "more". All name the same values.', 'nothing uses "more".'],
  },
  {
    because: 'variants that ask the same',
    change: { variants: [{ points: 8 }, { points: 8 }] },
    says: ['this variant asks what one above asks.'],
  },
])('refuses $because', ({ change, says }) => {
  expect(ofItem({ ...varying, ...change })).toEqual(
    says.map((message) => expect.stringContaining(message)),
  );
});

it('looks into the parts of a cluster', () => {
  const cluster = buildItem({ type: 'cluster' });
  const parts = cluster.parts.map((part) =>
    part.type === 'numeric' ? { ...part, unit: '套' } : part,
  );
  const source = buildSource({ banks: [buildBankSource([{ ...cluster, parts }])] });
  expect(numericItems(source).map(({ message }) => message)).toEqual([
    'the question does not say its unit. Ask for "多少套".',
  ]);
});
