import { expect, it } from 'vitest';
import type { Item } from '@/course/schema/item';
import { buildItem } from '../../../tests/support/build-course';
import { buildBankSource, buildSource } from '../../../tests/support/build-source';
import { bankStructure } from './bank-structure';

/** 22 items: 2 easy, 14 medium, 6 hard; 14 of them performed; each in a case and with an objective of its own. */
const KINDS = [
  ...Array<Item['type']>(2).fill('best-reply'),
  ...Array<Item['type']>(2).fill('numeric'),
  ...Array<Item['type']>(2).fill('ordering'),
  ...Array<Item['type']>(2).fill('matching'),
  ...Array<Item['type']>(2).fill('sorting'),
  ...Array<Item['type']>(2).fill('missing-pieces'),
  ...Array<Item['type']>(2).fill('multiple-response'),
  ...Array<Item['type']>(6).fill('single-response'),
  ...Array<Item['type']>(2).fill('true-false-reason'),
] as const;
const items = KINDS.map((type, index) =>
  buildItem({
    type,
    id: `q1-${String(index + 1).padStart(2, '0')}`,
    difficulty: index < 2 ? 1 : index < 16 ? 2 : 3,
    objectives: [`m1-1-${index + 1}`],
    stem: '2025-09-01（周一），岚能的款。选出所有该做的事。',
  }),
);
const draw = { count: 8, objectives: 4, difficulty: { easy: 1, medium: 5, hard: 2 } };
const messages = (...bank: Parameters<typeof buildBankSource>) =>
  bankStructure(buildSource({ banks: [buildBankSource(...bank)] })).map(({ message }) => message);
const withTypes = (wrong: number, type: Item['type'] = 'single-response') =>
  items.map((item, index) =>
    index < wrong
      ? buildItem({
          type,
          id: item.id,
          difficulty: item.difficulty,
          objectives: item.objectives,
          stem: item.stem,
        })
      : item,
  );

it('has nothing against a bank that can give what it promises', () => {
  expect(messages(items, { draw })).toEqual([]);
});

it.each([
  { because: 'shares do not add up', change: { draw: { ...draw, count: 9 } }, says: 'add up to 8' },
  {
    because: 'too few are hard',
    change: { draw: { ...draw, count: 15, difficulty: { easy: 1, medium: 5, hard: 9 } } },
    says: 'wants 9 items of difficulty 3, and the bank has 6',
  },
  {
    because: 'too few objectives',
    change: { draw: { ...draw, objectives: 30 } },
    says: 'the bank has 22',
  },
])('says when $because', ({ change, says }) => {
  expect(messages(items, change)).toEqual([expect.stringContaining(says)]);
});

it('wants a best reply, and a cluster or a number, for every draw', () => {
  const said = messages(withTypes(4, 'ordering'), { draw }).join();
  expect(said).toContain('a best reply');
  expect(said).toContain('a cluster or a numeric item');
});

it.each([
  { number: 21, findings: ['a bank has 22 or 23 items, and this one 21.'] },
  { number: 22, findings: [] },
  { number: 23, findings: [] },
  { number: 24, findings: ['a bank has 22 or 23 items, and this one 24.'] },
])('wants 22 or 23 items, and says so of $number', ({ number, findings }) => {
  const more = Array.from({ length: number }, (_, index) => ({
    ...(items[index % items.length] ?? buildItem()),
    id: `q1-${String(index + 1).padStart(2, '0')}`,
  }));
  expect(messages(more, { draw }).filter((message) => message.includes('22 or 23'))).toEqual(
    findings,
  );
});

it('wants 60 % of the items performed', () => {
  // 14 of 22 are; without two of them 12 are, which is 55 %.
  const fewer = items.map((item, index) =>
    index === 4 || index === 5
      ? buildItem({ id: item.id, objectives: item.objectives, stem: item.stem })
      : item,
  );
  expect(messages(fewer, { draw })).toEqual([
    expect.stringContaining('12 of 22 items are performed; at least 60 % should be.'),
  ]);
});

it('lets at most 15 % of the items stand without a case', () => {
  const bare = (number: number) =>
    items.map((item, index) => (index < number ? { ...item, stem: '选出所有该做的事。' } : item));
  const cases = (number: number) =>
    messages(bare(number), { draw }).filter((message) => message.includes('without a case'));
  // A missing piece stands on a paper of the case, which is one.
  expect(cases(3)).toHaveLength(0);
  expect(cases(4)).toHaveLength(4);
  expect(
    messages(
      items.map((item) => ({ ...item, stem: '孙磊怎么说？' })),
      { draw },
    ),
  ).toHaveLength(20);
});

it('wants about as many easy, medium and hard items as the blueprint', () => {
  const hard = items.map((item) => ({ ...item, difficulty: 3 as const }));
  const said = messages(hard).filter((message) => message.includes('aim for'));
  expect(said).toEqual([
    '0 % of the items have difficulty 2; aim for about 65 %.',
    '100 % of the items have difficulty 3; aim for about 25 %.',
  ]);
});

it('wants items named after their bank, and parts after their item', () => {
  const stray = buildItem({ type: 'cluster', id: 'q2-01', document: 'doc-orders' });
  expect(messages([...items, stray], { draw })).toEqual([
    expect.stringContaining('"q1-01"'),
    expect.stringContaining('"q2-01-1"'),
    expect.stringContaining('"q2-01-2"'),
  ]);
});

it('wants a cluster to ask about one document', () => {
  const cluster = buildItem({ type: 'cluster', stem: '2025-09-01，三张订单。' });
  expect(messages([...items, cluster], { draw })).toEqual([
    expect.stringContaining('"document: doc-…"'),
  ]);
});
