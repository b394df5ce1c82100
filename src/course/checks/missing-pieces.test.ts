import { expect, it } from 'vitest';
import type { StoryDocument } from '@/course/schema/document';
import type { ItemOf } from '@/course/schema/item';
import { buildItem } from '../../../tests/support/build-course';
import { buildBankSource, buildSource } from '../../../tests/support/build-source';
import { missingPieces } from './missing-pieces';

const invoice: StoryDocument = {
  id: 'doc-invoice',
  kind: 'form',
  title: '发票',
  rows: [
    { label: '品名', value: '传感器' },
    { label: '金额', value: '720,000 元' },
  ],
  table: { head: ['店号', '套数'], rows: [['061', '5']], figures: [] },
  clauses: ['请付款。'],
  messages: [],
  signatures: [{ role: '复核', name: null }],
  description: '一张发票。',
};
const item = buildItem({ type: 'missing-pieces' });

function said(change: Partial<ItemOf<'missing-pieces'>>, documents = [invoice]) {
  const source = buildSource({
    banks: [buildBankSource([{ ...item, ...change }])],
    documents: [{ file: 'case/documents/m1.yaml', data: { documents } }],
  });
  return missingPieces(source).map(({ message }) => message);
}

const at = (spot: Extract<ItemOf<'missing-pieces'>['pieces'][number], { at: unknown }>['at']) => ({
  pieces: [...item.pieces, { id: 'new', at: spot, flawed: false, feedback: '没有错。' }],
});

it('has nothing against pieces that stand on their paper', () => {
  expect(said({})).toEqual([]);
});

it.each([
  { spot: { row: '品民' }, says: '"doc-invoice" has no row "品民". Did you mean "品名"?' },
  {
    spot: { signature: '法务' },
    says: '"doc-invoice" has no signature "法务". Known: 复核.',
  },
  { spot: { line: 2 }, says: 'the table of "doc-invoice" has 1 lines.' },
  { spot: { clause: 2 }, says: '"doc-invoice" has 1 clauses.' },
  { spot: { message: 1 }, says: '"doc-invoice" has 0 messages.' },
  { spot: { row: '品名' }, says: 'another piece stands at this place. Keep one.' },
])('says of $spot: $says', ({ spot, says }) => {
  expect(said(at(spot))).toEqual([says]);
});

it('wants the paper named on which a piece stands', () => {
  const { document: _document, ...without } = item;
  const source = buildSource({ banks: [buildBankSource([without])] });
  expect(missingPieces(source)).toHaveLength(3);
});

it('leaves a paper that is not there to the check of references', () => {
  expect(said({}, [])).toEqual([]);
});

it('wants something flawed and something sound', () => {
  const all = (flawed: boolean) => item.pieces.map((piece) => ({ ...piece, flawed }));
  expect(said({ pieces: all(true) })).toEqual([
    'every piece is flawed. Add one that only looks it.',
  ]);
  expect(said({ pieces: all(false) })).toEqual([
    'nothing is flawed here. Add what is wrong or missing.',
  ]);
});
