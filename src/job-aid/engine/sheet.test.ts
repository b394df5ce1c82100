import { describe, expect, it } from 'vitest';
import type { JobAid, JobAidField } from '@/course/schema/job-aid';
import {
  compute,
  missingFields,
  type PlacedField,
  placedFields,
  rowCount,
  type Values,
} from './sheet';
import { sheetText } from './sheet-text';

const aid: JobAid = {
  id: 'ja-99',
  title: '判定卡',
  summary: '…',
  lesson: 'l1-2',
  paper: 'a5',
  sections: [
    {
      id: 'due',
      title: '到期日',
      points: [],
      fields: [
        { id: 'start', label: '起算日', type: 'date', missing: '看验收单。' },
        { id: 'days', label: '天数', type: 'number', unit: '天', missing: '看合同。' },
        {
          id: 'due-date',
          label: '到期日',
          type: 'computed',
          formula: 'due-date',
          of: ['start', 'days'],
        },
        { id: 'today', label: '今天', type: 'date' },
        {
          id: 'late',
          label: '逾期',
          type: 'computed',
          formula: 'days-late',
          of: ['due-date', 'today'],
        },
      ],
    },
    {
      id: 'account',
      title: '五格账',
      points: [{ kind: 'do', text: '先对平。' }],
      fields: [
        { id: 'total', label: '合同额', type: 'money' },
        { id: 'received', label: '已收', type: 'money' },
        { id: 'open', label: '未收', type: 'money' },
        {
          id: 'left',
          label: '对平',
          type: 'computed',
          formula: 'balance',
          of: ['total', 'received', 'open'],
        },
        {
          id: 'light',
          label: '进度灯',
          type: 'choice',
          options: [
            { id: 'green', label: '绿' },
            { id: 'red', label: '红' },
          ],
        },
        { id: 'verdict', label: '判定', type: 'computed', formula: 'all-green', of: ['light'] },
      ],
    },
    {
      id: 'people',
      title: '人',
      points: [],
      rows: { start: 2, most: 4 },
      fields: [{ id: 'name', label: '姓名', type: 'text', missing: '问销售经理。' }],
    },
  ],
  model: { title: '样张', values: {} },
};

const terms = {
  'terms.money': 371_200,
  'terms.rate': 8,
  'terms.year-rate': 6,
  'terms.days': 60,
};

const concession: JobAid = {
  ...aid,
  sections: [
    {
      id: 'terms',
      title: '优惠',
      points: [],
      fields: [
        { id: 'money', label: '金额', type: 'money' },
        { id: 'rate', label: '让几个点', type: 'number', unit: '%' },
        { id: 'year-rate', label: '资金成本', type: 'number', unit: '%' },
        { id: 'days', label: '提前', type: 'number', unit: '天' },
      ],
    },
  ],
};

const orders: JobAid = {
  ...aid,
  sections: [
    { id: 'total', title: '合计', points: [], fields: [] },
    {
      id: 'orders',
      title: '订单',
      points: [],
      rows: { start: 2, most: 4 },
      fields: [
        { id: 'amount', label: '金额', type: 'money' },
        { id: 'paid', label: '已付', type: 'money' },
        {
          id: 'left',
          label: '未付',
          type: 'computed',
          formula: 'difference',
          of: ['amount', 'paid'],
        },
      ],
    },
  ],
};

/** A computed field in the first section of a sheet. */
function placedIn({ sections: [section] }: JobAid, field: JobAidField): PlacedField {
  if (!section) throw new Error('a sheet has a section');
  return { address: `${section.id}.${field.id}`, section, row: null, field };
}

const rows = (values: Values) => (section: JobAid['sections'][number]) => rowCount(section, values);

function computed(address: string, values: Values) {
  const placed = placedFields(aid, rows(values)).find((field) => field.address === address);
  if (!placed) throw new Error(`no field ${address}`);
  return compute(aid, values, placed);
}

