import { describe, expect, it } from 'vitest';
import { folded, indexTokens, runsOf, strictTokens } from './tokens';

describe('a folded text', () => {
  it.each([
    ['ＪＡ－０８　帐龄', 'ja-08 账龄'],
    ['HC-C', 'hc-c'],
    ['对账', '对账'],
  ])('%s is %s', (text, wanted) => {
    expect(folded(text)).toBe(wanted);
    expect(folded(text)).toHaveLength(text.length);
  });
});

describe('what a text is found by', () => {
  it.each([
    { text: '质保金', tokens: ['质保', '保金', '质', '保', '金'] },
    { text: '函', tokens: ['函'] },
    { text: 'LPR 3.5%', tokens: ['lpr', '3.5'] },
    { text: '1,371,200 元', tokens: ['1371200', '元'] },
    { text: '10,25', tokens: ['10,25'] },
    // Whoever writes without blanks, or with a full-width comma, has two words all the same.
    { text: '30日内', tokens: ['30', '日内', '日', '内'] },
    { text: 'LPR，单列', tokens: ['lpr', '单列', '单', '列'] },
    { text: '3%到期', tokens: ['3', '到期', '到', '期'] },
    { text: 'JA-08', tokens: ['ja8'] },
    { text: 'ja008', tokens: ['ja8'] },
    { text: 'HC-C-2503', tokens: ['hcc2503', '2503'] },
    { text: 'HC-C-250', tokens: ['hcc250'] },
    { text: '8-2503', tokens: ['8-2503'] },
    { text: 'a-2503-b', tokens: ['a2503b'] },
    { text: '2025-09-01', tokens: ['2025-09-01'] },
    { text: '', tokens: [] },
  ])('$text: $tokens', ({ text, tokens }) => {
    expect(indexTokens(text)).toEqual(tokens);
  });
});

describe('what must all be there', () => {
  it.each([
    { text: '质保金', tokens: ['质保', '保金'] },
    { text: '函', tokens: ['函'] },
    { text: '终验 744,000', tokens: ['终验', '744000'] },
    { text: 'ja-08', tokens: ['ja8'] },
    { text: '……', tokens: [] },
  ])('$text: $tokens', ({ text, tokens }) => {
    expect(strictTokens(text)).toEqual(tokens);
  });
});

it('says where a run stands', () => {
  expect(runsOf('按 JA-08，对账')).toEqual([
    { run: '按', at: 0 },
    { run: 'ja-08', at: 2 },
    { run: '对账', at: 8 },
  ]);
});
