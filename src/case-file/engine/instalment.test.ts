import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptance } from '../../../tests/support/build-case-file';
import { type Change, type Instalment, instalmentOn, type Payment } from './instalment';

const due: Instalment = {
  id: 'acceptance',
  label: '验收款',
  amount: 408,
  dueOn: '2025-07-18',
  state: 'overdue',
};
const waiting: Instalment = { ...due, id: 'final', dueOn: null, state: 'condition-unmet' };
const pay = (on: string, amount: number): Payment => ({ on, amount, ...acceptance });
const change = (on: string, amount: number, dueOn: string | null): Change => ({
  on,
  amount,
  dueOn,
  ...acceptance,
});

describe('an instalment on a day', () => {
  it.each([
    { day: '2025-07-17', box: 'not-due', daysLate: 0 },
    { day: '2025-07-18', box: 'not-due', daysLate: 0 },
    { day: '2025-07-19', box: 'overdue', daysLate: 1 },
    { day: '2025-11-20', box: 'overdue', daysLate: 125 },
  ])('due on 2025-07-18 is $box on $day, $daysLate days late', ({ day, box, daysLate }) => {
    expect(instalmentOn(due, [], [], day).open).toEqual([
      { amount: 408, box, daysLate, dueOn: '2025-07-18' },
    ]);
  });

  it('knows a payment from its day on', () => {
    const payments = [pay('2025-08-29', 60)];
    expect(instalmentOn(due, payments, [], '2025-08-28').received).toBe(0);
    expect(instalmentOn(due, payments, [], '2025-08-29')).toMatchObject({
      received: 60,
      open: [{ amount: 348, box: 'overdue' }],
    });
  });

  it('is gone from the open money when it is paid', () => {
    expect(instalmentOn(due, [pay('2025-08-29', 408)], [], '2025-09-01').open).toEqual([]);
  });

  it('is owed in part when its condition is met in part', () => {
    const met = [change('2025-10-17', 400, '2025-11-16')];
    expect(instalmentOn(waiting, [], met, '2025-10-20').open).toEqual([
      { amount: 400, box: 'not-due', daysLate: 0, dueOn: '2025-11-16' },
      { amount: 8, box: 'condition-unmet', daysLate: 0, dueOn: null },
    ]);
    expect(instalmentOn(waiting, [], met, '2025-11-17').open[0]).toMatchObject({
      box: 'overdue',
      daysLate: 1,
    });
  });

  it('takes a payment off the oldest debt first, and off what waits at last', () => {
    const met = [change('2025-11-14', 100, null), change('2025-10-15', 200, '2025-12-15')];
    const open = (paid: number) =>
      instalmentOn(waiting, [pay('2025-12-25', paid)], met, '2025-12-25').open.map(
        ({ amount, box }) => `${amount} ${box}`,
      );
    expect(open(50)).toEqual(['150 overdue', '100 not-due', '108 condition-unmet']);
    expect(open(200)).toEqual(['100 not-due', '108 condition-unmet']);
    expect(open(310)).toEqual(['98 condition-unmet']);
  });

  it.each(['received', 'overdue', 'not-due'] as const)(
    'is owed from the start when it is %s',
    (state) => {
      expect(instalmentOn({ ...due, state }, [], [], '2025-07-01').open).toEqual([
        { amount: 408, box: 'not-due', daysLate: 0, dueOn: '2025-07-18' },
      ]);
    },
  );

  it('changes on the day itself, and leaves nothing of what is met whole', () => {
    const met = [change('2025-10-17', 408, '2025-11-16')];
    expect(instalmentOn(waiting, [], met, '2025-10-16').open).toMatchObject([
      { box: 'condition-unmet' },
    ]);
    expect(instalmentOn(waiting, [], met, '2025-10-17').open).toEqual([
      { amount: 408, box: 'not-due', daysLate: 0, dueOn: '2025-11-16' },
    ]);
    // What is met a second time is nothing more.
    const twice = [...met, change('2025-10-18', 50, '2025-11-01')];
    expect(instalmentOn(waiting, [], twice, '2025-10-20').open).toHaveLength(1);
  });

  it('takes a payment off what has no day to pay before what waits for its condition', () => {
    const waits = { ...waiting, dueOn: '2025-01-01' };
    const met = [change('2025-10-17', 100, null)];
    const { open } = instalmentOn(waits, [pay('2025-10-20', 60)], met, '2025-10-20');
    expect(open.map(({ amount, box }) => `${amount} ${box}`)).toEqual([
      '40 not-due',
      '308 condition-unmet',
    ]);
  });

  it('adds up on any day, whatever was paid and changed', () => {
    const day = fc
      .date({ min: new Date('2025-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const instalment: fc.Arbitrary<Instalment> = fc.record({
      id: fc.constant('acceptance'),
      label: fc.constant('验收款'),
      amount: fc.integer({ min: 400, max: 5000 }),
      dueOn: fc.option(day),
      state: fc.constantFrom(
        'received',
        'overdue',
        'not-due',
        'condition-unmet',
        'unreconciled',
        'retention',
        'not-delivered',
      ),
    });
    const payments = fc.array(
      fc.tuple(day, fc.integer({ min: 1, max: 100 })).map(([on, amount]) => pay(on, amount)),
      { maxLength: 4 },
    );
    const changes = fc.array(
      fc
        .tuple(day, fc.integer({ min: 1, max: 4000 }), fc.option(day))
        .map(([on, amount, dueOn]) => change(on, amount, dueOn)),
      { maxLength: 4 },
    );

    fc.assert(
      fc.property(instalment, payments, changes, day, (one, paid, changed, on) => {
        const { received, open } = instalmentOn(one, paid, changed, on);
        const sum = open.reduce((total, { amount }) => total + amount, received);
        expect(sum).toBe(one.amount);
        expect(open.every(({ amount }) => amount > 0)).toBe(true);
        expect(open.every(({ box, daysLate }) => daysLate > 0 === (box === 'overdue'))).toBe(true);
      }),
    );
  });
});
