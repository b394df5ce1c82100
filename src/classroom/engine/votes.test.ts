import { expect, it } from 'vitest';
import { decisiveRound, leadersOf, notVoted, votingAdvice } from './votes';

const right = new Set(['a']);

it.each([
  ['nobody voted', {}, 'none'],
  ['more than 70 % are right', { a: 22, b: 8 }, 'agreed'],
  ['exactly 70 % are right', { a: 21, b: 9 }, 'split'],
  ['exactly 30 % are right', { a: 9, b: 18, c: 3 }, 'split'],
  ['fewer than 30 % are right', { a: 5, b: 20, c: 5 }, 'few'],
  ['the two that lead are 10 points apart', { a: 14, b: 11, c: 5 }, 'tie'],
  ['the two that lead are further apart', { a: 16, b: 11, c: 3 }, 'split'],
  ['two wrong ones are level', { a: 2, b: 14, c: 14 }, 'tie'],
] as const)('when %s', (_case, hands, advice) => {
  expect(votingAdvice(hands, right)).toBe(advice);
});

it('finds the choices with most hands', () => {
  expect(leadersOf({ a: 3, b: 9 })).toEqual(['b']);
  expect(leadersOf({ a: 9, b: 9, c: 1 })).toEqual(['a', 'b']);
  expect(leadersOf({ a: 0 })).toEqual([]);
});

it('goes by the second round once a hand was counted in it', () => {
  expect(decisiveRound({ first: { a: 9 }, second: {} })).toEqual({ a: 9 });
  expect(decisiveRound({ first: { a: 9 }, second: { b: 1 } })).toEqual({ b: 1 });
});

it('never counts fewer than nobody, also when more hands than people went up', () => {
  expect(notVoted({ a: 12, b: 10 }, 30)).toBe(8);
  expect(notVoted({ a: 22, b: 10 }, 30)).toBe(0);
});
