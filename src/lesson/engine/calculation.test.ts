import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerOf, calculate, inputsOf } from './calculation';
import { collectionRate, costOfDelay, salesToRecover } from './calculator';
import { parseFigure, parseMonthDays } from './figures';

const noDaysOff = { holidays: [], workdays: [] };

describe('the sums of the story', () => {
  it('1,504,000 of 3,978,800 is 37.8 per cent', () => {
    const { rate, open } = collectionRate(3_978_800, 1_504_000);
    expect(rate).toBeCloseTo(0.378, 3);
    expect(open).toBe(2_474_800);
  });

  it('348,000 late by 125 days costs 7,151', () => {
    expect(Math.round(costOfDelay(348_000, 6, 125))).toBe(7151);
  });

  it('losing 348,000 takes 5,800,000 of sales at 6 per cent', () => {
    expect(salesToRecover(348_000, 6)).toBe(5_800_000);
  });
});

describe('parseFigure', () => {
  it.each([
    ['348,000', '元', 348_000],
    ['34.8万', '元', 348_000],
    ['3.456', '元', 3.46],
    ['6%', '%', 6],
    ['125 日', '天', 125],
    ['6%', '元', null],
    ['', '元', null],
    ['大概三十万', '元', null],
    ['-5', '元', null],
    ['9999999999999999', '元', null],
  ] as const)('%s in %s is %s', (text, unit, figure) =>
    expect(parseFigure(text, unit)).toBe(figure),
  );

  it('never gives anything but a number of zero or more, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const figure = parseFigure(text, '元');
        expect(figure === null || (Number.isFinite(figure) && figure >= 0)).toBe(true);
      }),
    );
  });
});

describe('parseMonthDays', () => {
  it.each([
    ['25', [25]],
    ['25、10', [10, 25]],
    ['１０ 25日', [10, 25]],
    ['', []],
    ['32', null],
    ['0', null],
  ])('%s', (text, days) => expect(parseMonthDays(text)).toEqual(days));
});

describe('calculate', () => {
  it('waits for empty fields without complaint', () => {
    const { troubles, result } = calculate('cost-of-delay', { amount: '348000' }, noDaysOff);
    expect(troubles).toEqual({});
    expect(result).toBeNull();
  });

  it.each([
    { field: 'days', inputs: { amount: '1', rate: '6', days: '1.5' }, trouble: 'days' },
    { field: 'rate', inputs: { amount: '1', rate: '600', days: '3' }, trouble: 'percent' },
    { field: 'amount', inputs: { amount: '很多', rate: '6', days: '3' }, trouble: 'figure' },
    { field: 'amount', inputs: { amount: '0', rate: '6', days: '3' }, trouble: 'positive' },
  ])('says what is wrong with $field: $trouble', ({ field, inputs, trouble }) => {
    const worked = calculate('cost-of-delay', inputs, noDaysOff);
    expect(worked.troubles).toEqual({ [field]: trouble });
    expect(worked.result).toBeNull();
  });

  it('questions a receipt that is larger than the contract', () => {
    const worked = calculate('collection-rate', { signed: '100', received: '101' }, noDaysOff);
    expect(worked.troubles).toEqual({ received: 'more-than-signed' });
  });

  it('does not divide by a margin of zero', () => {
    const worked = calculate('sales-to-recover', { loss: '5', margin: '0' }, noDaysOff);
    expect(worked).toEqual({ troubles: { margin: 'positive' }, result: null });
  });

  it('brings back from the record what was put into it', () => {
    const values = { start: '2025-08-04', days: 60, rolls: true, batches: [10, 25] };
    const inputs = inputsOf('due-date', values);
    expect(inputs).toEqual({ start: '2025-08-04', days: '60', rolls: 'yes', batches: '10、25' });
    expect(inputsOf('due-date', answerOf('due-date', inputs))).toEqual(inputs);
  });
});
