import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '@/course/day';
import { type DaysOff, dueDate, firstBatch, whyOff } from './due-date';

const daysOff: DaysOff = {
  holidays: [{ from: '2025-10-01', to: '2025-10-08', name: '国庆节、中秋节' }],
  workdays: [{ on: '2025-10-11', instead: '国庆节、中秋节补班' }],
};

const story = [
  {
    who: 'Guangchuan, accepted on 06-18',
    term: { start: '2025-06-18', days: 30, rolls: false, batches: [28] },
    due: '2025-07-18',
    paid: '2025-07-28',
  },
  {
    who: 'Huilin C-01, due on a Sunday that the contract does not move',
    term: { start: '2025-07-02', days: 60, rolls: false, batches: [25] },
    due: '2025-08-31',
    paid: '2025-09-25',
  },
  {
    who: 'Huilin C-02, due in the holidays, batch moved off a Saturday',
    term: { start: '2025-08-04', days: 60, rolls: false, batches: [25] },
    due: '2025-10-03',
    paid: '2025-10-24',
  },
  {
    who: 'C-02 without the clause: the day after the holidays',
    term: { start: '2025-08-04', days: 60, rolls: true, batches: [25] },
    due: '2025-10-09',
    paid: '2025-10-24',
  },
  {
    who: 'Chengcang, whose batches nobody knows',
    term: { start: '2025-04-30', days: 45, rolls: false, batches: [] },
    due: '2025-06-14',
    paid: undefined,
  },
  {
    who: 'a Saturday that the contract says nothing of moves to Monday',
    term: { start: '2025-04-30', days: 45, rolls: true, batches: [] },
    due: '2025-06-16',
    paid: undefined,
  },
  {
    who: 'a make-up Saturday is a working day',
    term: { start: '2025-10-10', days: 1, rolls: true, batches: [] },
    due: '2025-10-11',
    paid: undefined,
  },
];

describe('the due date', () => {
  it.each(story)('$who: due $due', ({ term, due, paid }) => {
    const reckoned = dueDate(term, daysOff);
    expect(reckoned.due).toBe(due);
    expect(reckoned.batch?.paid).toBe(paid);
  });

  it('does not count the first day, and names why the last one moves', () => {
    const term = { start: '2025-08-04', days: 60, rolls: true, batches: [] };
    expect(dueDate(term, daysOff)).toMatchObject({
      firstDay: '2025-08-05',
      lastDay: '2025-10-03',
      dayOff: '国庆节、中秋节',
    });
  });

  it('refuses a term that is no number of days', () => {
    const term = { start: '2025-08-04', days: 1.5, rolls: true, batches: [] };
    expect(() => dueDate(term, daysOff)).toThrow(RangeError);
  });

  const day = fc.integer({ min: 0, max: 3000 }).map((count) => addDays('2020-01-01', count));

  it('never falls before its last counted day, nor on a day off where it may move', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 400 }), (start, days) => {
        const reckoned = dueDate({ start, days, rolls: true, batches: [] }, daysOff);
        expect(daysBetween(start, reckoned.lastDay)).toBe(days);
        expect(reckoned.due >= reckoned.lastDay).toBe(true);
        expect(whyOff(reckoned.due, daysOff)).toBeNull();
      }),
    );
  });

  it('finds a batch on a working day on or after the due date, within three months', () => {
    const batches = fc.array(fc.integer({ min: 1, max: 31 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(day, batches, (from, days) => {
        const batch = firstBatch(from, days, daysOff);
        expect(batch).not.toBeNull();
        if (!batch) return;
        expect(batch.paid >= from).toBe(true);
        expect(batch.paid <= batch.nominal).toBe(true);
        expect(whyOff(batch.paid, daysOff)).toBeNull();
        expect(batch.waits).toBe(daysBetween(from, batch.paid));
      }),
    );
  });

  it('has missed a batch that was paid before the due date because it fell on a weekend', () => {
    expect(firstBatch('2025-10-25', [25], daysOff)?.paid).toBe('2025-11-25');
  });

  it('takes the last day of a month that is too short for the batch', () => {
    expect(firstBatch('2025-06-20', [31], daysOff)?.paid).toBe('2025-06-30');
  });
});

describe('a term', () => {
  const due = (days: number, batches: readonly number[] = []) =>
    dueDate({ start: '2025-09-01', days, rolls: true, batches }, daysOff);

  it('is a whole number of days, up to ten years', () => {
    for (const days of [-1, 3651, 1.5]) {
      expect(() => due(days)).toThrow(`Not a term in days: ${days}`);
    }
    expect(due(0)).toMatchObject({ due: '2025-09-01', firstDay: '2025-09-02' });
    expect(due(3650).lastDay).toBe('2035-08-30');
  });

  it('says why its last day is off', () => {
    expect(due(5)).toMatchObject({ lastDay: '2025-09-06', dayOff: 'weekend', due: '2025-09-08' });
    expect(due(30)).toMatchObject({ dayOff: '国庆节、中秋节', due: '2025-10-09' });
    expect(due(1).dayOff).toBeNull();
  });

  it('is paid by the next of several batches, in whatever order they are written', () => {
    expect(due(9, [25, 10]).batch).toEqual({ nominal: '2025-09-10', paid: '2025-09-10', waits: 0 });
    expect(due(10, [25, 10]).batch?.nominal).toBe('2025-09-25');
    expect(due(24, [10, 25]).batch).toMatchObject({ paid: '2025-09-25', waits: 0 });
    // The tenth of October is the first batch behind the holidays.
    expect(due(25, [25, 10]).batch?.paid).toBe('2025-10-10');
  });
});