describe('a sheet', () => {
  it('works out the due date and the days late from it', () => {
    const values = new Map<string, string | number>([
      ['due.start', '2025-06-18'],
      ['due.days', 30],
      ['due.today', '2025-11-20'],
    ]);

    expect(computed('due.due-date', values)).toEqual({ kind: 'day', value: '2025-07-18' });
    expect(computed('due.late', values)).toEqual({ kind: 'days', value: 125 });
  });

  it('is 0 days late before the due date', () => {
    const values = new Map<string, string | number>([
      ['due.start', '2025-06-18'],
      ['due.days', 30],
      ['due.today', '2025-07-01'],
    ]);
    expect(computed('due.late', values)).toEqual({ kind: 'days', value: 0 });
  });

  it('says what a result still waits for', () => {
    expect(computed('due.due-date', new Map([['due.start', '2025-06-18']]))).toEqual({
      kind: 'incomplete',
      lacking: ['天数'],
    });
    expect(computed('account.left', new Map())).toEqual({
      kind: 'incomplete',
      lacking: ['合同额'],
    });
  });

  it('balances to the cent, and counts empty boxes as 0', () => {
    expect(
      computed(
        'account.left',
        new Map([
          ['account.total', 0.3],
          ['account.received', 0.1],
          ['account.open', 0.2],
        ]),
      ),
    ).toEqual({ kind: 'balance', value: 0, unit: null });
    expect(computed('account.left', new Map([['account.total', 680_000]]))).toEqual({
      kind: 'balance',
      value: 680_000,
      unit: null,
    });
  });

  it.each([
    { formula: 'share' as const, of: ['money', 'rate'], value: 29_696 },
    { formula: 'cost-of-time' as const, of: ['money', 'year-rate', 'days'], value: 3661.15 },
  ])('works out $formula to the cent', ({ formula, of, value }) => {
    const result = compute(
      concession,
      new Map(Object.entries(terms)),
      placedIn(concession, { id: 'result', label: '结果', type: 'computed', formula, of }),
    );
    expect(result).toEqual({ kind: 'amount', value, unit: null });
  });

  it('adds up a field over all rows of another section', () => {
    const sum = placedIn(orders, {
      id: 'result',
      label: '合计',
      type: 'computed',
      formula: 'sum',
      of: ['left'],
    });
    const values = new Map([
      ['orders.1.amount', 192_000],
      ['orders.2.amount', 179_200],
      ['orders.2.paid', 9_200],
    ]);
    expect(compute(orders, values, sum)).toEqual({ kind: 'amount', value: 362_000, unit: null });
    expect(compute(orders, new Map(), sum)).toEqual({ kind: 'incomplete', lacking: ['未付'] });
  });

  it('says of what a sum of plain numbers is', () => {
    const sum = placedIn(concession, {
      id: 'result',
      label: '合计',
      type: 'computed',
      formula: 'sum',
      of: ['days', 'days'],
    });
    expect(compute(concession, new Map([['terms.days', 30]]), sum)).toEqual({
      kind: 'amount',
      value: 60,
      unit: '天',
    });
  });

  it('gives a go only when every light is green', () => {
    expect(computed('account.verdict', new Map([['account.light', 'green']]))).toEqual({
      kind: 'verdict',
      go: true,
      open: [],
    });
    expect(computed('account.verdict', new Map([['account.light', 'red']]))).toEqual({
      kind: 'verdict',
      go: false,
      open: ['进度灯'],
    });
  });

  it('shows as many rows as hold something, within its limit', () => {
    const people = aid.sections[2];
    if (!people) throw new Error('no rows');
    expect(rowCount(people, new Map())).toBe(2);
    expect(rowCount(people, new Map([['people.3.name', '孙磊']]))).toBe(3);
    expect(rowCount(people, new Map([['people.9.name', '孙磊']]))).toBe(4);
  });

  it('asks for the first row and for rows that were begun, not for every empty row', () => {
    const missing = missingFields(
      placedFields(aid, rows(new Map())),
      new Map([['due.start', '2025-06-18']]),
    );
    expect(missing.map(({ address }) => address)).toEqual(['due.days', 'people.1.name']);
  });

  it('copies as text without its empty fields', () => {
    const text = sheetText(
      aid,
      new Map<string, string | number>([
        ['account.total', 680_000],
        ['people.1.name', '孙磊'],
      ]),
      {
        money: (yuan) => `¥${yuan}`,
        number: (value, unit) => `${value} ${unit}`,
        entered: String,
        day: (day) => day,
        yes: '是',
        rowTitle: (row) => `第 ${row} 行`,
        labelled: (label, text) => `${label}：${text}`,
        cells: (cells) => cells.join('；'),
        heading: (title) => `【${title}】`,
        computed: (result) => ('value' in result ? String(result.value) : ''),
      },
    );
    expect(text).toBe(
      '判定卡\n\n【五格账】\n合同额：¥680000\n对平：680000\n\n【人 第 1 行】\n姓名：孙磊',
    );
  });
});
