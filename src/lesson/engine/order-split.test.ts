import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OpenBalance, type OrderTerms, openOn, splitOrder } from './order-split';

/** The second workshop of the story: press, welding and painting line. */
const workshop: OrderTerms = {
  parts: [100_000, 80_000, 80_000],
  singleAdvance: 30,
  splitAdvance: 50,
  buildDays: 10,
  termDays: 7,
};

describe('the second workshop', () => {
  const { single, split } = splitOrder(workshop);

  it('has 182,000 open at most as one contract, from the last delivery until it is paid', () => {
    expect(single.peak).toBe(182_000);
    expect(single.peakDay).toBe(30);
    expect(single.settledDay).toBe(37);
  });

  it('has 50,000 open at most as three small ones, and takes two terms longer', () => {
    expect(split.peak).toBe(50_000);
    expect(split.peakDay).toBe(10);
    expect(split.settledDay).toBe(51);
  });

  it('rises with each delivery as one contract, and not before the advance is used up', () => {
    expect(single.movements.map(({ day, open }) => [day, open])).toEqual([
      [0, 0],
      [10, 22_000],
      [20, 102_000],
      [30, 182_000],
      [37, 0],
    ]);
  });

  it('starts a small order, and gets its advance, on the day on which the former is paid', () => {
    expect(split.movements.map(({ day, received, open }) => [day, received, open])).toEqual([
      [0, 50_000, 0],
      [10, 0, 50_000],
      [17, 90_000, 0],
      [27, 0, 40_000],
      [34, 80_000, 0],
      [44, 0, 40_000],
      [51, 40_000, 0],
    ]);
  });

  it('stays as it is between two movements', () => {
    expect([-1, 0, 9, 10, 16, 17, 400].map((day) => openOn(split, day))).toEqual([
      0, 0, 0, 50_000, 50_000, 0, 0,
    ]);
  });
});

it('never has open what is paid on the day of its delivery', () => {
  const { split } = splitOrder({ ...workshop, termDays: 0 });
  expect(split.peak).toBe(0);
});

describe('any job', () => {
  const terms = fc.record({
    parts: fc.array(fc.integer({ min: 1, max: 10_000_000 }), { minLength: 1, maxLength: 12 }),
    singleAdvance: fc.integer({ min: 0, max: 100 }),
    splitAdvance: fc.integer({ min: 0, max: 100 }),
    buildDays: fc.integer({ min: 0, max: 400 }),
    termDays: fc.integer({ min: 1, max: 400 }),
  });
  const both = (given: OrderTerms): readonly OpenBalance[] => Object.values(splitOrder(given));
  const sum = (figures: readonly number[]) => figures.reduce((total, one) => total + one, 0);

  it('is delivered and paid in full, both ways, and nothing is open at the end', () => {
    fc.assert(
      fc.property(terms, (given) => {
        for (const { movements, settledDay } of both(given)) {
          expect(sum(movements.map(({ delivered }) => delivered))).toBe(sum(given.parts));
          expect(sum(movements.map(({ received }) => received))).toBeCloseTo(sum(given.parts), 1);
          expect(movements.at(-1)).toMatchObject({ day: settledDay, open: 0 });
        }
      }),
    );
  });

  it('is never open for less than nothing or for more than its peak, day by day', () => {
    fc.assert(
      fc.property(terms, fc.nat({ max: 10_000 }), (given, day) => {
        for (const balance of both(given)) {
          expect(openOn(balance, day)).toBeGreaterThanOrEqual(0);
          expect(openOn(balance, day)).toBeLessThanOrEqual(balance.peak);
          expect(openOn(balance, balance.peakDay)).toBe(balance.peak);
        }
      }),
    );
  });

  it('has the same peaks in whatever order its parts are built', () => {
    const shuffled = terms.chain((given) =>
      fc
        .shuffledSubarray(given.parts, { minLength: given.parts.length })
        .map((parts) => [given, { ...given, parts }] as const),
    );
    fc.assert(
      fc.property(shuffled, ([given, other]) => {
        const peaks = (one: OrderTerms) => both(one).map(({ peak }) => peak);
        expect(peaks(other)).toEqual(peaks(given));
      }),
    );
  });

  it('peaks at the total, or at the largest part, less its advance', () => {
    fc.assert(
      fc.property(terms, (given) => {
        const { single, split } = splitOrder(given);
        const left = (amount: number, advance: number) => (amount * (100 - advance)) / 100;
        expect(single.peak).toBeCloseTo(left(sum(given.parts), given.singleAdvance), 1);
        expect(split.peak).toBeCloseTo(left(Math.max(...given.parts), given.splitAdvance), 1);
      }),
    );
  });
});
