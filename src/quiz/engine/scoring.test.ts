import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ItemResponse } from '@/learning-record/learning-event';
import { buildItem } from '../../../tests/support/build-course';
import { firstSlip, judge, numericFeedback } from './scoring';

describe('a single response', () => {
  const item = buildItem();
  it.each([
    { selected: ['check-papers'], score: 1, because: 'it is the key' },
    { selected: ['check-papers', 'check-papers'], score: 1, because: 'a repeat is one option' },
    { selected: ['wait'], score: 0, because: 'it is not the key' },
    { selected: ['check-papers', 'wait'], score: 0, because: 'two were picked' },
    { selected: ['check-papers', 'ghost'], score: 0, because: 'an unknown option was picked too' },
    { selected: [], score: 0, because: 'nothing was picked' },
  ])('$selected scores $score: $because', ({ selected, score }) => {
    expect(judge(item, { selected }).score).toBe(score);
  });
});

describe('a multiple response', () => {
  const item = buildItem({ type: 'multiple-response' });
  it.each([
    { selected: ['receipt', 'statement'], score: 1, because: 'exactly the key' },
    { selected: ['statement', 'receipt'], score: 1, because: 'order does not matter' },
    { selected: ['receipt'], score: 0.5, because: 'one of two' },
    { selected: ['receipt', 'receipt'], score: 0.5, because: 'a repeat is not a second' },
    { selected: ['receipt', 'statement', 'memory'], score: 0.5, because: 'a wrong one takes off' },
    { selected: ['receipt', 'memory'], score: 0, because: 'right minus wrong is none' },
    { selected: ['memory'], score: 0, because: 'it never falls below nought' },
  ])('$selected scores $score: $because', ({ selected, score }) => {
    expect(judge(item, { selected })).toEqual({ score, correct: score === 1 });
  });
});

describe('true or false with a reason', () => {
  const item = buildItem({ type: 'true-false-reason' });
  it.each([
    { verdict: false, reason: 'no-application', score: 1 },
    { verdict: true, reason: 'no-application', score: 0 },
    { verdict: false, reason: 'boss-decides', score: 0 },
    { verdict: true, reason: 'boss-decides', score: 0 },
  ])('$verdict because of $reason scores $score', ({ verdict, reason, score }) => {
    expect(judge(item, { verdict, reason }).score).toBe(score);
  });
});

describe('ordering', () => {
  const item = buildItem({ type: 'ordering' });
  it.each([
    { order: ['apply', 'review', 'plan', 'pay'], score: 1, because: 'all in order' },
    { order: ['pay', 'apply', 'review', 'plan'], score: 2 / 3, because: 'one moved to the front' },
    { order: ['pay', 'plan', 'review', 'apply'], score: 0, because: 'backwards' },
    { order: ['review', 'apply', 'plan', 'pay'], score: 1 / 3, because: 'the first two swapped' },
    { order: ['apply', 'review'], score: 1 / 3, because: 'steps are missing' },
    { order: [], score: 0, because: 'nothing was put in order' },
  ])('$order scores $score: $because', ({ order, score }) => {
    expect(judge(item, { order }).score).toBeCloseTo(score);
  });

  it('names the first slip in the order of the author', () => {
    expect(firstSlip(item, ['plan', 'apply', 'review', 'pay'])?.feedback).toContain('没有申请');
    expect(firstSlip(item, ['apply', 'review', 'pay', 'plan'])).toBeNull();
    expect(firstSlip(item, ['apply', 'review', 'pay'])).toBeNull();
  });
});

describe('matching', () => {
  const item = buildItem({ type: 'matching' });
  it.each([
    { pairs: { zhao: 'decides', qian: 'pays', zheng: 'pays' }, score: 1 },
    { pairs: { zhao: 'decides', qian: 'decides', zheng: 'pays' }, score: 2 / 3 },
    { pairs: { zhao: 'decides', ghost: 'pays' }, score: 1 / 3 },
    { pairs: {}, score: 0 },
  ])('$pairs scores $score', ({ pairs, score }) => {
    expect(judge(item, { pairs }).score).toBeCloseTo(score);
  });
});

