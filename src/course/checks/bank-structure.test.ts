import { expect, it } from 'vitest';
import { buildItem } from '../../../tests/support/build-course';
import { buildBankSource, buildSource } from '../../../tests/support/build-source';
import { bankStructure } from './bank-structure';

const placed = (number: number, difficulty: 1 | 2 | 3) => ({
  id: `q1-0${number}`,
  difficulty,
  objectives: [`m1-1-${number}`],
});
const items = [
  buildItem({ type: 'numeric', ...placed(1, 1) }),
  buildItem({ type: 'best-reply', ...placed(2, 2) }),
  buildItem({ type: 'ordering', ...placed(3, 2) }),
  buildItem({ type: 'matching', ...placed(4, 2) }),
  buildItem({ type: 'numeric', ...placed(5, 2) }),
  buildItem({ type: 'best-reply', ...placed(6, 2) }),
  buildItem({ type: 'ordering', ...placed(7, 3) }),
  buildItem({ type: 'matching', ...placed(8, 3) }),
];
const draw = { count: 8, objectives: 4, difficulty: { easy: 1, medium: 5, hard: 2 } };
const messages = (...bank: Parameters<typeof buildBankSource>) =>
  bankStructure(buildSource({ banks: [buildBankSource(...bank)] })).map(({ message }) => message);

it('has nothing against a bank that can give what it promises', () => {
  expect(messages(items, { draw })).toEqual([]);
});

it.each([
  { because: 'shares do not add up', change: { draw: { ...draw, count: 9 } }, says: 'add up to 8' },
  {
    because: 'too few are hard',
    change: { draw: { ...draw, difficulty: { easy: 1, medium: 4, hard: 3 } } },
    says: 'wants 3 items of difficulty 3',
  },
  {
    because: 'too few objectives',
    change: { draw: { ...draw, objectives: 9 } },
    says: 'the bank has 8',
  },
])('says when $because', ({ change, says }) => {
  expect(messages(items, change)).toEqual([expect.stringContaining(says)]);
});

it('wants a best reply, and a cluster or a number, for every draw', () => {
  const plain = items.map(({ id, difficulty, objectives }) =>
    buildItem({ id, difficulty, objectives }),
  );
  const said = messages(plain, { draw }).join();
  expect(said).toContain('a best reply');
  expect(said).toContain('a cluster or a numeric item');
  expect(said).toContain('8 of 8 items are single responses');
});

it('wants items named after their bank, and parts after their item', () => {
  const stray = buildItem({ type: 'cluster', id: 'q2-01' });
  expect(messages([...items, stray], { draw })).toEqual([
    expect.stringContaining('"q1-01"'),
    expect.stringContaining('"q2-01-1"'),
    expect.stringContaining('"q2-01-2"'),
  ]);
});
