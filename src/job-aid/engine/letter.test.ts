import { describe, expect, it } from 'vitest';
import type { JobAid } from '@/course/schema/job-aid';
import { letterText, writeLetter } from './letter';
import type { ValueFormats } from './sheet-text';

const formats: ValueFormats = {
  money: (yuan) => `¥${yuan.toFixed(2)}`,
  number: (value, unit) => `${value} ${unit}`,
  entered: String,
  day: (day) => day,
  yes: '是',
  rowTitle: (row) => `第 ${row} 行`,
  labelled: (label, text) => `${label}：${text}`,
  cells: (cells) => cells.join('；'),
  heading: (title) => `【${title}】`,
  computed: (result) =>
    'value' in result && typeof result.value === 'number' ? `¥${result.value.toFixed(2)}` : '',
};

const aid: JobAid = {
  id: 'ja-99',
  title: '征询函',
  summary: '…',
  lesson: 'l2-2',
  paper: 'a4',
  sections: [
    {
      id: 'parties',
      title: '双方',
      points: [],
      fields: [
        { id: 'customer', label: '客户全称', type: 'text', missing: '看合同。' },
        { id: 'pay-by', label: '哪天前付', type: 'date', missing: '看批次。' },
        { id: 'remark', label: '附注', type: 'text' },
      ],
    },
    {
      id: 'orders',
      title: '订单',
      points: [],
      rows: { start: 2, most: 4 },
      fields: [
        { id: 'order', label: '订单号', type: 'text', missing: '看合同。' },
        { id: 'amount', label: '金额', type: 'money', missing: '看合同。' },
      ],
    },
    {
      id: 'total',
      title: '合计',
      points: [],
      fields: [
        { id: 'sum', label: '合计', type: 'computed', formula: 'sum', of: ['amount'] },
        { id: 'book', label: '账上', type: 'money' },
        {
          id: 'check',
          label: '对平',
          type: 'computed',
          formula: 'balance',
          of: ['book', 'amount'],
        },
      ],
    },
  ],
  model: { title: '样张', values: {} },
};

const wording = {
  title: '货款征询函',
  paragraphs: [
    '致：{customer}',
    '明细如下：\n{orders}\n合计 {sum}，请于 {pay-by} 前支付。',
    '附注：{remark}',
    '> 回签\n> 单位盖章：',
  ],
};

const written = (values: Record<string, string | number>) =>
  writeLetter(aid, wording, new Map(Object.entries(values)), formats);

const whole = {
  'parties.customer': '惠邻连锁商业有限公司',
  'parties.pay-by': '2025-10-24',
  'orders.1.order': 'C-01',
  'orders.1.amount': 192_000,
  'orders.3.order': 'C-03',
  'orders.3.amount': 115_200,
};

describe('a letter', () => {
  it('is written from the fields, rows and all', () => {
    expect(letterText(written(whole), formats)).toBe(
      [
        '货款征询函',
        '致：惠邻连锁商业有限公司',
        '明细如下：',
        '1. 订单号：C-01；金额：¥192000.00\n2. 订单号：C-03；金额：¥115200.00',
        '合计 ¥307200.00，请于 2025-10-24 前支付。',
        '附注：________',
        '回签\n单位盖章：',
      ].join('\n\n'),
    );
  });

  it('says which fields it still lacks, and not those that may stay empty', () => {
    expect(written({ 'orders.1.order': 'C-01' }).lacking).toEqual([
      '客户全称',
      '哪天前付',
      '第 1 行 · 金额',
    ]);
    expect(written({}).lacking).toEqual([
      '客户全称',
      '哪天前付',
      '第 1 行 · 订单号',
      '第 1 行 · 金额',
    ]);
    expect(written(whole).lacking).toEqual([]);
  });

  it('says what must balance and does not, though it is not in the letter', () => {
    expect(written(whole).unbalanced).toEqual([]);
    expect(written({ ...whole, 'total.book': 307_200 }).unbalanced).toEqual([]);
    expect(written({ ...whole, 'total.book': 307_100 }).unbalanced).toEqual(['对平']);
  });

  it('lists each row in which anything stands', () => {
    const table = written({ 'orders.1.order': 'C-01', 'orders.2.amount': 5 }).blocks.find(
      ({ kind }) => kind === 'table',
    );
    expect(table).toMatchObject({
      rows: [
        [{ kind: 'value', text: 'C-01' }, { kind: 'blank' }],
        [{ kind: 'blank' }, { kind: 'value', text: '¥5.00' }],
      ],
    });
  });

  it('begins and ends with its rows where nothing is said before and after them', () => {
    const { blocks } = writeLetter(
      aid,
      { title: '表', paragraphs: ['{orders}'] },
      new Map(),
      formats,
    );
    expect(blocks.map(({ kind }) => kind)).toEqual(['table']);
  });

  it('lacks nothing that it does not name', () => {
    const short = { title: '函', paragraphs: ['致：{customer}'] };
    expect(writeLetter(aid, short, new Map(), formats).lacking).toEqual(['客户全称']);
  });

  it('names only fields of its sheet', () => {
    const wrong = { title: '函', paragraphs: ['致：{nobody} 先生'] };
    expect(() => writeLetter(aid, wrong, new Map(), formats)).toThrow(
      'The letter of "ja-99" names no field "nobody"',
    );
  });

  it('leaves as many empty rows to write on as the form starts with', () => {
    const table = written({}).blocks.find(({ kind }) => kind === 'table');
    expect(table).toMatchObject({
      columns: [
        { label: '订单号', figure: false },
        { label: '金额', figure: true },
      ],
      rows: [
        [{ kind: 'blank', label: '订单号' }, { kind: 'blank' }],
        [{ kind: 'blank' }, { kind: 'blank' }],
      ],
    });
  });

  it('frames the slip that the other side sends back', () => {
    const slip = written({}).blocks.at(-1);
    expect(slip).toMatchObject({
      framed: true,
      lines: [[{ text: '回签' }], [{ text: '单位盖章：' }]],
    });
  });
});
