import { expect, it } from 'vitest';
import { buildItem } from '../../../tests/support/build-course';
import { flawedPieces } from './flawed-pieces';

const paper = {
  rows: [{ label: '项目', value: '热电厂' }],
  clauses: ['验收后付清'],
  messages: [],
  signatures: [],
};
const item = buildItem({
  type: 'missing-pieces',
  pieces: [
    { id: 'a', at: { row: '项目' }, flawed: true, feedback: '写全名。' },
    { id: 'b', text: '交接单上没有日期', flawed: true, feedback: '补日期。' },
    { id: 'c', at: { row: '项目' }, flawed: false, feedback: '没有问题。' },
  ],
});
if (item.type !== 'missing-pieces') throw new Error('the sample is looked through for pieces');

it('names what was to be found by its words, or by its place on the document', () => {
  expect(flawedPieces(item, paper)).toEqual([
    { id: 'a', text: '项目', feedback: '写全名。' },
    { id: 'b', text: '交接单上没有日期', feedback: '补日期。' },
  ]);
});

it('names the place as the item does where the document is not there', () => {
  expect(flawedPieces(item, undefined).map(({ text }) => text)).toEqual([
    '项目',
    '交接单上没有日期',
  ]);
});