describe('a number', () => {
  it.each([
    { number: 125, tolerance: 0, score: 1 },
    { number: 124, tolerance: 0, score: 0 },
    { number: 124, tolerance: 1, score: 1 },
    { number: 125.2, tolerance: 0.2, score: 1 },
    { number: -125, tolerance: 0, score: 0 },
  ])('$number within $tolerance of 125 scores $score', ({ number, tolerance, score }) => {
    expect(judge(buildItem({ type: 'numeric', tolerance }), { number }).score).toBe(score);
  });

  it('explains the typical mistake, and any other number otherwise', () => {
    const item = buildItem({ type: 'numeric' });
    expect(numericFeedback(item, 125)).toBe(item.feedback);
    expect(numericFeedback(item, 155)).toBe('你从验收日算起了。');
    expect(numericFeedback(item, 7)).toBe(item.otherwise);
  });
});

describe('a cluster', () => {
  const item = buildItem({ type: 'cluster' });
  it('scores the mean of its parts, and a part without an answer nothing', () => {
    const right = { number: 192_000 };
    const answered = { 'q1-20-1': right, 'q1-20-2': { selected: ['check-papers'] } };
    expect(judge(item, { parts: answered })).toEqual({ score: 1, correct: true });
    expect(judge(item, { parts: { 'q1-20-1': right } })).toEqual({ score: 0.5, correct: false });
    expect(judge(item, { parts: { ghost: right } }).score).toBe(0);
  });
});

const ids = fc.constantFrom('receipt', 'statement', 'memory', 'apply', 'plan', 'pay', 'ghost');
const single = fc.oneof(
  fc.record({ selected: fc.array(ids) }),
  fc.record({ number: fc.double({ noNaN: true }) }),
);
const response: fc.Arbitrary<ItemResponse> = fc.oneof(
  single,
  fc.record({ verdict: fc.boolean(), reason: ids }),
  fc.record({ order: fc.array(ids) }),
  fc.record({ pairs: fc.dictionary(ids, ids) }),
  fc.record({ parts: fc.dictionary(fc.constantFrom('q1-20-1', 'q1-20-2', 'ghost'), single) }),
);
const types = [
  'single-response',
  'multiple-response',
  'best-reply',
  'true-false-reason',
  'ordering',
  'matching',
  'numeric',
  'cluster',
] as const;

describe('any response', () => {
  it('scores from 0 to 1, whatever its shape', () => {
    fc.assert(
      fc.property(fc.constantFrom(...types), response, (type, given) => {
        const { score, correct } = judge(buildItem({ type }), given);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(correct).toBe(score === 1);
      }),
    );
  });

  it('gains nothing by options that are wrong, unknown or picked twice', () => {
    const item = buildItem({ type: 'multiple-response' });
    fc.assert(
      fc.property(fc.array(ids), fc.array(ids), (selected, more) => {
        const helpful = more.filter((id) => !item.key.includes(id) || selected.includes(id));
        expect(judge(item, { selected: [...selected, ...helpful] }).score).toBeLessThanOrEqual(
          judge(item, { selected }).score,
        );
      }),
    );
  });

  it('gains nothing by steps that are unknown or named twice', () => {
    const item = buildItem({ type: 'ordering' });
    fc.assert(
      fc.property(fc.shuffledSubarray(item.steps.map(({ id }) => id)), fc.nat(), (order, at) => {
        const place = at % (order.length + 1);
        const [first = 'ghost'] = order;
        const padded = [...order.slice(0, place), 'ghost', ...order.slice(place), first];
        expect(judge(item, { order: padded }).score).toBeLessThanOrEqual(
          judge(item, { order }).score,
        );
      }),
    );
  });
});
