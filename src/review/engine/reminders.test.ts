import { describe, expect, it } from 'vitest';
import { attemptsFold } from '@/quiz/engine/attempts-fold';
import { checkIns } from './check-in';
import { reviewReminders } from './reminders';

const start = '2026-01-05';
const reminders = (today: string, examDay: string | null = null) =>
  reviewReminders(start, checkIns(attemptsFold.empty(), start, today), examDay, today);

describe('what a calendar reminds of', () => {
  it('is the evening of the start and all check-ins, on the day itself', () => {
    expect(reminders(start)).toEqual([
      { kind: 'evening', on: start },
      { kind: 'check-in', on: '2026-01-06', day: 1, count: 8 },
      { kind: 'check-in', on: '2026-01-12', day: 7, count: 8 },
      { kind: 'check-in', on: '2026-02-04', day: 30, count: 8 },
      { kind: 'check-in', on: '2026-04-05', day: 90, count: 6 },
    ]);
  });

  it('is only what lies ahead', () => {
    expect(reminders('2026-01-12').map(({ on }) => on)).toEqual(['2026-02-04', '2026-04-05']);
    expect(reminders('2026-05-01')).toEqual([]);
  });

  it('is the day before an exam too', () => {
    expect(reminders('2026-03-01', '2026-03-20')).toContainEqual({
      kind: 'exam',
      on: '2026-03-19',
    });
    expect(reminders('2026-03-19', '2026-03-20').some(({ kind }) => kind === 'exam')).toBe(false);
  });

  it('is no check-in that is done, by a clock that went ahead then', () => {
    const done = [{ day: 1, on: '2026-01-06', state: 'done' }] as const;
    expect(reviewReminders(null, done, null, '2026-01-01')).toEqual([]);
  });

  it('is nothing without a start and an exam', () => {
    expect(reviewReminders(null, [], null, start)).toEqual([]);
  });
});
