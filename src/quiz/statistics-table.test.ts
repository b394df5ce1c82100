import { expect, it } from 'vitest';
import { bank as messages } from '@/i18n/zh/bank';
import { buildItem } from '../../tests/support/build-course';
import { buildLearner } from '../../tests/support/build-learner';
import { itemStatistics } from './engine/item-statistics';
import { statisticsTable } from './statistics-table';

const bank = { items: [buildItem(), buildItem({ type: 'true-false-reason' })] };
const records = [1, 2, 3].map((number) =>
  buildLearner(number, [
    {
      item: 'q1-01',
      score: number === 1 ? 0 : 1,
      response: { selected: [number === 1 ? 'wait' : 'check-papers'] },
      latencyMs: 4_250,
    },
  ]),
);

it('writes headings, and a row an item with what was drawn', () => {
  const [head, first, second, ...more] = statisticsTable(
    bank,
    itemStatistics(bank, records),
    messages,
  );
  expect(more).toEqual([]);
  expect(head?.slice(0, 4)).toEqual(['题', '题干', '题型', '人数']);
  expect(first).toEqual([
    'q1-01',
    '接手第一天先做什么？',
    '单选',
    3,
    0,
    0.667,
    null,
    null,
    null,
    4.3,
    1,
    0.333,
    '',
    '✓ 先对单据 2\n先找老板 0\n先等一等 1',
  ]);
  expect(second?.slice(0, 6)).toEqual(['q1-13', '判断，并选出理由。', '判断加理由', 0, 0, null]);
  expect(second).toHaveLength(head?.length ?? 0);
  expect(second?.at(-1)).toContain('✓ 判断对了 0\n判断错了 0');
});
