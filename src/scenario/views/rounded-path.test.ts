import { expect, it } from 'vitest';
import { arrowHead, roundedPath } from './rounded-path';

it('rounds the corners of a line', () => {
  expect(roundedPath([0, 0, 0, 100, 100, 100])).toBe('M0 0L0 93Q0 100 7 100L100 100');
});

it('rounds a short stretch by half of it at most', () => {
  expect(roundedPath([0, 0, 0, 4, 100, 4])).toBe('M0 0L0 2Q0 4 7 4L100 4');
});

it('puts an arrow at the end, in the direction of the last stretch', () => {
  expect(arrowHead([0, 0, 0, 50])).toBe('M2.8 45.9L0 50L-2.8 45.9');
});

it('draws nothing where there is no line', () => {
  expect([roundedPath([]), arrowHead([3, 3])]).toEqual(['', '']);
});
