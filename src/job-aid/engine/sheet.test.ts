import { describe, expect, it } from 'vitest';
import type { JobAid, JobAidField } from '@/course/schema/job-aid';
import {
  compute,
  isFigure,
  isUnbalanced,
  missingFields,
  type PlacedField,
  placedFields,
  rowCount,
  type Values,
} from './sheet';
import { placedText, sheetText, shownValue, type ValueFormats } from './sheet-text';

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

const formats: ValueFormats = {
  money: (yuan) => `¥${yuan}`,
  number: (value, unit) => `${value} ${unit}`,
  entered: String,
  day: (day) => `<${day}>`,
  yes: '是',
  rowTitle: (row) => `第 ${row} 行`,
  labelled: (label, text) => `${label}：${text}`,
  cells: (cells) => cells.join('；'),
  heading: (title) => `【${title}】`,
  computed: ({ kind }) => `worked out: ${kind}`,
};

describe('a value as it is shown', () => {
  const choice = {
    id: 'light',
    label: '灯',
    type: 'choice' as const,
    options: [
      { id: 'green', label: '绿' },
      { id: 'red', label: '红' },
    ],
  };
  it.each([
    { field: { id: 'a', label: '额', type: 'money' as const }, value: 5, shown: '¥5' },
    { field: { id: 'a', label: '额', type: 'money' as const }, value: '五元', shown: '五元' },
    {
      field: { id: 'a', label: '天', type: 'number' as const, unit: '天' },
      value: 30,
      shown: '30 天',
    },
    {
      field: { id: 'a', label: '天', type: 'number' as const, unit: '天' },
      value: '三十',
      shown: '三十',
    },
    {
      field: { id: 'a', label: '日', type: 'date' as const },
      value: '2025-09-01',
      shown: '<2025-09-01>',
    },
    { field: choice, value: 'red', shown: '红' },
    { field: choice, value: 'blue', shown: 'blue' },
    { field: { id: 'a', label: '是否', type: 'check' as const }, value: true, shown: '是' },
    { field: { id: 'a', label: '是否', type: 'check' as const }, value: false, shown: '' },
    { field: { id: 'a', label: '人', type: 'text' as const }, value: '孙磊', shown: '孙磊' },
    {
      field: { id: 'a', label: '话', type: 'long-text' as const },
      value: '先对账',
      shown: '先对账',
    },
  ])('$field.type $value: $shown', ({ field, value, shown }) => {
    expect(shownValue(field, value, formats)).toBe(shown);
  });

  it('is nothing while it is empty or cannot be worked out yet', () => {
    const [start, , due] = placedFields(aid, rows(new Map()));
    if (!start || !due) throw new Error('the sheet has fields');
    expect(placedText(aid, new Map(), start, formats)).toBeUndefined();
    expect(placedText(aid, new Map(), due, formats)).toBeUndefined();
    const values = new Map<string, string | number>([
      ['due.start', '2025-06-18'],
      ['due.days', 30],
    ]);
    expect(placedText(aid, values, start, formats)).toBe('<2025-06-18>');
    expect(placedText(aid, values, due, formats)).toBe('worked out: day');
  });

  it('stands under the heading of its section and row, each once', () => {
    const values = new Map([
      ['people.1.name', '孙磊'],
      ['people.2.name', '钱慧'],
      ['due.start', '2025-06-18'],
    ]);
    expect(sheetText(aid, values, formats).split('\n')).toEqual([
      '判定卡',
      '',
      '【到期日】',
      '起算日：<2025-06-18>',
      '',
      '【人 第 1 行】',
      '姓名：孙磊',
      '',
      '【人 第 2 行】',
      '姓名：钱慧',
    ]);
  });
});

describe('a figure', () => {
  const computedBy = (
    formula: 'sum' | 'difference' | 'share' | 'cost-of-time' | 'balance' | 'due-date',
  ) => ({ id: 'r', label: '结果', type: 'computed' as const, formula, of: [] });

  it('is money, a number, and what comes of them', () => {
    expect(isFigure({ id: 'a', label: '额', type: 'money' })).toBe(true);
    expect(isFigure({ id: 'a', label: '天', type: 'number', unit: '天' })).toBe(true);
    expect(isFigure({ id: 'a', label: '人', type: 'text' })).toBe(false);
    for (const formula of ['sum', 'difference', 'share', 'cost-of-time'] as const) {
      expect(isFigure(computedBy(formula))).toBe(true);
    }
    for (const formula of ['balance', 'due-date'] as const) {
      expect(isFigure(computedBy(formula))).toBe(false);
    }
  });
});

