import { expect, it } from 'vitest';
import { buildBank, buildExamOutline, buildItem } from '../../../tests/support/build-course';
import { examBank } from './exam-bank';

const exam = buildExamOutline({ drawCount: 7 });
const banks = ['m1', 'm2'].map((id, index) =>
  buildBank({
    id,
    items: [buildItem({ id: `q${index + 1}-01` })],
    objectiveTitles: { [`${id}-1`]: `目标 ${id}` },
  }),
);

it('unites the banks under the name and the count of the exam', () => {
  const bank = examBank(exam, banks);
  expect(bank).toMatchObject({ id: 'exam', title: '结业考试', exam, draw: { count: 7 } });
  expect(bank?.draw.difficulty).toEqual(banks[0]?.draw.difficulty);
  expect(bank?.items.map(({ id }) => id)).toEqual(['q1-01', 'q2-01']);
  expect(bank?.objectiveTitles).toEqual({ 'm1-1': '目标 m1', 'm2-1': '目标 m2' });
});

it('has a document once that two banks share, and all others', () => {
  const letter = (id: string) => ({ id }) as (typeof banks)[number]['documents'][number];
  const [one, other] = [letter('doc-a'), letter('doc-b')];
  const shared = banks.map((bank, index) => ({
    ...bank,
    documents: index === 0 ? [one, other] : [other, letter('doc-c')],
  }));
  expect(examBank(exam, shared)?.documents.map(({ id }) => id)).toEqual([
    'doc-a',
    'doc-b',
    'doc-c',
  ]);
});

it('is nothing without a bank', () => {
  expect(examBank(exam, [])).toBeNull();
});
