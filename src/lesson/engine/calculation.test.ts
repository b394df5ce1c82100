import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate } from './calculation';
import {
  collectionRate,
  concession,
  costOfDelay,
  exposure,
  milestoneShare,
  salesToRecover,
} from './calculator';
import { answerOf, inputsOf } from './calculator-inputs';
import { parseAmounts, parseFigure, parseMonthDays } from './figures';

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

  it('8 per cent of 371,200 for 60 days give away eight times what they save', () => {
    const { given, saved, net, breakEven } = concession(371_200, 8, 60, 6);
    expect(given).toBe(29_696);
    expect(Math.round(saved)).toBe(3661);
    expect(net).toBe(341_504);
    expect(breakEven).toBeCloseTo(0.99, 2);
  });

  it('a discount at the break-even point gives away what it saves, whatever the figures', () => {
    const amount = fc.integer({ min: 1, max: 100_000_000 });
    const days = fc.integer({ min: 0, max: 3650 });
    fc.assert(
      fc.property(amount, days, fc.integer({ min: 0, max: 100 }), (owed, earlier, rate) => {
        const { breakEven, saved } = concession(owed, 0, earlier, rate);
        const even = concession(owed, breakEven, earlier, rate);
        expect(even.given).toBeCloseTo(saved, 4);
        expect(even.net).toBeCloseTo(owed - saved, 4);
      }),
    );
  });

  it('60 of 62 stations release 720,000 of 744,000', () => {
    expect(milestoneShare(744_000, 60, 62)).toEqual({ payable: 720_000, rest: 24_000 });
  });

  it('another 178,000 on 372,000 open is 550,000 exposed', () => {
    expect(exposure(372_000, 178_000, 0)).toBe(550_000);
    expect(exposure(372_000, 178_000, 89_000)).toBe(461_000);
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

describe('parseAmounts', () => {
  it.each([
    ['100,000、80,000、80,000', [100_000, 80_000, 80_000]],
    ['10万；8万，8万', [100_000, 80_000, 80_000]],
    ['100000\n80000', [100_000, 80_000]],
    ['¥100,000', [100_000]],
    ['100000,80000', null],
    ['100,000、0', null],
    ['100,000、焊接线', null],
    ['', null],
    ['1、'.repeat(13), null],
  ])('%j', (text, amounts) => expect(parseAmounts(text)).toEqual(amounts));
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

  it.each([
    {
      formula: 'milestone-share' as const,
      inputs: { amount: '744000', done: '63', total: '62' },
      troubles: { done: 'more-than-total' },
    },
    {
      formula: 'milestone-share' as const,
      inputs: { amount: '744000', done: '六十', total: '62' },
      troubles: { done: 'count' },
    },
    {
      formula: 'exposure' as const,
      inputs: { open: '372000', order: '178000', advance: '200000' },
      troubles: { advance: 'more-than-order' },
    },
    {
      formula: 'order-split' as const,
      inputs: { parts: '10万和8万', singleAdvance: '130', splitAdvance: '50', buildDays: '-1' },
      troubles: { parts: 'parts', singleAdvance: 'percent', buildDays: 'days' },
    },
  ])('says of $formula what is wrong: $troubles', ({ formula, inputs, troubles }) => {
    expect(calculate(formula, inputs, noDaysOff)).toEqual({ troubles, result: null });
  });

  it('takes nothing as an advance, and nothing as done', () => {
    const none = { open: '372000', order: '178000', advance: '0' };
    expect(calculate('exposure', none, noDaysOff).result).toMatchObject({ exposure: 550_000 });
    const undone = { amount: '744000', done: '0', total: '62' };
    expect(calculate('milestone-share', undone, noDaysOff).result).toMatchObject({ payable: 0 });
  });

  it('reckons both ways of splitting an order', () => {
    const inputs = {
      parts: '100,000、80,000、80,000',
      singleAdvance: '30',
      splitAdvance: '50%',
      buildDays: '10',
      termDays: '7 天',
    };
    expect(calculate('order-split', inputs, noDaysOff).result).toMatchObject({
      single: { peak: 182_000 },
      split: { peak: 50_000 },
    });
  });

  it('brings parts back from the record in their order, grouped for reading', () => {
    const values = {
      parts: [100_000, 80_000],
      singleAdvance: 30,
      splitAdvance: 50,
      buildDays: 10,
      termDays: 7,
    };
    const inputs = inputsOf('order-split', values);
    expect(inputs.parts).toBe('100,000、80,000');
    expect(answerOf('order-split', inputs)).toEqual({ ...values, parts: ['100000', '80000'] });
    expect(inputsOf('order-split', answerOf('order-split', inputs))).toEqual(inputs);
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
