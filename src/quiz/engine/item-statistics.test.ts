import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { LearningEvent } from '@/learning-record/learning-event';
import { attemptStarted, buildEvents, itemAnswered } from '../../../tests/support/build-attempt';
import { buildItem } from '../../../tests/support/build-course';
import { buildLearner } from '../../../tests/support/build-learner';
import { itemStatistics } from './item-statistics';

const ids = ['q1-01', 'q1-02', 'q1-03', 'q1-04'];
const bank = { items: ids.map((id) => buildItem({ id })) };
const picked = (score: number, wrong = 'call-boss') => ({
  score,
  response: { selected: [score === 1 ? 'check-papers' : wrong] },
});

/** Ten learners: the first item's score and wrong option, then those of the other three. */
const TABLE: readonly (readonly [number, string, number, number, number])[] = [
  [0, 'call-boss', 1, 1, 1],
  [0, 'call-boss', 1, 1, 1],
  [0, 'call-boss', 1, 1, 1],
  [1, '', 1, 1, 0],
  [1, '', 1, 1, 0],
  [0, 'wait', 1, 1, 0],
  [0, 'wait', 1, 1, 0],
  [1, '', 0, 0, 0],
  [1, '', 0, 0, 0],
  [1, '', 0, 0, 0],
];
const records = TABLE.map(([first, wrong, ...others], index) =>
  buildLearner(index, [
    {
      item: 'q1-01',
      ...picked(first, wrong),
      certainty: [0, 1, 2, 7].includes(index) ? 'sure' : 'unsure',
      latencyMs: (index + 1) * 1_000,
    },
    ...others.map((score, place) => ({ item: ids[place + 1] ?? '', ...picked(score) })),
  ]),
);
const first = (given: readonly (readonly LearningEvent[])[]) =>
  itemStatistics(bank, given).items[0];

it('counts by hand: facility, discrimination, groups, options, time, certainty', () => {
  const statistics = itemStatistics(bank, records);
  expect(statistics.learners).toBe(10);
  const [item] = statistics.items;
  expect(item).toMatchObject({
    item: 'q1-01',
    answers: 10,
    facility: 0.5,
    // Rests 1, 1, 1, ⅔ × 4, 0, 0, 0: Σ s·r − n·s̄·r̄ = −1.5; √(2.5 × 1.5667) = 1.9791.
    discrimination: expect.closeTo(-0.757937, 5),
    strong: 0,
    weak: 1,
    medianMs: 5_500,
    sure: 0.4,
    sureWrong: 0.3,
    flags: ['good-miss-more'],
  });
  expect(item?.drew.map(({ id, right, count, share }) => [id, right, count, share])).toEqual([
    ['check-papers', true, 5, 0.5],
    ['call-boss', false, 3, 0.3],
    ['wait', false, 2, 0.2],
  ]);
});

it('leaves the item itself out of the rest', () => {
  // Rests of q1-04 (1, 1, 1, then nobody): 2/3 × 3; 1 1 ⅔ ⅔; ⅓ × 3. Σ s·r − n·s̄·r̄ = 2 − 3 × 0.6333 = 0.1.
  // Σ s² − n·s̄² = 3 − 0.9 = 2.1; Σ r² − n·r̄² = 12/9 + 2 + 8/9 + 3/9 − 10 × 0.40111 = 0.54444.
  const last = itemStatistics(bank, records).items[3];
  expect(last?.discrimination).toBeCloseTo(0.1 / Math.sqrt(2.1 * (41 / 9 - 4.011111)), 4);
});

it('says nothing of discrimination below ten ranked learners', () => {
  expect(first(records.slice(0, 9))).toMatchObject({
    answers: 9,
    discrimination: null,
    strong: null,
    flags: [],
  });
  const alone = records.map((events) => events.filter(({ seq }) => seq <= 3));
  expect(first(alone)).toMatchObject({ answers: 10, facility: 0.5, discrimination: null });
});

it('says nothing of an item that nobody has answered', () => {
  expect(first([])).toMatchObject({
    answers: 0,
    facility: null,
    medianMs: null,
    sureWrong: null,
    flags: [],
  });
});

it.each([
  { right: 10, flags: ['too-easy'] },
  { right: 9, flags: [] },
  { right: 3, flags: [] },
  { right: 2, flags: ['too-hard'] },
])('flags what $right of 10 get right as $flags', ({ right, flags }) => {
  const given = Array.from({ length: 10 }, (_, index) =>
    buildLearner(index, [{ item: 'q1-01', ...picked(index < right ? 1 : 0) }]),
  );
  expect(first(given)?.flags).toEqual(flags);
});

it('finds the option that takes nobody in, from twenty answers on', () => {
  const given = Array.from({ length: 20 }, (_, index) =>
    buildLearner(index, [{ item: 'q1-01', ...picked(index % 2) }]),
  );
  expect(first(given)?.flags).toEqual(['idle-options']);
  expect(first(given.slice(1))?.flags).toEqual([]);
  const one = [...given.slice(1), buildLearner(99, [{ item: 'q1-01', ...picked(0, 'wait') }])];
  expect(first(one)?.flags).toEqual([]);
});

