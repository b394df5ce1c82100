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

  it('names the cards that lie in a wrong group, and not where they belong', () => {
    const groups = {
      due: 'collect',
      season: 'complete',
      untested: 'complete',
      unlocked: 'complete',
    };
    expect(slipsOf(buildItem({ type: 'sorting' }), { groups })).toEqual([
      { what: 'card', text: '第二季服务费' },
    ]);
  });

  it('names what is marked wrongly on a paper, and says that flaws are left', () => {
    const item = buildItem({ type: 'missing-pieces' });
    const paper = {
      rows: [{ label: '金额', value: '720,000 元' }],
      clauses: [],
      messages: [],
      signatures: [],
    };
    const marked = ['goods', 'amount', 'seal'];
    expect(slipsOf(item, { marked }, paper)).toEqual([
      { what: 'piece', text: '金额' },
      { what: 'piece', text: '发票专用章' },
      { what: 'unmarked' },
    ]);
    expect(slipsOf(item, { marked: ['goods', 'reviewer', 'remark', 'amount'] })).toEqual([
      { what: 'piece' },
    ]);
    const clause = {
      ...item,
      pieces: [{ id: 'c', at: { clause: 1 }, flawed: false, feedback: '' }],
    };
    expect(slipsOf(clause, { marked: ['c'] }, { ...paper, clauses: ['请付款。'] })).toEqual([
      { what: 'piece', text: '请付款。' },
    ]);
  });

  it('says of words that they are not it', () => {
    const item = buildItem({ type: 'short-text' });
    expect(slipsOf(item, { wording: null })).toEqual([{ what: 'words' }]);
    expect(slipsOf(item, { wording: 'store' })).toEqual([{ what: 'words' }]);
    expect(slipsOf(item, { wording: 'answer' })).toEqual([]);
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

describe('what is right', () => {
  it('is no slip, be it a number, a reply or a part', () => {
    expect(slipsOf(buildItem({ type: 'numeric' }), { number: 125 })).toEqual([]);
    expect(slipsOf(buildItem({ type: 'numeric' }), { number: 7 })).toEqual([{ what: 'number' }]);
    expect(slipsOf(buildItem({ type: 'best-reply' }), { selected: ['wait'] })).toEqual([
      { what: 'option', text: '先等一等' },
    ]);
    const cluster = buildItem({ type: 'cluster' });
    const right = { number: 192_000 };
    expect(slipsOf(cluster, { parts: { 'q1-20-1': right } })).toEqual([]);
    expect(
      slipsOf(cluster, { parts: { 'q1-20-1': right, 'q1-20-2': { selected: ['wait'] } } }),
    ).toEqual([{ what: 'option', text: '先等一等', part: 2 }]);
  });

  it('says nothing of a response of another shape', () => {
    for (const type of ['numeric', 'ordering', 'matching', 'sorting', 'short-text'] as const) {
      expect(slipsOf(buildItem({ type }), { selected: [] })).toEqual([]);
    }
    expect(slipsOf(buildItem(), { number: 1 })).toEqual([]);
    expect(slipsOf(buildItem({ type: 'true-false-reason' }), { number: 1 })).toEqual([]);
    expect(slipsOf(buildItem({ type: 'missing-pieces' }), { number: 1 })).toEqual([]);
    expect(slipsOf(buildItem({ type: 'cluster' }), { number: 1 })).toEqual([]);
  });
});
