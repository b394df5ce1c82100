import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marked, snippet } from './snippet';

const inMarks = (text: string, query: string) =>
  marked(text, query, false)
    .filter(({ matched }) => matched)
    .map((stretch) => stretch.text);

describe('the words that a text was found by', () => {
  it.each([
    { text: '货款征询函', query: '征询函', marks: ['征询函'] },
    { text: '货款征询函', query: '征讯函', marks: ['征', '函'] },
    { text: '先初验，后终验', query: '终验', marks: ['终验'] },
    { text: 'LPR 与 lpr', query: 'lpr', marks: ['LPR', 'lpr'] },
    { text: '金额１００元', query: '100', marks: ['１００'] },
    { text: '终验合格，收票后付', query: '终验 收票', marks: ['终验', '收票'] },
    { text: '什么也没有', query: '横幅', marks: [] },
  ])('are $marks in "$text" for "$query"', ({ text, query, marks }) => {
    expect(inMarks(text, query)).toEqual(marks);
  });

  it('never change the text', () => {
    const anything = fc.string({ unit: fc.constantFrom(...'验收款Ａa1, 。\n𠮷') });
    fc.assert(
      fc.property(anything, anything, (text, query) => {
        expect(
          marked(text, query)
            .map((stretch) => stretch.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('a snippet', () => {
  const long = `${'前面的话说了很多很多。'.repeat(20)}这里写着质保金。${'后面还有。'.repeat(30)}`;

  it('shows the place of the match, and that there is more on both sides', () => {
    const shown = snippet(long, '质保金');
    const whole = shown.map(({ text }) => text).join('');
    expect(whole).toMatch(/^….*质保金.*…$/);
    expect([...whole].length).toBeLessThanOrEqual(82);
  });

  it('begins where the text does when the words were found in its title', () => {
    const [start] = snippet(long, '征询函');
    expect(start?.text).toMatch(/^前面的话.*…$/);
  });

  it('is the whole of a short text', () => {
    expect(
      snippet('押着的\n那一笔。', '押')
        .map(({ text }) => text)
        .join(''),
    ).toBe('押着的 那一笔。');
  });

  const said = (text: string, query: string, whole?: boolean) =>
    snippet(text, query, whole)
      .map((stretch) => stretch.text)
      .join('');

  it('is one line without blanks around it', () => {
    expect(said('  押着的 \n\n 那一笔。 ', '押')).toBe('押着的 那一笔。');
  });

  it.each([79, 80])('of %s characters is whole', (length) => {
    const text = '一'.repeat(length - 1).concat('款');
    expect(said(text, '款')).toBe(text);
  });

  it('of one character more leaves one out', () => {
    const text = '款'.concat('一'.repeat(80));
    expect(said(text, '款')).toBe(`${text.slice(0, 80)}…`);
  });

  it('stands at the first of the longest matches', () => {
    const text = `质${'一'.repeat(60)}质保${'二'.repeat(60)}质保${'三'.repeat(60)}`;
    expect(said(text, '质保金')).toBe(`…${'一'.repeat(18)}质保${'二'.repeat(60)}…`);
  });

  it('marks single characters only where the text does not hold the whole query', () => {
    const marks = (query: string, whole?: boolean) =>
      snippet('货款征询函', query, whole).flatMap(({ text, matched }) => (matched ? [text] : []));
    expect(marks('征讯函', false)).toEqual(['征', '函']);
    expect(marks('征讯函', true)).toEqual([]);
    expect(marks('征讯函')).toEqual([]);
    expect(marks('征询', false)).toEqual(['征询']);
    expect(marked('货款征询函', '征讯函')).toEqual([{ text: '货款征询函', matched: false }]);
  });
});
