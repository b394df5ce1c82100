import { describe, expect, it } from 'vitest';
import { zh } from '@/i18n/zh';
import { announcementAt, leftText, shownLeft } from './left-text';

const minute = 60_000;

describe('the time that is left', () => {
  it.each([
    { leftMs: 20 * minute, text: '20 分钟' },
    { leftMs: 19 * minute + 1, text: '20 分钟' },
    { leftMs: 2 * minute + 1, text: '3 分钟' },
    { leftMs: 2 * minute, text: '2 分钟' },
    { leftMs: 90_500, text: '1 分钟 31 秒' },
    { leftMs: 59_000, text: '59 秒' },
    { leftMs: 0, text: '0 秒' },
  ])('of $leftMs ms is told as $text', ({ leftMs, text }) => {
    expect(leftText(leftMs, zh.exam)).toBe(text);
  });

  it('is shown anew each minute, and each second at the end', () => {
    expect(shownLeft(5 * minute)).toEqual(shownLeft(4 * minute + 1));
    expect(shownLeft(30_000)).not.toEqual(shownLeft(29_000));
  });

  it.each([
    { leftMs: 11 * minute, due: null },
    { leftMs: 10 * minute, due: 10 },
    { leftMs: 5 * minute + 1, due: 10 },
    { leftMs: 5 * minute, due: 5 },
    { leftMs: minute, due: 1 },
    { leftMs: 0, due: 1 },
  ])('is announced at $leftMs ms: $due', ({ leftMs, due }) => {
    expect(announcementAt(leftMs)).toBe(due);
  });
});
