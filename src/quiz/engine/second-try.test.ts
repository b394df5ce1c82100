import { describe, expect, it } from 'vitest';
import { buildItem } from '../../../tests/support/build-course';
import { readDraft } from './draft';
import { isSameResponse, secondDraft } from './second-try';

describe('a second try', () => {
  it.each([
    { type: 'multiple-response', first: { selected: ['memory'] } },
    { type: 'ordering', first: { order: ['pay', 'apply', 'review', 'plan'] } },
    { type: 'matching', first: { pairs: { zhao: 'pays', qian: 'pays', zheng: 'pays' } } },
    {
      type: 'cluster',
      first: { parts: { 'q1-20-1': { number: 1200.5 }, 'q1-20-2': { selected: ['wait'] } } },
    },
    {
      type: 'sorting',
      first: {
        groups: { due: 'collect', season: 'complete', untested: 'collect', unlocked: 'collect' },
      },
    },
    { type: 'missing-pieces', first: { marked: ['seal', 'goods'] } },
  ] as const)(
    'begins with the pieces of the first, where there are several: $type',
    ({ type, first }) => {
      const item = buildItem({ type });
      const response = structuredClone(first) as Parameters<typeof secondDraft>[1];
      expect(readDraft(item, secondDraft(item, response))).toEqual({ complete: true, response });
    },
  );

  it.each([
    { type: 'single-response', first: { selected: ['wait'] } },
    { type: 'numeric', first: { number: 12 } },
    { type: 'short-text', first: { wording: 'store' } },
    { type: 'true-false-reason', first: { verdict: true, reason: 'boss-decides' } },
  ] as const)('begins empty where one thing is picked or typed: $type', ({ type, first }) => {
    const response = structuredClone(first) as Parameters<typeof secondDraft>[1];
    expect(secondDraft(buildItem({ type }), response)).toEqual({});
  });

  it('is told from the first over again, whatever the order of what is picked', () => {
    expect(isSameResponse({ selected: ['a', 'b'] }, { selected: ['b', 'a'] })).toBe(true);
    expect(isSameResponse({ selected: ['a'] }, { selected: ['b'] })).toBe(false);
    expect(isSameResponse({ pairs: { x: '1', y: '2' } }, { pairs: { y: '2', x: '1' } })).toBe(true);
    expect(isSameResponse({ order: ['a', 'b'] }, { order: ['b', 'a'] })).toBe(false);
    expect(isSameResponse({ marked: ['a', 'b'] }, { marked: ['b', 'a'] })).toBe(true);
    expect(isSameResponse({ groups: { x: '1' } }, { groups: { x: '2' } })).toBe(false);
    expect(isSameResponse({ wording: 'store' }, { wording: 'store' })).toBe(true);
    const parts = (selected: string[]) => ({ parts: { one: { selected } } });
    expect(isSameResponse(parts(['a', 'b']), parts(['b', 'a']))).toBe(true);
  });

  it('may be other words than the first, though the item knows neither', () => {
    expect(isSameResponse({ wording: null }, { wording: null })).toBe(false);
  });
});
