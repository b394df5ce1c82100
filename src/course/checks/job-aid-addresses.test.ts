import { expect, it } from 'vitest';
import {
  buildJobAidSource,
  buildLessonSource,
  buildSource,
} from '../../../tests/support/build-source';
import { jobAidAddresses } from './job-aid-addresses';

const said = (overrides: Parameters<typeof buildJobAidSource>[0]) =>
  jobAidAddresses(buildSource({ jobAids: [buildJobAidSource(overrides)] })).map(
    ({ message }) => message,
  );
const [account] = buildJobAidSource().data.sections;
const withFormula = (
  of: string[],
  formula: 'sum' | 'share' | 'due-date' | 'all-green' = 'sum',
) => ({
  sections: [
    {
      id: 'account',
      title: '账',
      points: [],
      fields: [
        ...(account?.fields.slice(0, 3) ?? []),
        { id: 'when', label: '哪天', type: 'date' as const },
        { id: 'result', label: '结果', type: 'computed' as const, formula, of },
      ],
    },
  ],
});
const model = (values: Record<string, string | number | boolean>) => ({
  model: { title: '样张', values },
});

it('has nothing against a sheet that fits together', () => {
  expect(said({})).toEqual([]);
});

it.each([
  { of: ['total', 'recieved'], formula: 'sum' as const, says: 'Did you mean "received"?' },
  {
    of: ['total', 'when'],
    formula: 'sum' as const,
    says: '"sum" takes a money or number field here',
  },
  { of: ['total', 'received'], formula: 'due-date' as const, says: 'takes a date field here' },
  { of: ['when'], formula: 'all-green' as const, says: 'takes a choice field here' },
  { of: ['total', 'received'], formula: 'share' as const, says: 'takes a number field here' },
])('refuses $formula of $of', ({ of, formula, says }) => {
  expect(said(withFormula(of, formula))).toContainEqual(expect.stringContaining(says));
});

it.each([
  { values: { 'account.totl': 100 }, says: 'Did you mean "account.total"?' },
  { values: { total: 100 }, says: '<section>.<field>' },
  { values: { 'account.total': '一百' }, says: 'takes a plain number' },
  { values: { 'account.check': 0 }, says: 'is worked out by the sheet' },
])('refuses a model with $values', ({ values, says }) => {
  expect(said(model(values))).toEqual([expect.stringContaining(says)]);
});

it('lets amounts be added up over the rows of another section, and nothing else', () => {
  const rows = {
    id: 'orders',
    title: '订单',
    points: [],
    rows: { start: 1, most: 2 },
    fields: [
      { id: 'paid', label: '已付', type: 'money' as const },
      { id: 'paid-on', label: '哪天付的', type: 'date' as const },
    ],
  };
  expect(said({ sections: [...withFormula(['total', 'paid']).sections, rows] })).toEqual([]);
  expect(
    said({ sections: [...withFormula(['paid-on', 'total'], 'due-date').sections, rows] }),
  ).toContainEqual(expect.stringContaining('there is no field "paid-on"'));
});

it('counts rows from 1 to the most that a section may have', () => {
  const rows = {
    sections: [
      {
        id: 'people',
        title: '人',
        points: [],
        rows: { start: 1, most: 2 },
        fields: [{ id: 'name', label: '姓名', type: 'text' as const }],
      },
    ],
  };
  expect(said({ ...rows, ...model({ 'people.1.name': '钱慧', 'people.2.name': '孙磊' }) })).toEqual(
    [],
  );
  expect(said({ ...rows, ...model({ 'people.3.name': '赵卫东' }) })).toHaveLength(1);
  expect(said({ ...rows, ...model({ 'people.0.name': '赵卫东' }) })).toHaveLength(1);
});

it('lets commitments be taken over into text fields of the rows alone', () => {
  const taking = (act: string) => ({
    sections: [
      {
        id: 'actions',
        title: '如果……就……',
        points: [],
        rows: { start: 1, most: 2, commitments: { when: 'when', act } },
        fields: [
          { id: 'when', label: '如果', type: 'text' as const },
          { id: 'then', label: '我就', type: 'long-text' as const },
          { id: 'by', label: '哪天', type: 'date' as const },
        ],
      },
    ],
    ...model({}),
  });
  expect(said(taking('then'))).toEqual([]);
  expect(said(taking('than'))).toEqual([expect.stringContaining('Did you mean "then"?')]);
  expect(said(taking('by'))).toHaveLength(1);
});

it('refuses a lesson that hands out an aid which is not there', () => {
  const lesson = buildLessonSource();
  const lessons = [{ ...lesson, data: { ...lesson.data, jobAid: 'ja-02' } }];
  const [wrong] = jobAidAddresses(buildSource({ lessons }));
  expect(wrong?.message).toBe('there is no job aid "ja-02". Did you mean "ja-01"?');
});
