import { expect, it } from 'vitest';
import { buildJobAidSource, buildSource } from '../../../tests/support/build-source';
import { jobAidLetter } from './job-aid-letter';

const [account] = buildJobAidSource().data.sections;
if (!account) throw new Error('the example aid has a section');
const sections = [
  {
    ...account,
    fields: [
      ...account.fields,
      { id: 'term', label: '期限', type: 'number' as const, unit: '个工作日' },
    ],
  },
  {
    id: 'orders',
    title: '订单',
    points: [],
    rows: { start: 1, most: 3 },
    fields: [{ id: 'order', label: '订单号', type: 'text' as const }],
  },
];

const said = (...paragraphs: string[]) =>
  jobAidLetter(
    buildSource({
      jobAids: [buildJobAidSource({ sections, letter: { title: '征询函', paragraphs } })],
    }),
  ).map(({ message }) => message);

it('has nothing against places that name what is there', () => {
  expect(
    said('合计 {total}，已收 {received}，{term}内回复。', '明细：\n{orders}', '> 盖章：____'),
  ).toEqual([]);
});

it.each([
  { paragraph: '合计 {totl}。', says: 'Did you mean "total"?' },
  { paragraph: '合计 {合同额}。', says: 'there is no field "合同额"' },
  { paragraph: '订单 {order}。', says: 'Write {orders} on a line of its own' },
  { paragraph: '明细：{orders}', says: 'Give it a line of its own' },
  { paragraph: '{account}', says: 'Name its fields: {total}, {received}' },
  { paragraph: '合计 ¥{total}。', says: 'Take away the ¥ or 元' },
  { paragraph: '合计 {total} 元。', says: 'prints as ¥371,200.00' },
  { paragraph: '请在 {term} 个工作日内回复。', says: 'Take away the "个工作日"' },
  { paragraph: '合计 {total。', says: 'brace without its partner' },
])('refuses $paragraph', ({ paragraph, says }) => {
  expect(said(paragraph)).toEqual([expect.stringContaining(says)]);
});

it('says which paragraph it means', () => {
  const [wrong] = jobAidLetter(
    buildSource({
      jobAids: [buildJobAidSource({ letter: { title: '函', paragraphs: ['您好：', '{totl}'] } })],
    }),
  );
  expect(wrong?.place).toMatchObject({ path: ['letter', 'paragraphs', 1] });
});
