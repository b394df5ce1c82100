import { describe, expect, it } from 'vitest';
import { zhFormats } from './formats';

describe('Chinese formats', () => {
  it('writes money grouped, with cents only where there are any', () => {
    expect(zhFormats.money(1_860_000)).toBe('¥1,860,000');
    expect(zhFormats.money(7150.684)).toBe('¥7,150.68');
    expect(zhFormats.money(-1234)).toBe('−¥1,234');
  });

  it('writes the money of a letter with its cents', () => {
    expect(zhFormats.exactMoney(371_200)).toBe('¥371,200.00');
    expect(zhFormats.exactMoney(-1234.5)).toBe('−¥1,234.50');
  });

  it('writes a number with the decimals that it has', () => {
    expect(zhFormats.number(348_000)).toBe('348,000');
    expect(zhFormats.number(-1234.75)).toBe('−1,234.75');
    expect(zhFormats.number(0.5)).toBe('0.5');
  });

  it('writes a share with at most one decimal', () => {
    expect(zhFormats.percent(1_504_000 / 3_978_800)).toBe('37.8%');
    expect(zhFormats.percent(1)).toBe('100%');
  });

  it('names the weekday of a day of the story, whatever the zone of the device', () => {
    expect(zhFormats.day('2025-11-20')).toBe('2025-11-20（周四）');
    expect(zhFormats.dayOfYear('2025-11-20')).toBe('11-20（周四）');
    expect(zhFormats.monthDay('2025-11-20')).toBe('11-20');
    expect(zhFormats.moment('2025-09-01T09:05')).toBe('09-01（周一）09:05');
  });

  it('shows a recorded time as the clock on the wall showed it', () => {
    expect(zhFormats.recorded('2026-11-23T18:05:09.120+08:00')).toBe('2026-11-23 18:05');
  });
});
