import { expect, it } from 'vitest';
import { newId } from './ids';

it('makes ids that sort in the order they were made, also within a millisecond', () => {
  const ids = Array.from({ length: 1_000 }, newId);
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(1_000);
});
