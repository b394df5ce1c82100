import { describe, expect, it } from 'vitest';
import { characterCount } from './character-count';

describe('characterCount', () => {
  it.each([
    { text: '到账才算卖完。', count: 6, because: 'punctuation counts nothing' },
    { text: '348,000 元', count: 2, because: 'a grouped amount is one' },
    { text: '2025-11-20（周四）', count: 3, because: 'a day is one' },
    { text: '“放心，肯定付”', count: 5, because: 'quotes count nothing' },
    { text: '', count: 0, because: 'nothing is nothing' },
  ])('counts $count in "$text": $because', ({ text, count }) => {
    expect(characterCount(text)).toBe(count);
  });
});
