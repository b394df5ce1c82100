import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  awayMs,
  type ExamClock,
  paused,
  resumed,
  seen,
  sightingMs,
  startClock,
} from './exam-clock';
import { timeAt } from './exam-time';

const minute = 60_000;
const limit = 20 * minute;
const start = Date.UTC(2026, 0, 5, 1);
const at = (minutes: number) => start + minutes * minute;
const begun = startClock(limit, 1, start);
const leftAt = (clock: ExamClock, minutes: number) => timeAt(clock, at(minutes)).leftMs / minute;

/** Seen each minute, as by a screen that shows it. */
function watched(clock: ExamClock, from: number, to: number): ExamClock {
  let now = clock;
  for (let minutes = from; minutes <= to; minutes += 1) now = seen(now, at(minutes));
  return now;
}

describe('the time of an exam', () => {
  it('runs from the start to its end', () => {
    expect(timeAt(begun, start)).toEqual({ phase: 'running', leftMs: limit });
    const later = watched(begun, 1, 19);
    expect(timeAt(later, at(19.5))).toEqual({ phase: 'running', leftMs: minute / 2 });
    expect(timeAt(later, at(20))).toEqual({ phase: 'over', leftMs: 0 });
    expect(timeAt(later, at(21))).toEqual({ phase: 'over', leftMs: 0 });
  });

  it('stands still in a pause, for a day if need be, and goes on after it', () => {
    const stopped = paused(watched(begun, 1, 5), at(5.5));
    expect(timeAt(stopped, at(24 * 60))).toEqual({ phase: 'paused', leftMs: 14.5 * minute });
    expect(seen(stopped, at(7))).toEqual(stopped);
    const on = resumed(stopped, at(24 * 60));
    expect(leftAt(on, 24 * 60 + 1)).toBe(13.5);
    expect(timeAt(on, at(24 * 60 + 1)).phase).toBe('running');
  });

  it('is stopped as often as there are pauses', () => {
    const once = resumed(paused(begun, at(1)), at(2));
    expect(timeAt(paused(once, at(3)), at(3)).phase).toBe('running');
    const never = startClock(limit, 0, start);
    expect(timeAt(paused(never, at(1)), at(1)).phase).toBe('running');
  });

  it('takes being away for the pause, where one is left: the device slept, or the tab was killed', () => {
    const seenLast = watched(begun, 1, 4);
    const back = at(4) + awayMs + 1;
    expect(timeAt(seenLast, back - 1)).toEqual({ phase: 'running', leftMs: 13 * minute });
    expect(timeAt(seenLast, back)).toEqual({ phase: 'paused', leftMs: 16 * minute });
    const on = resumed(seenLast, back);
    expect(on).toMatchObject({ pausesLeft: 0, usedMs: 4 * minute });
    expect(timeAt(on, back)).toEqual({ phase: 'running', leftMs: 16 * minute });
  });

  it('runs on without the learner once the pause is used', () => {
    const used = resumed(paused(begun, at(1)), at(2));
    expect(timeAt(used, at(12))).toEqual({ phase: 'running', leftMs: 9 * minute });
    expect(timeAt(used, at(60)).phase).toBe('over');
  });

  it('loses nothing and lasts no longer when the device’s clock is set back', () => {
    const before = watched(begun, 1, 5);
    expect(leftAt(before, -60)).toBe(15);
    const anchored = seen(before, at(-60));
    expect(leftAt(anchored, -60)).toBe(15);
    expect(leftAt(anchored, -55)).toBe(15);
    expect(leftAt(watched(anchored, -59, -50), -50)).toBe(5);
  });

  it('takes a clock that is set forward for being away', () => {
    expect(timeAt(watched(begun, 1, 5), at(600))).toMatchObject({
      phase: 'paused',
      leftMs: 15 * minute,
    });
  });

  it('is seen often enough to tell thinking from being away', () => {
    expect(2 * sightingMs).toBeLessThan(awayMs);
    expect(timeAt(watched(begun, 1, 15), at(15))).toEqual({
      phase: 'running',
      leftMs: 5 * minute,
    });
  });
});

describe('whatever happens to the clock', () => {
  const anyMoment = fc.integer({ min: -100 * minute, max: 100 * minute });
  const anyStep = fc.record({ by: fc.constantFrom(seen, paused, resumed), moment: anyMoment });

  it('time is never negative, never more than there was, and never given back', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 3 }),
        fc.array(anyStep, { maxLength: 40 }),
        anyMoment,
        (pauses, steps, last) => {
          let clock = startClock(limit, pauses, start);
          for (const { by, moment } of steps) {
            const next = by(clock, start + moment);
            expect(next.usedMs).toBeGreaterThanOrEqual(clock.usedMs);
            expect(next.pausesLeft).toBeGreaterThanOrEqual(0);
            expect(next.pausesLeft).toBeLessThanOrEqual(clock.pausesLeft);
            clock = next;
          }
          const { leftMs, phase } = timeAt(clock, start + last);
          expect(leftMs).toBeGreaterThanOrEqual(0);
          expect(leftMs).toBeLessThanOrEqual(limit - clock.usedMs);
          expect(phase === 'over').toBe(leftMs === 0);
        },
      ),
    );
  });

  it('it ends: whoever is seen each minute by a clock that goes forward has the limit and a minute a step back', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 120 }), { maxLength: 5 }), (setsBack) => {
        let clock = resumed(paused(begun, start), start);
        let now = start;
        let minutes = 0;
        const back = [...setsBack];
        while (timeAt(clock, now).phase !== 'over') {
          now += minute;
          if (minutes % 3 === 1) now -= (back.pop() ?? 0) * minute;
          clock = seen(clock, now);
          minutes += 1;
          expect(minutes).toBeLessThanOrEqual(20 + setsBack.length);
        }
      }),
    );
  });
});
