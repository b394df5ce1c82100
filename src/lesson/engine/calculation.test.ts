import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate } from './calculation';
import {
  collectionRate,
  concession,
  costOfDelay,
  equalsSign,
  exposure,
  milestoneShare,
  salesToRecover,
} from './calculator';
import { type FieldName, type Formula, figureIn, type Inputs } from './calculator-fields';
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
    ['1000000000000', '元', 1e12],
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
    ['1、31', [1, 31]],
    ['10号和25号', [10, 25]],
    ['  10  25  ', [10, 25]],
    ['1号0', null],
  ])('%s', (text, days) => expect(parseMonthDays(text)).toEqual(days));
});

describe('parseAmounts', () => {
  it.each([
    ['100,000、80,000、80,000', [100_000, 80_000, 80_000]],
    ['10万；8万，8万', [100_000, 80_000, 80_000]],
    ['100000\n80000', [100_000, 80_000]],
    ['¥100,000', [100_000]],
    ['、100,000；； 80,000、', [100_000, 80_000]],
    ['100,000元', [100_000]],
    ['6%', null],
    ['1、'.repeat(12), Array.from({ length: 12 }, () => 1)],
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

describe('each calculator', () => {
  const filled: Readonly<Record<Formula, Inputs>> = {
    'collection-rate': { signed: '3,978,800', received: '1,504,000' },
    'cost-of-delay': { amount: '365,000', rate: '6', days: '100' },
    'sales-to-recover': { loss: '348000', margin: '6' },
    concession: { amount: '365000', discount: '8', days: '60', rate: '6%' },
    'milestone-share': { amount: '744000', done: '60', total: '62' },
    'order-split': {
      parts: '100,000、80,000',
      singleAdvance: '30',
      splitAdvance: '50',
      buildDays: '10',
      termDays: '7',
    },
    exposure: { open: '372000', order: '178000', advance: '89000' },
    'due-date': { start: '2025-09-01', days: '30', rolls: 'yes', batches: '10、25' },
  };
  const formulas = Object.keys(filled) as Formula[];
  const work = (formula: Formula, change: Inputs = {}) =>
    calculate(formula, { ...filled[formula], ...change }, noDaysOff);

  it.each([
    { formula: 'collection-rate', result: { open: 2_474_800, signed: 3_978_800 } },
    { formula: 'cost-of-delay', result: { cost: 6_000, amount: 365_000, rate: 6, days: 100 } },
    { formula: 'sales-to-recover', result: { sales: 5_800_000, loss: 348_000, margin: 6 } },
    { formula: 'concession', result: { given: 29_200, saved: 3_600, net: 335_800, rate: 6 } },
    { formula: 'milestone-share', result: { payable: 720_000, rest: 24_000, done: 60 } },
    { formula: 'order-split', result: { terms: { parts: [100_000, 80_000], buildDays: 10 } } },
    { formula: 'exposure', result: { exposure: 461_000, open: 372_000 } },
    {
      // Thirty days end on 1 October, a Wednesday; the tenth is the next day on which they pay.
      formula: 'due-date',
      result: {
        term: { start: '2025-09-01', days: 30, rolls: true, batches: [10, 25] },
        due: { due: '2025-10-01', batch: { nominal: '2025-10-10' } },
      },
    },
  ] as const)('works out $formula', ({ formula, result }) => {
    expect(work(formula)).toMatchObject({ troubles: {}, result: { formula, ...result } });
  });

  it('takes a date that does not roll, and a customer without days of payment', () => {
    // 30 August 2025 is a Saturday.
    const result = work('due-date', { days: '5', start: '2025-08-25', rolls: '', batches: '' });
    expect(result.result).toMatchObject({
      term: { rolls: false, batches: [] },
      due: { due: '2025-08-30', batch: null },
    });
    const rolled = work('due-date', { days: '5', start: '2025-08-25' });
    expect(rolled.result).toMatchObject({ due: { due: '2025-09-01' } });
  });

  it('takes a day with blanks around it', () => {
    expect(work('due-date', { start: ' 2025-09-01 ' })).toEqual(work('due-date'));
  });

  it.each(formulas)('waits for each field of %s, blanks being none', (formula) => {
    for (const field of Object.keys(filled[formula]) as FieldName[]) {
      if (field === 'rolls' || field === 'batches') continue;
      expect(work(formula, { [field]: undefined }).result).toBeNull();
      expect(work(formula, { [field]: '  ' })).toEqual({ troubles: {}, result: null });
    }
  });

  it.each(formulas)('keeps of %s what stands in its fields, and nothing else', (formula) => {
    expect(Object.keys(inputsOf(formula, {})).toSorted()).toEqual(
      Object.keys(filled[formula]).toSorted(),
    );
    const inputs = inputsOf(formula, answerOf(formula, filled[formula]));
    expect(calculate(formula, inputs, noDaysOff)).toEqual(work(formula));
  });

  it.each<{ formula: Formula; inputs: Inputs; trouble: string }>([
    { formula: 'collection-rate', inputs: { signed: '0' }, trouble: 'positive' },
    { formula: 'sales-to-recover', inputs: { loss: '0' }, trouble: 'positive' },
    { formula: 'milestone-share', inputs: { total: '0' }, trouble: 'positive' },
    { formula: 'exposure', inputs: { order: '0' }, trouble: 'positive' },
    { formula: 'exposure', inputs: { open: '很多' }, trouble: 'figure' },
    { formula: 'collection-rate', inputs: { received: '6%' }, trouble: 'figure' },
    { formula: 'milestone-share', inputs: { done: '三' }, trouble: 'count' },
    { formula: 'concession', inputs: { discount: '101' }, trouble: 'percent' },
    { formula: 'concession', inputs: { rate: '六' }, trouble: 'percent' },
    { formula: 'cost-of-delay', inputs: { days: '3651' }, trouble: 'days' },
    { formula: 'cost-of-delay', inputs: { days: '一百' }, trouble: 'days' },
    { formula: 'due-date', inputs: { start: '2025-02-30' }, trouble: 'day' },
    { formula: 'due-date', inputs: { batches: '32' }, trouble: 'batches' },
  ])('says of $formula with $inputs: $trouble', ({ formula, inputs, trouble }) => {
    const [field = ''] = Object.keys(inputs);
    expect(work(formula, inputs)).toEqual({ troubles: { [field]: trouble }, result: null });
  });

  it.each<{ formula: Formula; inputs: Inputs }>([
    { formula: 'collection-rate', inputs: { received: '3,978,800' } },
    { formula: 'collection-rate', inputs: { received: '0' } },
    { formula: 'milestone-share', inputs: { done: '62 个' } },
    { formula: 'exposure', inputs: { advance: '178000', open: '0' } },
    { formula: 'concession', inputs: { discount: '100', days: '0' } },
    { formula: 'cost-of-delay', inputs: { days: '3650' } },
    { formula: 'due-date', inputs: { days: '0', rolls: 'no' } },
  ])('takes $formula with $inputs, which is just possible', ({ formula, inputs }) => {
    expect(work(formula, inputs).troubles).toEqual({});
    expect(work(formula, inputs).result).not.toBeNull();
  });

  it('compares two fields only when both are sound', () => {
    const unsound = work('collection-rate', { signed: '0', received: '5' });
    expect(unsound.troubles).toEqual({ signed: 'positive' });
    expect(work('collection-rate', { signed: '', received: '5' }).troubles).toEqual({});
  });
});

describe('a figure in a field', () => {
  it('may have the unit of its field, and no other', () => {
    expect(figureIn('rate', { rate: '6%' })).toBe(6);
    expect(figureIn('amount', { amount: '6%' })).toBeNull();
    expect(figureIn('done', { done: '60 个' })).toBe(60);
    expect(figureIn('days', { days: '60 个' })).toBeNull();
    expect(figureIn('open', { open: '3 万元' })).toBe(30_000);
    expect(figureIn('open', {})).toBeNull();
  });

  it('is grouped for reading where it is a whole one', () => {
    const grouped = (open: string | number) => inputsOf('exposure', { open }).open;
    expect(grouped(1_234_567)).toBe('1,234,567');
    expect(grouped(1_234)).toBe('1,234');
    expect(grouped(123)).toBe('123');
    expect(grouped('12345.5')).toBe('12345.5');
    expect(grouped('约 12345')).toBe('约 12345');
  });

  it('is not kept where there is none', () => {
    expect(answerOf('exposure', { open: '很多', order: '5' })).toEqual({ order: 5 });
    expect(answerOf('order-split', { parts: '很多' })).toEqual({ parts: [] });
    expect(answerOf('due-date', { batches: '99' })).toEqual({
      start: '',
      rolls: false,
      batches: [],
    });
  });
});

describe('the sign before a result', () => {
  it.each([
    { result: 5, sign: '=' },
    { result: 0.1 * 3 * 10, sign: '=' },
    { result: 5.4, sign: '≈' },
    { result: 4.999, sign: '≈' },
    { result: 0, sign: '=' },
  ])('of $result is $sign', ({ result, sign }) => {
    expect(equalsSign(result)).toBe(sign);
  });
});
