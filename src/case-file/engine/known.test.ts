import { describe, expect, it } from 'vitest';
import { buildCaseFile, buildEvent } from '../../../tests/support/build-case-file';
import { caseUpTo, furthest, reachedAt } from './known';

const order = ['l0', 'l1-1', 'l1-2', 'l1-3', 'l3-1'] as const;

describe('a point of the course', () => {
  it('is a lesson with all before it', () => {
    expect(reachedAt(order, 'l1-1')).toEqual({ at: 'l1-1', lessons: new Set(['l0', 'l1-1']) });
  });

  it('is the beginning for a lesson that is not there', () => {
    expect(reachedAt(order, 'l9-9')).toEqual({ at: 'l0', lessons: new Set(['l0']) });
  });

  it.each([
    { opened: [], at: 'l0', because: 'nothing is opened' },
    {
      opened: ['l1-2', 'l0'],
      at: 'l1-2',
      because: 'the course, and not the learner, has the order',
    },
    { opened: ['l9-9'], at: 'l0', because: 'the course has no such lesson any more' },
  ])('is $at for $opened: $because', ({ opened, at }) => {
    expect(furthest(order, new Set(opened))).toBe(at);
  });
});

describe('what is known of the case', () => {
  const file = buildCaseFile({
    timeline: [
      buildEvent('2025-09-01', 'l0'),
      buildEvent('2025-10-30', 'l3-1'),
      buildEvent('2025-09-22', 'l1-2'),
    ],
  });
  const upTo = (lesson: string) => caseUpTo(file, reachedAt(order, lesson));

  it('grows with the course, and never shows what is told later', () => {
    expect(order.map((lesson) => upTo(lesson).timeline.length)).toEqual([1, 1, 2, 2, 3]);
    const companies = order.map((lesson) => upTo(lesson).companies[1]);
    expect(companies.map((company) => company?.later.length)).toEqual([0, 0, 0, 0, 1]);
    expect(companies.map((company) => company?.people[0]?.later.length)).toEqual([0, 0, 0, 0, 1]);
  });

  it('sorts the open money, and tells who does what, from the lesson on that does so', () => {
    expect(order.map((lesson) => upTo(lesson).contracts[0]?.sorted)).toEqual([
      false,
      false,
      true,
      true,
      true,
    ]);
    expect(order.map((lesson) => upTo(lesson).rolesTold)).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
  });

  it("meets somebody else's company with its people", () => {
    const [person] = file.companies[1]?.people ?? [];
    const other = {
      id: 'xingda',
      name: '兴达货架',
      short: '兴达货架',
      side: 'other' as const,
      about: '另一家供应商。',
      later: [],
      people: person ? [{ ...person, id: 'wei', known: 'l1-2' }] : [],
    };
    const withOther = { ...file, companies: [...file.companies, other] };
    const seen = (lesson: string) =>
      caseUpTo(withOther, reachedAt(order, lesson)).companies.some(({ id }) => id === 'xingda');
    expect([seen('l1-1'), seen('l1-2')]).toEqual([false, true]);
  });
});

it('knows of payments, changes and agreements what was told', () => {
  const entry = (known: string) => ({
    on: '2025-09-01',
    contract: 'b',
    instalment: 'acceptance',
    known,
  });
  const both = ['l0', 'l3-1'].map(entry);
  const file = buildCaseFile();
  const wide = {
    ...file,
    ledger: {
      ...file.ledger,
      payments: both.map((one) => ({ ...one, amount: 1 })),
      changes: both.map((one) => ({ ...one, amount: 1, dueOn: null })),
      arrangements: both.map((one) => ({ ...one, parts: [] })),
    },
  };
  const counts = (lesson: string) => {
    const { payments, changes, arrangements } = caseUpTo(wide, reachedAt(order, lesson)).ledger;
    return [payments.length, changes.length, arrangements.length];
  };
  expect([counts('l0'), counts('l3-1')]).toEqual([
    [1, 1, 1],
    [2, 2, 2],
  ]);
});
