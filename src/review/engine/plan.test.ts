import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '@/course/day';
import {
  answeredOn,
  buildReviewIndex,
  type DatedFact,
  decidedOn,
  hashes,
  playedOn,
  practisedOn,
  reviewOn,
  wrongOn,
} from '../../../tests/support/build-review';
import type { Card } from './card';
import { dailyMost, planReview, type ReviewPlan } from './plan';

const start = '2026-01-05';

/** A bank as large as the course's. */
const many = Array.from({ length: 112 }, (_, number) => `q1-${String(number).padStart(3, '0')}`);
const largeIndex = buildReviewIndex({
  items: Object.fromEntries(
    many.map((id, number) => [
      id,
      { quiz: 'm1', module: 'm1', hash: hashes.now, objectives: [`o-${number}`] },
    ]),
  ),
});

function card(overrides: Partial<Card> = {}): Card {
  return {
    key: 'item/q1-01',
    ref: { kind: 'item', item: 'q1-01' },
    module: 'm1',
    objectives: ['m1-1-1a'],
    standing: 'wrong',
    lastAt: `${start}T09:00:00.000+08:00`,
    right: 0,
    changed: false,
    starred: false,
    state: 'learning',
    due: start,
    retrievability: 0.9,
    servedToday: false,
    ...overrides,
  };
}

const cardsDue = (...dues: readonly string[]) =>
  dues.map((due, at) => card({ key: `item/q1-${String(at).padStart(2, '0')}`, due }));

const keys = (cards: readonly Card[]) => cards.map(({ key }) => key);

describe('the order of a day', () => {
  it('begins with what was wrong though sure, and then with what is most likely forgotten', () => {
    const cards = [
      card({ key: 'fresh', retrievability: 0.95 }),
      card({ key: 'faded', retrievability: 0.4 }),
      card({ key: 'sure', standing: 'sure-wrong', retrievability: 0.99 }),
      card({ key: 'half', standing: 'half', retrievability: 0.7 }),
    ];
    expect(keys(planReview(cards, start, null).today)).toEqual(['sure', 'faded', 'half', 'fresh']);
  });

  it('goes by the day and then by the name where nothing else tells cards apart', () => {
    const cards = [
      card({ key: 'b', due: '2026-01-03' }),
      card({ key: 'c', due: '2026-01-02' }),
      card({ key: 'a', due: '2026-01-03' }),
      card({ key: 'd', due: '2026-01-04' }),
    ];
    for (const given of [cards, cards.toReversed()]) {
      expect(keys(planReview(given, start, null).today)).toEqual(['c', 'a', 'b', 'd']);
    }
  });

  it('is empty where there is nothing', () => {
    expect(planReview([], start, null)).toEqual({ today: [], done: 0, days: new Map() });
  });

  it('leaves out what is held, what was taken out, and what is not due', () => {
    const cards = [
      card({ key: 'held', state: 'held' }),
      card({ key: 'removed', state: 'removed' }),
      card({ key: 'later', due: '2026-01-09' }),
    ];
    const plan = planReview(cards, start, null);
    expect(plan.today).toEqual([]);
    expect(plan.days).toEqual(new Map([['later', '2026-01-09']]));
  });
});

describe('ten a day', () => {
  it('lets the rest wait for the next days after a month without a review', () => {
    const facts = many.slice(0, 35).flatMap((item) => wrongOn(start, item));
    const { plan } = reviewOn('2026-02-05', facts, { index: largeIndex });
    expect(plan.today).toHaveLength(dailyMost);
    expect(perDay(plan)).toEqual(
      new Map([
        ['2026-02-05', 10],
        ['2026-02-06', 10],
        ['2026-02-07', 10],
        ['2026-02-08', 5],
      ]),
    );
  });

  it('counts what was done today already', () => {
    const facts = many.slice(0, 20).flatMap((item) => wrongOn(start, item));
    const done = many
      .slice(0, 4)
      .flatMap((item) => answeredOn('2026-01-06', { item, scope: 'review' }));
    const { plan } = reviewOn('2026-01-06', [...facts, ...done], { index: largeIndex });
    expect(plan.done).toBe(4);
    expect(plan.today).toHaveLength(6);
    // The next day is a whole one again.
    expect(perDay(plan).get('2026-01-07')).toBe(10);
  });

  it('does not count what a quiz asked', () => {
    const facts = many.slice(0, 15).flatMap((item) => wrongOn(start, item));
    const done = many.slice(0, 4).flatMap((item) => answeredOn('2026-01-06', { item }));
    const { plan } = reviewOn('2026-01-06', [...facts, ...done], { index: largeIndex });
    expect(plan.done).toBe(0);
    expect(plan.today).toHaveLength(10);
  });
});