it("counts a learner's first answer and no later one", () => {
  const again = [
    ...buildLearner(1, [{ item: 'q1-01', ...picked(0) }]),
    ...buildLearner(2, [{ item: 'q1-01', ...picked(1) }], 'a-again').map((event) => ({
      ...event,
      seq: event.seq + 10,
    })),
  ];
  expect(first([again])).toMatchObject({ answers: 1, facility: 0 });
});

it('counts answers to the wording of today alone', () => {
  const old = buildLearner(50, [{ item: 'q1-01', ...picked(0), hash: 'older' }]);
  expect(first([old, ...records])).toMatchObject({ answers: 10, outdated: 1 });
});

it('leaves out an exam that is not handed in', () => {
  const open = buildEvents(attemptStarted({ mode: 'exam' }), itemAnswered());
  expect(first([open])).toMatchObject({ answers: 0 });
});

it('takes an older and a newer copy of a record for one learner', () => {
  const newer = [...(records[0] ?? [])];
  expect(itemStatistics(bank, [newer.slice(0, 3), newer])).toEqual(itemStatistics(bank, [newer]));
});

it('changes by no record that is there already, in any order', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(records, { minLength: 1 }),
      fc.array(fc.nat(9), { maxLength: 6 }),
      fc.nat(),
      (some, again, cut) => {
        const copies = again.flatMap((index) => {
          const record = some[index % some.length] ?? [];
          return [record.slice(0, 1 + (cut % record.length))];
        });
        const once = itemStatistics(bank, some.toSorted(byFirstId));
        expect(itemStatistics(bank, [...copies, ...some, ...some.toReversed()])).toEqual(once);
      },
    ),
  );
});

function byFirstId([one]: readonly LearningEvent[], [other]: readonly LearningEvent[]): number {
  return (one?.id ?? '') < (other?.id ?? '') ? -1 : 1;
}

it('reads a record in its own order, however its file lists it', () => {
  const [one = []] = records;
  const again = buildLearner(1, [{ item: 'q1-01', ...picked(1) }], 'a-later').map((event) => ({
    ...event,
    seq: event.seq + 100,
  }));
  expect(first([[...again, ...one.toReversed()]])).toMatchObject({ answers: 1, facility: 0 });
});

it('takes an empty record for nobody', () => {
  expect(itemStatistics(bank, [[], ...records, []])).toEqual(itemStatistics(bank, records));
  expect(itemStatistics(bank, [[]]).learners).toBe(0);
});

it('does not rank by two other items', () => {
  const fewer = records.map((events) => events.filter(({ seq }) => seq <= 4));
  expect(first(fewer)).toMatchObject({ answers: 10, discrimination: null, strong: null });
});

it('does not count as outdated who has answered both wordings', () => {
  const both = [
    ...buildLearner(1, [{ item: 'q1-01', ...picked(0), hash: 'older' }]),
    ...buildLearner(2, [{ item: 'q1-01', ...picked(1) }], 'a-new').map((event) => ({
      ...event,
      seq: event.seq + 10,
    })),
  ];
  expect(first([both])).toMatchObject({ answers: 1, facility: 1, outdated: 0 });
});

it('does not blame an item that strong and weak learners do alike', () => {
  const alike = TABLE.map(([, , ...others], index) =>
    buildLearner(index, [
      { item: 'q1-01', ...picked(index % 9 === 0 ? 1 : 0) },
      ...others.map((score, place) => ({ item: ids[place + 1] ?? '', ...picked(score) })),
    ]),
  );
  const item = first(alike);
  expect(item?.strong).toBeCloseTo(1 / 3);
  expect(item?.weak).toBeCloseTo(1 / 3);
  expect(item?.flags).not.toContain('good-miss-more');
});

it('counts no learner who has answered nothing of the bank', () => {
  const elsewhere = buildLearner(70, [{ item: 'q2-01', score: 1 }]);
  expect(itemStatistics(bank, [elsewhere, ...records]).learners).toBe(10);
});

it('ranks only those who have answered enough of the rest', () => {
  const alone = buildLearner(80, [{ item: 'q1-01', ...picked(1) }]);
  const nine = [...records.slice(0, 9), alone];
  expect(first(nine)).toMatchObject({ answers: 10, discrimination: null, strong: null });
});

it('calls nothing easy or hard by nine answers', () => {
  const nine = (score: number) =>
    Array.from({ length: 9 }, (_, index) =>
      buildLearner(index, [{ item: 'q1-01', ...picked(score) }]),
    );
  expect(first(nine(1))?.flags).toEqual([]);
  expect(first(nine(0))?.flags).toEqual([]);
});

it('calls idle neither the right option nor a mistake in figures', () => {
  const twenty = (answer: (index: number) => Parameters<typeof buildLearner>[1][number]) =>
    Array.from({ length: 20 }, (_, index) => buildLearner(index, [answer(index)]));
  const nobody = twenty((index) => ({
    item: 'q1-01',
    ...picked(0, index % 2 ? 'wait' : 'call-boss'),
  }));
  expect(first(nobody)?.flags).toEqual(['too-hard']);

  const number = buildItem({ type: 'numeric' });
  const right = twenty(() => ({ item: number.id, score: 1, response: { number: 125 } }));
  expect(itemStatistics({ items: [number] }, right).items[0]?.flags).toEqual(['too-easy']);
});
