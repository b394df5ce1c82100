import { expect, it } from 'vitest';
import { correlation, groupsByRest, mean, median } from './sample';

it.each([
  { values: [], mean: null, median: null },
  { values: [4], mean: 4, median: 4 },
  { values: [9, 1, 2], mean: 4, median: 2 },
  { values: [10, 1, 2, 3], mean: 4, median: 2.5 },
])('takes the middle of $values', ({ values, ...wanted }) => {
  expect({ mean: mean(values), median: median(values) }).toEqual(wanted);
});

it.each([
  {
    because: 'rising together: 0.4 ÷ √(1 × 0.2)',
    scores: [0, 0, 1, 1],
    rests: [0.2, 0.4, 0.6, 0.8],
    r: 0.894427,
  },
  {
    because: 'going against each other',
    scores: [1, 1, 0, 0],
    rests: [0.2, 0.4, 0.6, 0.8],
    r: -0.894427,
  },
  {
    because: 'half points count: 0.25 ÷ √(0.5 × 0.125)',
    scores: [0, 0.5, 1],
    rests: [0.25, 0.5, 0.75],
    r: 1,
  },
  {
    because: 'without a bond',
    scores: [0, 1, 0, 1],
    rests: [0.2, 0.2, 0.8, 0.8],
    r: 0,
  },
])('correlates scores with the rest: $because', ({ scores, rests, r }) => {
  const ranked = scores.map((score, index) => ({ score, rest: rests[index] ?? 0 }));
  expect(correlation(ranked)).toBeCloseTo(r, 6);
});

it.each([
  { because: 'all score alike', ranked: [1, 1].map((score, rest) => ({ score, rest })) },
  { because: 'all are as good', ranked: [0, 1].map((score) => ({ score, rest: 0.3 })) },
  { because: 'there is nobody', ranked: [] },
])('says nothing where $because', ({ ranked }) => {
  expect(correlation(ranked)).toBeNull();
});

const byRest = (...rests: number[]) => rests.map((rest, score) => ({ score, rest }));

it('takes the best and the weakest 27 %: 3 of 10', () => {
  expect(groupsByRest(byRest(9, 8, 7, 6, 5, 4, 3, 2, 1, 0))).toEqual({
    strong: [0, 1, 2],
    weak: [7, 8, 9],
  });
});

it('takes in whoever is as good as the last of a group', () => {
  expect(groupsByRest(byRest(9, 8, 7, 7, 5, 4, 2, 2, 1, 0))).toEqual({
    strong: [0, 1, 2, 3],
    weak: [6, 7, 8, 9],
  });
});

it('makes no groups of those who are alike', () => {
  expect(groupsByRest(byRest(5, 5, 5, 5))).toBeNull();
  expect(groupsByRest([])).toBeNull();
});
