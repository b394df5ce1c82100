import { expect, it } from 'vitest';
import type { Item } from '@/course/schema/item';
import { buildItem } from '../../../tests/support/build-course';
import { buildBankSource, buildSource } from '../../../tests/support/build-source';
import { partialCredit } from './partial-credit';

const said = (item: Item) =>
  partialCredit(buildSource({ banks: [buildBankSource([item])] })).map(({ message }) => message);

it.each([
  'single-response',
  'multiple-response',
  'best-reply',
  'true-false-reason',
  'ordering',
  'sorting',
  'missing-pieces',
  'short-text',
  'numeric',
  'cluster',
] as const)('has nothing against %s whose parts add up', (type) => {
  expect(said(buildItem({ type }))).toEqual([]);
});

it('refuses a key that cannot earn the point', () => {
  const item = buildItem({ type: 'multiple-response', key: ['receipt', 'receipt', 'statement'] });
  expect(said(item)).toEqual([
    expect.stringContaining('the key earns 67 % of the point, and its parts 100 %.'),
  ]);
});

it('warns when ticking everything earns more than half', () => {
  const options = ['a', 'b', 'c', 'd', 'e', 'f', 'x', 'y'].map((id) => ({
    id,
    text: id,
    feedback: id,
  }));
  const key = (right: number) => options.slice(0, right).map(({ id }) => id);
  const item = (right: number) =>
    buildItem({ type: 'multiple-response', options, key: key(right) });
  expect(said(item(5))).toEqual([]);
  expect(said(item(6))).toEqual([
    expect.stringContaining('who ticks everything has 67 % of the point.'),
  ]);
});

it('warns when marking everything, or one group for all, earns more than half', () => {
  const pieces = buildItem({ type: 'missing-pieces' });
  const flawed = pieces.pieces.map((piece) => ({ ...piece, flawed: piece.id !== 'seal' }));
  expect(said({ ...pieces, pieces: flawed })).toEqual([
    expect.stringContaining('who marks everything has 75 %'),
  ]);
  const sorting = buildItem({ type: 'sorting' });
  const cards = sorting.cards.map((card) => ({
    ...card,
    key: card.id === 'due' ? 'complete' : 'collect',
  }));
  expect(said({ ...sorting, cards })).toEqual([
    expect.stringContaining('who puts everything into "collect" has 75 %'),
  ]);
  expect(said(buildItem({ type: 'matching' }))).toEqual([
    expect.stringContaining('who picks "pays" everywhere has 67 %'),
  ]);
});

it('leaves an answer that cannot be worked out to the check of numbers', () => {
  expect(said({ ...buildItem({ type: 'numeric' }), answer: 'nothing * 2' })).toEqual([]);
});
