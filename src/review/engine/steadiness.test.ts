import { expect, it } from 'vitest';
import { isSteady, steadinessOf } from './steadiness';
import type { History, Trial } from './trials';

function trial(seq: number, outcome: Trial['outcome'] = 'right'): Trial {
  const day = `2026-01-0${seq}`;
  return {
    outcome,
    sure: true,
    latencyMs: null,
    hash: null,
    inReview: false,
    day,
    at: `${day}T09:00:00.000+08:00`,
    seq,
  };
}
const history = (item: string, ...trials: readonly Trial[]): History => ({
  key: `item/${item}`,
  ref: { kind: 'item', item },
  module: 'm1',
  objectives: ['m1-1'],
  trials,
});

it('counts right answers since the last wrong one, of whichever item that was', () => {
  const steadiness = steadinessOf([
    history('q1-01', trial(1), trial(3), trial(5)),
    history('q1-02', trial(2, 'wrong'), trial(4)),
  ]);
  expect(steadiness.get('m1-1')?.map(({ seq }) => seq)).toEqual([3, 4, 5]);
  expect(isSteady(steadiness, 'm1-1')).toBe(true);
  expect(isSteady(steadiness, 'm1-2')).toBe(false);
});

it('counts of a day its best answer, and of what was wrong since only later days', () => {
  const half = { ...trial(2, 'half'), day: trial(3).day };
  const steadiness = steadinessOf([history('q1-01', trial(1), half, trial(3), trial(4))]);
  expect(isSteady(steadiness, 'm1-1')).toBe(true);
  expect(isSteady(steadiness, 'm1-1', trial(1, 'wrong'))).toBe(false);
});