describe('the day of an exam', () => {
  it('changes nothing while there is room for everything that is due before it', () => {
    const cards = cardsDue('2026-01-06', '2026-01-07', '2026-01-08', '2026-01-20');
    const without = planReview(cards, start, null);
    expect(planReview(cards, start, '2026-01-12').days).toEqual(without.days);
  });

  it('pulls in what is due on the day itself', () => {
    const cards = cardsDue('2026-01-08');
    expect([...planReview(cards, start, '2026-01-08').days.values()]).toEqual(['2026-01-07']);
  });

  it('begins early enough for all of a heap to be seen, ten a day', () => {
    const cards = cardsDue(...Array.from({ length: 25 }, () => '2026-01-08'));
    const plan = planReview(cards, start, '2026-01-08');
    expect(perDay(plan)).toEqual(
      new Map([
        [start, 5],
        ['2026-01-06', 10],
        ['2026-01-07', 10],
      ]),
    );
  });

  it('pulls in beside what is due anyway, and what is due next before the rest', () => {
    const [first, second] = ['2026-01-06', '2026-01-08'];
    const due = cardsDue(start, start, start, ...Array.from({ length: 24 }, () => second), first);
    const plan = planReview(due, start, second);
    expect(perDay(plan)).toEqual(
      new Map([
        [start, 8],
        ['2026-01-06', 10],
        ['2026-01-07', 10],
      ]),
    );
    expect(keys(plan.today)).toContain('item/q1-27');
  });

  it('leaves for later what is due after it', () => {
    const cards = cardsDue('2026-01-08', '2026-01-09');
    expect([...planReview(cards, start, '2026-01-08').days.values()]).toEqual([
      '2026-01-07',
      '2026-01-09',
    ]);
  });

  it.each([start, '2025-12-01'])('is of no account when it is today or over: %s', (examDay) => {
    const cards = cardsDue('2026-01-06', '2026-01-09');
    expect(planReview(cards, start, examDay)).toEqual(planReview(cards, start, null));
  });
});

const anyDay = fc.integer({ min: 0, max: 60 }).map((days) => addDays(start, days));
const anyItem = fc.constantFrom(...many);

/** What a learner may do on a day, whatever the clock says that day is. */
const anyDeed: fc.Arbitrary<readonly DatedFact[]> = fc.oneof(
  fc
    .record({
      day: anyDay,
      item: anyItem,
      correct: fc.boolean(),
      certainty: fc.constantFrom('sure' as const, 'unsure' as const),
      hash: fc.constantFrom(hashes.now, hashes.changed),
      scope: fc.constantFrom('all' as const, 'review' as const),
      latencyMs: fc.integer({ min: 0, max: 400_000 }),
    })
    .map(({ day, ...given }) => answeredOn(day, given)),
  fc
    .record({ day: anyDay, score: fc.constantFrom(0, 0.5, 1) })
    .map(({ day, score }) => practisedOn(day, score)),
  fc
    .record({ day: anyDay, choice: fc.constantFrom('a', 'b', 'c', 'd', 'z') })
    .map(({ day, choice }) => playedOn(day, choice)),
  fc
    .record({ day: anyDay, rate: fc.constantFrom('good' as const, 'poor' as const) })
    .map(({ day, rate }) => [decidedOn(day, rate)]),
  fc
    .record({ day: anyDay, item: anyItem, removed: fc.boolean() })
    .map(({ day, item, removed }) => [
      { type: 'card-removed' as const, card: `item/${item}`, removed, day },
    ]),
);
const anyLife = fc.array(anyDeed, { maxLength: 120 }).map((deeds) => deeds.flat());

describe('whatever happened, and whatever the clock says', () => {
  const anyToday = fc.integer({ min: -400, max: 400 }).map((days) => addDays(start, days));
  const anyExam = fc.option(anyToday);

  it('asks at most ten a day, and loses no card', () => {
    fc.assert(
      fc.property(anyLife, anyToday, anyExam, (facts, today, examDay) => {
        const { cards, plan } = reviewOn(today, facts, { index: largeIndex, examDay });

        expect(plan.today.length + Math.min(plan.done, dailyMost)).toBeLessThanOrEqual(dailyMost);
        for (const [day, count] of perDay(plan)) {
          expect(day >= today).toBe(true);
          expect(count).toBeLessThanOrEqual(dailyMost);
        }
        const planned = cards.filter(({ state }) => state === 'learning');
        expect([...plan.days.keys()].toSorted()).toEqual(keys(planned).toSorted());
        expect(plan.today.every(({ key }) => plan.days.get(key) === today)).toBe(true);
      }),
    );
  });

  it('shows everything that is due by an exam before it, as far as ten a day go', () => {
    const anyDues = fc.array(fc.integer({ min: -30, max: 60 }), { maxLength: 90 });
    fc.assert(
      fc.property(anyDues, fc.integer({ min: 1, max: 30 }), (dues, days) => {
        const examDay = addDays(start, days);
        const cards = cardsDue(...dues.map((due) => addDays(start, due)));
        const plan = planReview(cards, start, examDay);
        const wanted = cards.filter(({ due }) => due <= examDay);
        const seen = wanted.filter(({ key }) => (plan.days.get(key) ?? '9') < examDay);
        const room = dailyMost * daysBetween(start, examDay);
        expect(seen).toHaveLength(Math.min(wanted.length, room));
      }),
    );
  });

  it('brings whoever answers rightly every day to an empty book', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { minLength: 1, maxLength: 40 }), (missed) => {
        const facts: DatedFact[] = missed.flatMap((item) => [...wrongOn(start, item)]);
        for (let days = 1; days <= 40; days += 1) {
          const today = addDays(start, days);
          const { plan } = reviewOn(today, facts, { index: largeIndex });
          for (const { ref } of plan.today) {
            if (ref.kind !== 'item') continue;
            facts.push(...answeredOn(today, { item: ref.item, scope: 'review' }));
          }
        }
        const { cards } = reviewOn(addDays(start, 41), facts, { index: largeIndex });
        expect(cards.map(({ state }) => state)).toEqual(cards.map(() => 'held'));
        expect(cards).toHaveLength(new Set(missed).size);
      }),
      { numRuns: 20 },
    );
  });
});

function perDay({ days }: ReviewPlan): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const day of days.values()) counts.set(day, (counts.get(day) ?? 0) + 1);
  return new Map([...counts].toSorted());
}