describe('what cannot be worked out yet', () => {
  const field = (formula: 'share' | 'cost-of-time', of: readonly string[]) =>
    placedIn(concession, { id: 'result', label: '结果', type: 'computed', formula, of: [...of] });

  it.each([
    { formula: 'share' as const, of: ['money', 'rate'] },
    { formula: 'cost-of-time' as const, of: ['money', 'year-rate', 'days'] },
  ])('$formula waits for each of its figures', ({ formula, of }) => {
    for (const id of of) {
      const values = new Map(Object.entries(terms));
      values.delete(`terms.${id}`);
      const label = concession.sections[0]?.fields.find((one) => one.id === id)?.label;
      expect(compute(concession, values, field(formula, of))).toEqual({
        kind: 'incomplete',
        lacking: [label],
      });
      const words = new Map<string, number | string>(Object.entries(terms)).set(
        `terms.${id}`,
        '多',
      );
      expect(compute(concession, words, field(formula, of))).toMatchObject({ kind: 'incomplete' });
    }
  });

  it('is a verdict without a light, a due date without its figures', () => {
    expect(computed('account.verdict', new Map())).toEqual({
      kind: 'incomplete',
      lacking: ['进度灯'],
    });
    const late = (values: Readonly<Record<string, string | number>>) =>
      computed('due.late', new Map(Object.entries(values)));
    expect(late({ 'due.today': '2025-11-20' })).toEqual({
      kind: 'incomplete',
      lacking: ['到期日'],
    });
    const due = { 'due.start': '2025-06-18', 'due.days': 30 };
    expect(late(due)).toEqual({ kind: 'incomplete', lacking: ['今天'] });
    expect(late({ ...due, 'due.today': '昨天' })).toMatchObject({ kind: 'incomplete' });
    expect(late({ ...due, 'due.start': '六月' })).toMatchObject({ kind: 'incomplete' });
    expect(late({ ...due, 'due.days': '三十', 'due.today': '2025-11-20' })).toMatchObject({
      kind: 'incomplete',
    });
  });

  it('is named by what it is called where the sheet does not have it', () => {
    expect(
      compute(concession, new Map(Object.entries(terms)), field('share', ['money', 'gone'])),
    ).toEqual({ kind: 'incomplete', lacking: ['gone'] });
  });

  it('is nothing that is entered', () => {
    const entered = placedIn(concession, { id: 'money', label: '金额', type: 'money' });
    expect(() => compute(concession, new Map(), entered)).toThrow('"terms.money" is not computed');
  });
});

describe('a balance', () => {
  const left = (values: Readonly<Record<string, number>>, address = 'account.left') => {
    const given = new Map(Object.entries(values));
    const placed = placedFields(aid, rows(given)).find((field) => field.address === address);
    if (!placed) throw new Error(`no field ${address}`);
    return isUnbalanced(aid, given, placed);
  };

  it('is off when something is left over, and not before it can be worked out', () => {
    expect(left({ 'account.total': 5, 'account.received': 5 })).toBe(false);
    expect(left({ 'account.total': 5, 'account.received': 4 })).toBe(true);
    expect(left({})).toBe(false);
  });

  it('is not what another field says', () => {
    expect(left({ 'account.total': 5 }, 'account.total')).toBe(false);
    expect(left({ 'account.total': 5 }, 'account.verdict')).toBe(false);
  });
});

describe('amounts', () => {
  const result = (formula: 'sum' | 'difference', of: readonly string[], values: Values) =>
    compute(
      concession,
      values,
      placedIn(concession, { id: 'result', label: '结果', type: 'computed', formula, of: [...of] }),
    );

  it('of a sum are worked out with any, of a difference with the first', () => {
    const second = new Map([['terms.days', 9]]);
    expect(result('sum', ['money', 'days'], second)).toMatchObject({ kind: 'amount', value: 9 });
    expect(result('difference', ['money', 'days'], second)).toEqual({
      kind: 'incomplete',
      lacking: ['金额'],
    });
    expect(result('sum', ['money', 'days'], new Map())).toEqual({
      kind: 'incomplete',
      lacking: ['金额', '提前'],
    });
    const both = new Map([...second, ['terms.money', 30]]);
    expect(result('difference', ['money', 'days'], both)).toMatchObject({ value: 21 });
    expect(result('sum', [], both)).toEqual({ kind: 'incomplete', lacking: [] });
  });

  it('stand in rows that begin where another section’s are not meant', () => {
    const [, section] = orders.sections;
    if (!section) throw new Error('the sheet has orders');
    expect(rowCount(section, new Map([['other.4.amount', 1]]))).toBe(2);
    expect(rowCount(section, new Map([['orders.1.amount', 1]]))).toBe(2);
    expect(
      rowCount(
        section,
        new Map([
          ['orders.4.amount', 1],
          ['orders.3.amount', 1],
        ]),
      ),
    ).toBe(4);
    const [single] = aid.sections;
    expect(single && rowCount(single, new Map([['due.start', '2025-06-18']]))).toBe(0);
  });

  it('are taken from the row that they stand in', () => {
    const values = new Map([
      ['orders.1.amount', 100],
      ['orders.2.amount', 200],
      ['orders.2.paid', 50],
    ]);
    const left = placedFields(orders, rows(values)).filter(({ field }) => field.id === 'left');
    expect(left.map((placed) => compute(orders, values, placed))).toMatchObject([
      { value: 100 },
      { value: 150 },
    ]);
  });
});

describe('what is missing', () => {
  const missing = (...filled: readonly string[]) => {
    const values = new Map(filled.map((address) => [address, '某']));
    const two: JobAid = {
      ...aid,
      sections: aid.sections.map((section) =>
        section.id === 'people'
          ? {
              ...section,
              fields: [
                ...section.fields,
                { id: 'role', label: '职务', type: 'text', missing: '问他。' },
              ],
            }
          : section,
      ),
    };
    return missingFields(placedFields(two, rows(values)), values)
      .map(({ address }) => address)
      .filter((address) => address.startsWith('people'));
  };

  it('is asked for in the first row, and in each that was begun', () => {
    expect(missing()).toEqual(['people.1.name', 'people.1.role']);
    expect(missing('people.3.name')).toEqual(['people.1.name', 'people.1.role', 'people.3.role']);
    expect(missing('people.1.name', 'people.2.role')).toEqual(['people.1.role', 'people.2.name']);
  });
});
