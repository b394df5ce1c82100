import { describe, expect, it } from 'vitest';
import { isoStamp } from './clock';

describe('isoStamp', () => {
  const moment = Date.UTC(2025, 10, 20, 7, 2);

  it.each([
    { offset: 480, stamp: '2025-11-20T15:02:00.000+08:00', because: 'Beijing is ahead' },
    { offset: 0, stamp: '2025-11-20T07:02:00.000+00:00', because: 'UTC has an offset too' },
    { offset: -210, stamp: '2025-11-20T03:32:00.000-03:30', because: 'Newfoundland is behind' },
    {
      offset: 345,
      stamp: '2025-11-20T12:47:00.000+05:45',
      because: 'offsets need not be whole hours',
    },
  ])('$offset minutes is $stamp: $because', ({ offset, stamp }) => {
    expect(isoStamp(moment, offset)).toBe(stamp);
    expect(Date.parse(stamp)).toBe(moment);
  });

  it('takes the offset of the device where none is given', () => {
    expect(Date.parse(isoStamp(moment))).toBe(moment);
  });

  it.each([-1, 8.64e15, Number.NaN])('keeps its form with a device clock at %s', (at) => {
    expect(isoStamp(at, 480)).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+\+08:00$/);
  });
});
