import { expect, it } from 'vitest';
import { buildItem } from '../../../tests/support/build-course';
import { bankFigures } from './bank-figures';
import { tellsByLength } from './choices';

const options = (...texts: string[]) =>
  texts.map((text, index) => ({ id: `o-${index}`, text, feedback: '' }));

const figures = bankFigures({
  items: [
    buildItem({ id: 'q1-01', difficulty: 1, options: options('四个字的', '两字'), key: ['o-0'] }),
    buildItem({
      id: 'q1-02',
      objectives: ['m1-2'],
      options: options('两字', '**三个字**', 'abcd'),
      key: ['o-1'],
    }),
    buildItem({ type: 'multiple-response', id: 'q1-03' }),
    buildItem({ type: 'cluster', id: 'q1-20', objectives: ['m1-1-1d', 'm1-2'] }),
    buildItem({ type: 'numeric', id: 'q1-06', difficulty: 3 }),
  ],
});

it('counts items by type, most first, difficulty and objective', () => {
  expect(figures.items).toBe(5);
  expect(figures.types).toEqual([
    { type: 'single-response', count: 2 },
    { type: 'multiple-response', count: 1 },
    { type: 'cluster', count: 1 },
    { type: 'numeric', count: 1 },
  ]);
  expect(figures.difficulties).toEqual([1, 3, 1]);
  expect(figures.objectives).toEqual([
    { objective: 'm1-1-1d', items: ['q1-01', 'q1-03', 'q1-20', 'q1-06'] },
    { objective: 'm1-2', items: ['q1-02', 'q1-20'] },
  ]);
});

it('says where single keys stand, and where they would if it were even', () => {
  // Of two, three and (in the cluster) three options: 1/2 + 1/3 + 1/3; the third place has two.
  expect(figures.keyPlaces).toEqual([
    { found: 2, even: expect.closeTo(7 / 6) },
    { found: 1, even: expect.closeTo(7 / 6) },
    { found: 0, even: expect.closeTo(2 / 3) },
  ]);
});

it('measures the longest right option and the longest wrong one', () => {
  expect(figures.lengths.slice(0, 2)).toEqual([
    { question: 'q1-01', right: 4, wrong: 2 },
    { question: 'q1-02', right: 3, wrong: 2 },
  ]);
  expect(figures.lengths.map(({ question }) => question)).toEqual([
    'q1-01',
    'q1-02',
    'q1-03',
    'q1-20-2',
  ]);
});

it.each([
  { right: 12, wrong: 10, tells: false },
  { right: 13, wrong: 10, tells: true },
  { right: 5, wrong: 3, tells: false },
  { right: 7, wrong: 10, tells: true },
])('a right option of $right beside $wrong gives it away: $tells', ({ tells, ...lengths }) => {
  expect(tellsByLength(lengths)).toBe(tells);
});
