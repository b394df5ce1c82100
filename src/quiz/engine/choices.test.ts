import { describe, expect, it } from 'vitest';
import { buildItem } from '../../../tests/support/build-course';
import { choicesOf, longestOf, tellsByLength } from './choices';

describe('what a question offers for choosing', () => {
  it.each([
    { type: 'single-response', list: 'options', ids: ['check-papers', 'call-boss', 'wait'] },
    { type: 'best-reply', list: 'options', ids: ['check-papers', 'call-boss', 'wait'] },
    { type: 'multiple-response', list: 'options', ids: ['receipt', 'statement', 'memory'] },
    { type: 'true-false-reason', list: 'reasons', ids: ['no-application', 'boss-decides'] },
    // What is to be found at a place of the paper has no words of its own.
    { type: 'missing-pieces', list: 'pieces', ids: ['remark', 'seal'] },
  ] as const)('$type: $list', ({ type, list, ids }) => {
    const choices = choicesOf(buildItem({ type }));
    expect(choices?.list).toBe(list);
    expect(choices?.options.map(({ id }) => id)).toEqual(ids);
  });

  it.each([
    { type: 'true-false-reason', key: ['no-application'] },
    { type: 'missing-pieces', key: ['remark'] },
    { type: 'multiple-response', key: ['receipt', 'statement'] },
  ] as const)('is right in $key: $type', ({ type, key }) => {
    expect(choicesOf(buildItem({ type }))?.key).toEqual(key);
  });

  it.each(['ordering', 'matching', 'sorting', 'numeric', 'short-text', 'cluster'] as const)(
    'is nothing in %s',
    (type) => {
      expect(choicesOf(buildItem({ type }))).toBeUndefined();
    },
  );
});

describe('the length of answers', () => {
  const choices = (key: readonly string[], ...texts: readonly string[]) => ({
    list: 'options' as const,
    options: texts.map((text, index) => ({ id: `o-${index}`, text, feedback: '' })),
    key,
  });

  it('is that of the longest right and the longest wrong one, emphasis apart', () => {
    expect(longestOf(choices(['o-0', 'o-1'], '一', '**二字**', 'abcdef', '四个字的'))).toEqual({
      right: 2,
      wrong: 4,
    });
  });

  it('is nothing where all are right or none is', () => {
    expect(longestOf(choices(['o-0'], '一'))).toBeUndefined();
    expect(longestOf(choices([], '一'))).toBeUndefined();
  });

  it.each([
    { right: 16, wrong: 20, tells: false },
    { right: 15, wrong: 20, tells: true },
    { right: 23, wrong: 20, tells: false },
    { right: 24, wrong: 20, tells: false },
    { right: 25, wrong: 20, tells: true },
    { right: 4, wrong: 2, tells: false },
  ])('of $right beside $wrong gives the key away: $tells', ({ tells, ...lengths }) => {
    expect(tellsByLength(lengths)).toBe(tells);
  });
});
