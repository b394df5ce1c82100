import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HashedItem } from '@/course/outline';
import type { ItemOf } from '@/course/schema/item';
import { buildItem } from '../../../tests/support/build-course';
import { judge } from './scoring';
import { askedItem, filledIn, sumsWithin, variantsOf, withoutFigures } from './variants';

const discount: HashedItem<ItemOf<'numeric'>> = {
  ...buildItem({ type: 'numeric' }),
  hash: 'abc',
  id: 'q3-12',
  stem: '到期的是 115,200 元。她要 {points} 个点，让出去多少元？',
  variants: [{ points: 8 }, { points: 5 }, { points: 3 }],
  answer: '115200 * points%',
  unit: '元',
  tolerance: 1,
  sum: '115,200 × {points}% = {115200 * points%} 元',
  feedback: '要再卖约 {115200 * points% / 6%} 元。',
  errors: [
    { answer: '153600 * points%', feedback: '多算了 {38400 * points%} 元。' },
    { answer: 2_304, feedback: '这是 2 个点。' },
  ],
  otherwise: '乘 {points}%。',
};

describe('an item whose figures vary', () => {
  it('is asked with the figures of one variant, all of its texts alike', () => {
    const [, five] = variantsOf(discount);
    expect(five).toMatchObject({
      stem: '到期的是 115,200 元。她要 5 个点，让出去多少元？',
      answer: 5_760,
      sum: '115,200 × 5% = 5,760 元',
      feedback: '要再卖约 96,000 元。',
      errors: [
        { answer: 7_680, feedback: '多算了 1,920 元。' },
        { answer: 2_304, feedback: '这是 2 个点。' },
      ],
      otherwise: '乘 5%。',
      unit: '元',
      tolerance: 1,
    });
    expect(five).not.toHaveProperty('variants');
  });

  it('is the same for the same seed, and keeps its hash', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const asked = askedItem(discount, seed);
        expect(askedItem(discount, seed)).toEqual(asked);
        expect(asked.hash).toBe('abc');
      }),
    );
  });

  it('comes in each variant about as often', () => {
    const seen = Array.from({ length: 300 }, (_, seed) => askedItem(discount, seed).stem);
    const counts = variantsOf(discount).map(
      ({ stem }) => seen.filter((one) => one === stem).length,
    );
    for (const count of counts) expect(count).toBeGreaterThan(70);
  });

  it('varies apart from the other items of an attempt', () => {
    const seeds = Array.from({ length: 30 }, (_, seed) => seed);
    const stems = (id: string) => seeds.map((seed) => askedItem({ ...discount, id }, seed).stem);
    expect(stems('q3-12')).not.toEqual(stems('q3-13'));
  });

  it('is right with the answer of the variant that was asked, and with no other', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const asked = askedItem(discount, seed);
        if (asked.type !== 'numeric') throw new Error('a numeric item stays one');
        expect(judge(asked, { number: asked.answer }).correct).toBe(true);
        const others = variantsOf(discount).filter(({ answer }) => answer !== asked.answer);
        expect(others).toHaveLength(2);
        for (const { answer } of others) {
          expect(judge(asked, { number: answer })).toEqual({ score: 0, correct: false });
        }
      }),
    );
  });

  it('says what cannot be worked out by an answer that is no number', () => {
    const [one] = variantsOf({ ...discount, answer: '115200 * rate%' });
    expect(one?.answer).toBeNaN();
  });

  it('names the numbers that it works out, and not those that it starts from', () => {
    expect(sumsWithin({ ...discount, variants: [{ points: 8 }, { points: 5 }] })).toEqual([
      9_216, 153_600, 3_072, 5_760, 96_000, 1_920,
    ]);
    expect(sumsWithin(buildItem({ type: 'numeric' }))).toEqual([]);
    expect(sumsWithin(buildItem({ type: 'numeric', otherwise: '{3 * 4} 套，{多少} 元' }))).toEqual([
      12,
    ]);
  });
});

describe('an item whose figures stand fast', () => {
  it('has one variant, itself', () => {
    const item = buildItem({ type: 'numeric' });
    expect(variantsOf(item)).toEqual([item]);
    expect(askedItem(item, 7)).toEqual(item);
  });

  it('of another type is left alone', () => {
    const item = buildItem({ stem: '{points}？' });
    expect(askedItem(item, 7)).toBe(item);
  });
});

describe('a text with places to fill', () => {
  it.each([
    { text: '到 {when}', values: { when: '11-20（周四）' }, filled: '到 11-20（周四）' },
    { text: '{paid} 元', values: { paid: 1_234_567 }, filled: '1,234,567 元' },
    { text: '{paid / 3} 元', values: { paid: 100 }, filled: '33.33 元' },
    { text: '{paid / 3} 元', values: { paid: 3_000_000.5 }, filled: '1,000,000.17 元' },
    { text: '{a} 和 {b}', values: { a: 1, b: 2 }, filled: '1 和 2' },
    { text: '{paid} 元', values: {}, filled: '{paid} 元' },
    { text: '没有要填的', values: { paid: 1 }, filled: '没有要填的' },
  ])('"$text" reads "$filled"', ({ text, values, filled }) => {
    expect(filledIn(text, values)).toBe(filled);
  });

  it('can be read without its figures', () => {
    expect(withoutFigures('到 {when}，{open * 8%} 元')).toBe('到 …，… 元');
  });
});
