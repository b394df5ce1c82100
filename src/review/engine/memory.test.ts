import { Rating } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import { daysBetween } from '@/course/day';
import { dueDay, longestInterval, memoryOf, ratingOf, retrievabilityOn } from './memory';
import type { Trial } from './trials';

function trial(day: string, overrides: Partial<Trial> = {}): Trial {
  return {
    outcome: 'right',
    sure: true,
    latencyMs: 60_000,
    hash: null,
    inReview: false,
    day,
    at: `${day}T09:00:00.000+08:00`,
    seq: 1,
    ...overrides,
  };
}

function dueAfter(today: string, ...trials: readonly Trial[]): string {
  const memory = memoryOf(trials);
  if (!memory) throw new Error('There is no memory of nothing');
  return dueDay(memory, today);
}

const wrong = { outcome: 'wrong', sure: false } as const;

describe('the rating of an answer', () => {
  it.each([
    { given: wrong, rating: Rating.Again, because: 'it was wrong' },
    {
      given: { ...wrong, sure: true, latencyMs: 1_000 },
      rating: Rating.Again,
      because: 'being sure and quick does not make it right',
    },
    { given: { outcome: 'half', sure: false }, rating: Rating.Hard, because: 'it was luck' },
    { given: { latencyMs: 19_999 }, rating: Rating.Easy, because: 'it was known at once' },
    { given: { latencyMs: 20_000 }, rating: Rating.Good, because: 'it took a while' },
    { given: { latencyMs: 180_000 }, rating: Rating.Good, because: 'three minutes are a while' },
    { given: { latencyMs: 180_001 }, rating: Rating.Hard, because: 'it had to be searched for' },
    { given: { latencyMs: null }, rating: Rating.Good, because: 'no time was taken' },
  ] as const)('is $rating: $because', ({ given, rating }) => {
    expect(ratingOf(trial('2026-01-05', given))).toBe(rating);
  });
});

describe('when something is due', () => {
  it('is the next day after a mistake, and later after each right answer', () => {
    const first = trial('2026-01-05', wrong);
    const second = trial('2026-01-06');
    const third = trial('2026-01-08');
    expect(dueAfter('2026-01-05', first)).toBe('2026-01-06');
    expect(dueAfter('2026-01-06', first, second)).toBe('2026-01-08');
    expect(dueAfter('2026-01-08', first, second, third)).toBe('2026-01-14');
  });

  it('is sooner for what was right without being sure', () => {
    const lucky = trial('2026-01-06', { outcome: 'half', sure: false });
    const first = trial('2026-01-05', wrong);
    expect(
      dueAfter('2026-01-06', first, lucky) < dueAfter('2026-01-06', first, trial('2026-01-06')),
    ).toBe(true);
  });

  it('gains nothing from the same answer twice on one day', () => {
    const first = trial('2026-01-05');
    expect(dueAfter('2026-01-05', first, first)).toBe(dueAfter('2026-01-05', first));
  });

  it(`is never further off than ${longestInterval} days`, () => {
    const years = Array.from({ length: 12 }, (_, year) => trial(`${2026 + year}-01-05`));
    const due = dueAfter('2037-01-05', ...years);
    expect(daysBetween('2037-01-05', due)).toBe(longestInterval);
  });

  it('is at once where the clock stood in a day that is yet to come', () => {
    expect(dueAfter('2026-01-05', trial('2031-01-05'))).toBe('2026-01-05');
  });

  it('takes a clock that was set back for no time at all', () => {
    const back = [trial('2026-01-05'), trial('2020-01-05')];
    const memory = memoryOf(back);
    expect(memory?.stability).toBe(memoryOf([trial('2026-01-05')])?.stability);
  });
});

describe('how likely something is remembered', () => {
  it('is certain on the day itself, nine in ten when it is due, and less from then on', () => {
    const memory = memoryOf([trial('2026-01-05'), trial('2026-01-15')]);
    if (!memory) throw new Error('There is no memory of nothing');
    const due = dueDay(memory, '2026-01-15');
    expect(retrievabilityOn(memory, '2026-01-15')).toBe(1);
    expect(retrievabilityOn(memory, due)).toBeCloseTo(0.9, 1);
    expect(retrievabilityOn(memory, '2027-01-15')).toBeLessThan(0.7);
    expect(retrievabilityOn(memory, '2020-01-15')).toBe(1);
  });
});
