import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newSeed } from './random';
import { seededRandom, shuffled } from './seeded-random';

describe('seeded chance', () => {
  it('draws the same numbers from the same seed for ever', () => {
    const random = seededRandom(2025);
    const millionths = [random(), random(), random()].map((number) => Math.floor(number * 1e6));
    expect(millionths).toEqual([721_836, 876_187, 874_160]);
  });

  it('draws differently from neighbouring seeds', () => {
    const first = new Set(Array.from({ length: 500 }, (_, seed) => seededRandom(seed)()));
    expect(first.size).toBe(500);
  });

  it('draws differently at each place of one seed', () => {
    const places = Array.from({ length: 500 }, (_, number) => `q1-${number}`);
    const first = new Set(places.map((place) => seededRandom(7, place)()));
    expect(first.size).toBe(500);
  });

  it('stays from 0 up to, and without, 1, and about half of it above a half', () => {
    const random = seededRandom(7);
    const numbers = Array.from({ length: 10_000 }, random);
    expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
    expect(numbers.filter((number) => number >= 0.5).length).toBeGreaterThan(4_700);
    expect(numbers.filter((number) => number >= 0.5).length).toBeLessThan(5_300);
  });

  it('makes seeds that the record can keep', () => {
    expect(newSeed(() => 0)).toBe(0);
    expect(newSeed(() => 1 - Number.EPSILON)).toBeLessThan(2 ** 32);
    expect(Number.isInteger(newSeed(seededRandom(3)))).toBe(true);
  });
});

describe('a shuffled list', () => {
  it('holds the same members and leaves the list as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.nat(), (list, seed) => {
        const before = [...list];
        const sorted = (numbers: number[]) => numbers.toSorted((one, other) => one - other);
        expect(sorted(shuffled(seededRandom(seed), list))).toEqual(sorted(before));
        expect(list).toEqual(before);
      }),
    );
  });

  it('puts every member in every place about equally often', () => {
    const random = seededRandom(11);
    const firsts = Array.from({ length: 3_000 }, () => shuffled(random, ['a', 'b', 'c'])[0]);
    for (const member of ['a', 'b', 'c']) {
      const times = firsts.filter((first) => first === member).length;
      expect(times).toBeGreaterThan(880);
      expect(times).toBeLessThan(1_120);
    }
  });
});
