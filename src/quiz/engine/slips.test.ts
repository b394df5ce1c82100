import { describe, expect, it } from 'vitest';
import { buildItem } from '../../../tests/support/build-course';
import { slipsOf } from './slips';

describe('what a first miss tells', () => {
  it('names the option that was picked, and no other', () => {
    expect(slipsOf(buildItem(), { selected: ['wait'] })).toEqual([
      { what: 'option', text: '先等一等' },
    ]);
  });

  it.each([
    { selected: ['receipt'], slips: [{ what: 'lacks' }] },
    {
      selected: ['receipt', 'statement', 'memory'],
      slips: [{ what: 'option', text: '同事的印象' }],
    },
    { selected: ['memory'], slips: [{ what: 'option', text: '同事的印象' }, { what: 'lacks' }] },
  ])(
    'of several says what is too much, and that some are missing: $selected',
    ({ selected, slips }) => {
      expect(slipsOf(buildItem({ type: 'multiple-response' }), { selected })).toEqual(slips);
    },
  );

  it('tells a wrong verdict from a wrong reason', () => {
    const item = buildItem({ type: 'true-false-reason' });
    expect(slipsOf(item, { verdict: true, reason: 'no-application' })).toEqual([
      { what: 'verdict' },
    ]);
    expect(slipsOf(item, { verdict: false, reason: 'boss-decides' })).toEqual([
      { what: 'reason', text: '领导说了算' },
    ]);
  });

  it('names the steps that do not follow the one before them', () => {
    const item = buildItem({ type: 'ordering' });
    expect(slipsOf(item, { order: ['review', 'apply', 'plan', 'pay'] })).toEqual([
      { what: 'step', text: '提付款申请' },
      { what: 'step', text: '审合同' },
      { what: 'step', text: '编资金计划' },
    ]);
    expect(slipsOf(item, { order: ['apply', 'review', 'plan', 'pay'] })).toEqual([]);
  });

  it('names what is matched wrongly, and not with what', () => {
    const item = buildItem({ type: 'matching' });
    const pairs = { zhao: 'decides', qian: 'decides', zheng: 'pays' };
    expect(slipsOf(item, { pairs })).toEqual([{ what: 'pair', text: '钱慧' }]);
  });

  it('says of a number that it is wrong', () => {
    expect(slipsOf(buildItem({ type: 'numeric' }), { number: 155 })).toEqual([{ what: 'number' }]);
  });

  it('goes through the parts of a cluster', () => {
    const parts = { 'q1-20-1': { number: 192_000 }, 'q1-20-2': { selected: ['wait'] } };
    expect(slipsOf(buildItem({ type: 'cluster' }), { parts })).toEqual([
      { what: 'option', text: '先等一等', part: 2 },
    ]);
  });

  it('says nothing of a response of another shape', () => {
    expect(slipsOf(buildItem(), { number: 3 })).toEqual([]);
  });
});
