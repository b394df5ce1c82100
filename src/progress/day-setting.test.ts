import { describe, expect, it } from 'vitest';
import { daySettingOf } from './day-setting';
import type { SettingValue } from './settings-fold';

describe('a day that the learner sets', () => {
  it.each([
    { value: '2026-01-20', day: '2026-01-20', because: 'it is a day' },
    { value: '', day: null, because: 'it was taken back' },
    { value: '2026-02-30', day: null, because: 'there is no such day' },
    { value: 'soon', day: null, because: 'it is no day' },
    { value: true, day: null, because: 'another version may have meant something else' },
  ])('is $day: $because', ({ value, day }) => {
    const settings = new Map<string, SettingValue>([['exam-day', value]]);
    expect(daySettingOf(settings, 'exam-day')).toBe(day);
    expect(daySettingOf(settings, 'review-start')).toBeNull();
  });
});
