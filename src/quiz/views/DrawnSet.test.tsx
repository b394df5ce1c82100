import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { HashedItem } from '@/course/outline';
import type { AskedItem } from '@/course/schema/item';
import { zhFormats } from '@/i18n/formats';
import { zh } from '@/i18n/zh';
import { buildItem } from '../../../tests/support/build-course';
import { printedOrder } from '../engine/sheet-key';
import { DrawnSet, type DrawnShow } from './DrawnSet';

const single = buildItem();
const items: readonly HashedItem<AskedItem>[] = [
  single,
  buildItem({ type: 'true-false-reason' }),
  buildItem({ type: 'ordering' }),
  buildItem({ type: 'matching' }),
  buildItem({ type: 'sorting' }),
  buildItem({ type: 'missing-pieces' }),
  buildItem({ type: 'short-text' }),
  buildItem({ type: 'numeric' }),
  buildItem({ type: 'cluster' }),
];

function show(what: DrawnShow, seed = 7) {
  const onPick = vi.fn();
  const { container } = render(
    <DrawnSet
      seed={seed}
      show={what}
      items={items}
      documents={[]}
      version="1.0.0"
      messages={zh}
      formats={zhFormats}
      onPick={onPick}
      onPrint={() => {}}
    />,
  );
  return { container, onPick };
}

const feedbacks = [
  '单据齐了，钱才有日子。',
  '没有申请，财务排不进计划。',
  '前一步不走完，后一步不接。',
  '他定该不该付。',
  '没终验，没有起点。',
  '品名要和合同一致。',
  '状态在她的系统里。',
  '到期日次日起算。',
  '只有第一张到期。',
];

it('gives nothing away on the sheet of questions', () => {
  const { container } = show('questions');
  expect(container).toHaveTextContent('接手第一天先做什么？');
  expect(container).not.toHaveTextContent('✓');
  for (const feedback of feedbacks) expect(container).not.toHaveTextContent(feedback);
  expect(container).not.toHaveTextContent('梁洁');
});

it('says with the answers why, of every type', () => {
  const { container } = show('answers');
  for (const feedback of feedbacks) expect(container).toHaveTextContent(feedback);
});

it('writes a key in the letters of the printed sheet', () => {
  show('key', 5);
  const place = printedOrder(single, single.options, 5).findIndex(
    ({ id }) => id === 'check-papers',
  );
  const rows = screen.getAllByRole('row').slice(1);
  expect(rows).toHaveLength(items.length);
  const keyOf = (row: number) => within(rows[row] ?? document.body).getAllByRole('cell')[0];
  expect(keyOf(0)).toHaveTextContent(/^[ABC]$/);
  expect(keyOf(0)).toHaveTextContent('ABC'[place] ?? '');
  expect(keyOf(1)).toHaveTextContent(/^不成立 [AB]$/);
  expect(keyOf(2)).toHaveTextContent(/^[A-D] → [A-D] → [A-D] → [A-D]$/);
  expect(keyOf(3)).toHaveTextContent(/^1→[AB] 2→[AB] 3→[AB]$/);
  expect(keyOf(6)).toHaveTextContent('梁洁');
  expect(keyOf(7)).toHaveTextContent('125 天');
  expect(keyOf(8)).toHaveTextContent(/^（1）192,000 元 （2）[ABC]$/);
});

it('takes a seed that is typed, and none that is not one', async () => {
  const { onPick } = show('answers');
  const field = screen.getByLabelText('种子');
  await userEvent.clear(field);
  await userEvent.type(field, '42{Enter}');
  expect(onPick).toHaveBeenLastCalledWith(42, 'answers');
  onPick.mockClear();
  await userEvent.clear(field);
  await userEvent.type(field, '-3{Enter}');
  expect(onPick).not.toHaveBeenCalled();
});

it('goes on to the next set, and to the key of this one', async () => {
  const { onPick } = show('questions');
  await userEvent.click(screen.getByRole('button', { name: '换一套' }));
  await userEvent.click(screen.getByLabelText('只要答案'));
  expect(onPick.mock.calls).toEqual([
    [8, 'questions'],
    [7, 'key'],
  ]);
});
