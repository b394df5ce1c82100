import { expect, it } from 'vitest';
import type { ItemOf } from '@/course/schema/item';
import { buildItem } from '../../../tests/support/build-course';
import { buildBankSource, buildSource } from '../../../tests/support/build-source';
import { shortTexts } from './short-texts';

const said = (change: Partial<ItemOf<'short-text'>>) =>
  shortTexts(
    buildSource({ banks: [buildBankSource([buildItem({ type: 'short-text', ...change })])] }),
  ).map(({ message }) => message);
const near = (wordings: string[], id = 'store') => ({
  errors: [{ id, wordings, feedback: '他管签收。' }],
});

it.each([
  { because: 'wordings that differ', change: {}, says: [] },
  {
    because: 'a wording that is the answer in other marks',
    change: { accepted: ['《梁洁》'] },
    says: ['"《梁洁》" is read as "梁洁" above. Keep one.'],
  },
  {
    because: 'a near miss that is the answer in traditional characters',
    change: near(['何俊', '梁潔']),
    says: ['"梁潔" is read as "梁洁" above. Keep one.'],
  },
  {
    because: 'a wording of marks alone',
    change: { accepted: ['——'] },
    says: ['of "——" nothing is left to compare. Write words.'],
  },
  {
    because: 'a near miss that has the name of the answer',
    change: near(['何俊'], 'answer'),
    says: ['"answer" names the right answer. Name this one after what it is.'],
  },
  {
    because: 'a question that holds its answer',
    change: { stem: '许曼、梁洁、何俊，先找谁？' },
    says: ['the question says "梁洁" itself. Ask without it.'],
  },
])('says $says of $because', ({ change, says }) => {
  expect(said(change)).toEqual(says);
});
