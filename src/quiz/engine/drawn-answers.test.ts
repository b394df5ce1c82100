import { expect, it } from 'vitest';
import type { HashedItem } from '@/course/outline';
import type { Item } from '@/course/schema/item';
import type { ItemResponse } from '@/learning-record/learning-event';
import { buildItem } from '../../../tests/support/build-course';
import { buildLearner } from '../../../tests/support/build-learner';
import { itemStatistics } from './item-statistics';

/** What was drawn at least once, right ones marked. */
function drawn(item: HashedItem, ...responses: readonly ItemResponse[]) {
  const records = responses.map((response, index) =>
    buildLearner(index, [{ item: item.id, score: 0, response }]),
  );
  return itemStatistics({ items: [item] }, records).items[0]?.drew.flatMap(
    ({ id, right, count }) => (count > 0 ? [`${right ? '✓' : '✕'} ${id} ${count}`] : []),
  );
}

it.each<{ type: Item['type']; responses: ItemResponse[]; counts: string[] }>([
  {
    type: 'multiple-response',
    responses: [{ selected: ['receipt', 'memory'] }, { selected: ['receipt'] }],
    counts: ['✓ receipt 2', '✕ memory 1'],
  },
  {
    type: 'true-false-reason',
    responses: [
      { verdict: false, reason: 'no-application' },
      { verdict: false, reason: 'no-application' },
      { verdict: true, reason: 'boss-decides' },
    ],
    counts: ['✓ verdict-false 2', '✕ verdict-true 1', '✓ no-application 2', '✕ boss-decides 1'],
  },
  {
    type: 'ordering',
    responses: [{ order: ['plan', 'apply', 'review', 'pay'] }],
    counts: ['✓ review 1'],
  },
  {
    type: 'matching',
    responses: [{ pairs: { zhao: 'decides', qian: 'decides', zheng: 'pays' } }],
    counts: ['✓ zhao/decides 1', '✕ qian/decides 1', '✓ zheng/pays 1'],
  },
  {
    type: 'sorting',
    responses: [{ groups: { due: 'collect', untested: 'collect' } }],
    counts: ['✓ due/collect 1', '✕ untested/collect 1'],
  },
  {
    type: 'missing-pieces',
    responses: [{ marked: ['goods', 'seal'] }],
    counts: ['✓ goods 1', '✕ seal 1'],
  },
  {
    type: 'short-text',
    responses: [{ wording: 'answer' }, { wording: 'store' }, { wording: null }],
    counts: ['✓ answer 1', '✕ store 1', '✕ other 1'],
  },
  {
    type: 'numeric',
    responses: [{ number: 125 }, { number: 155 }, { number: 7 }, { number: 8 }],
    counts: ['✓ answer 1', '✕ error-1 1', '✕ other 2'],
  },
  {
    type: 'cluster',
    responses: [
      { parts: { 'q1-20-1': { number: 371_200 }, 'q1-20-2': { selected: ['check-papers'] } } },
    ],
    counts: ['✕ 1/error-1 1', '✓ 2/check-papers 1'],
  },
])('counts what a $type drew', ({ type, responses, counts }) => {
  expect(drawn(buildItem({ type }), ...responses)).toEqual(counts);
});

it('takes a response of another shape for none', () => {
  expect(drawn(buildItem(), { number: 3 })).toEqual([]);
});

it('judges varying figures by what each learner was asked', () => {
  const item: HashedItem = {
    ...buildItem({ type: 'numeric' }),
    variants: [{ points: 8 }, { points: 5 }],
    answer: '100 * points',
    errors: [{ answer: '10 * points', feedback: '少算了。' }],
  };
  const given = Array.from({ length: 12 }, () => [{ number: 800 }, { number: 50 }]).flat();
  const counts = drawn(item, ...given)?.map((line) => line.replace(/ \d+$/, ''));
  expect(counts).toEqual(['✓ answer', '✕ error-1', '✕ other']);
});

it.each<{ type: Item['type']; offers: (string | null)[] }>([
  {
    type: 'best-reply',
    offers: ['option 先对单据', 'option 先找老板', 'option 先等一等'],
  },
  {
    type: 'true-false-reason',
    offers: ['verdict null', 'verdict null', 'option 付款申请还没走', 'option 领导说了算'],
  },
  {
    type: 'ordering',
    offers: [
      'follows 提付款申请 → 审合同',
      'follows 审合同 → 编资金计划',
      'follows 编资金计划 → 付款',
    ],
  },
  {
    type: 'matching',
    offers: ['赵卫东', '钱慧', '郑丽'].flatMap((name) => [
      `pair ${name} → 决策人`,
      `pair ${name} → 付款责任人`,
    ]),
  },
  {
    type: 'missing-pieces',
    offers: ['品名', '金额', '复核', '备注里的站号', '发票专用章'].map((text) => `option ${text}`),
  },
  { type: 'short-text', offers: ['written 梁洁', 'written 何俊', 'other null'] },
  { type: 'numeric', offers: ['written 125', 'written 155', 'other null'] },
])('says in words what a $type offers, also before anyone answers', ({ type, offers }) => {
  const drew = itemStatistics({ items: [buildItem({ type })] }, []).items[0]?.drew;
  expect(drew?.map(({ kind, text }) => `${kind} ${text}`)).toEqual(offers);
  expect(drew?.every(({ count, share }) => count === 0 && share === 0)).toBe(true);
});

it('takes a step that is missing, or comes first, for none that follows', () => {
  const item = buildItem({ type: 'ordering' });
  expect(drawn(item, { order: ['review'] })).toEqual([]);
  expect(drawn(item, { order: ['apply', 'pay'] })).toEqual([]);
});
