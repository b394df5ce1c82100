import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widthOf, wrapTitle } from './wrapped-title';

describe('a title in a box', () => {
  it.each([
    { title: '你怎么回小周？', lines: ['你怎么回小周？'], because: 'it fits' },
    {
      title: '群里九个人看着，你怎么回？',
      lines: ['群里九个人看着，', '你怎么回？'],
      because: 'no line begins with a mark',
    },
    {
      title: '“年后一把给”，你怎么接？',
      lines: ['“年后一把给”，', '你怎么接？'],
      because: 'marks stay with their words',
    },
    {
      title: '差的 68,000 元，放到哪天？',
      lines: ['差的 68,000 元，', '放到哪天？'],
      because: 'an amount stays whole',
    },
  ])('$title is broken well: $because', ({ title, lines }) => {
    expect(wrapTitle(title, 11).lines).toEqual(lines);
  });

  it('loses nothing, is never wider than it may be, and begins no line with a closing mark', () => {
    const title = fc.string({ unit: fc.constantFrom(...'黄总，你“怎么”接？A9 '), maxLength: 40 });
    fc.assert(
      fc.property(title, (text) => {
        const { lines, width } = wrapTitle(text, 11);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，？”]/);
        expect(width).toBe(Math.max(...lines.map(widthOf)));
      }),
    );
  });
});
