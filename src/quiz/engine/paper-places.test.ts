import { expect, it } from 'vitest';
import { placeOnPaper } from './paper-places';

const paper = {
  rows: [
    { label: '品名', value: '传感器' },
    { label: '备注', value: '**空**' },
  ],
  table: {
    rows: [
      ['061', '5', ''],
      ['064', '5', '08-19'],
    ],
  },
  clauses: ['请付款。', '不作催款。'],
  messages: [{ text: '汇了' }, { text: '没到' }],
  signatures: [
    { role: '工程部', name: '孙磊' },
    { role: '运行部', name: null },
  ],
};

it.each([
  { spot: { row: '备注' }, found: { part: 'row', at: 1, label: '备注', text: '**空**' } },
  { spot: { line: 1 }, found: { part: 'line', at: 0, text: '061 · 5' } },
  { spot: { clause: 2 }, found: { part: 'clause', at: 1, text: '不作催款。' } },
  { spot: { message: 2 }, found: { part: 'message', at: 1, text: '没到' } },
  {
    spot: { signature: '运行部' },
    found: { part: 'signature', at: 1, label: '运行部', text: '' },
  },
])('finds $spot on a paper', ({ spot, found }) => {
  expect(placeOnPaper(paper, spot)).toEqual(found);
});

it.each([
  { spot: { row: '数量' } },
  { spot: { line: 3 } },
  { spot: { clause: 0 } },
  { spot: { message: 9 } },
  { spot: { signature: '法务' } },
])('does not find $spot, which is not there', ({ spot }) => {
  expect(placeOnPaper(paper, spot)).toBeUndefined();
});

it('finds no line on a paper without a table', () => {
  expect(placeOnPaper({ ...paper, table: undefined }, { line: 1 })).toBeUndefined();
});
