import { expect, it } from 'vitest';
import { buildJobAidSource, buildSource } from '../../../tests/support/build-source';
import { jobAidBalance } from './job-aid-balance';

const said = (open: number | undefined) => {
  const values = { 'account.total': 100, 'account.received': 60 };
  const model = {
    title: '样张',
    values: open === undefined ? values : { ...values, 'account.open': open },
  };
  return jobAidBalance(buildSource({ jobAids: [buildJobAidSource({ model })] })).map(
    ({ message }) => message,
  );
};

it('adds up the rows of another section, with what they work out', () => {
  const [account] = buildJobAidSource().data.sections;
  if (!account) throw new Error('the example aid has a section');
  const orders = {
    id: 'orders',
    title: '订单',
    points: [],
    rows: { start: 1, most: 3 },
    fields: [
      { id: 'amount', label: '金额', type: 'money' as const },
      { id: 'paid', label: '已付', type: 'money' as const },
      {
        id: 'left',
        label: '未付',
        type: 'computed' as const,
        formula: 'difference' as const,
        of: ['amount', 'paid'],
      },
    ],
  };
  const check = {
    id: 'check-rows',
    label: '对平',
    type: 'computed' as const,
    formula: 'balance' as const,
    of: ['total', 'left'],
  };
  const found = (second: number) =>
    jobAidBalance(
      buildSource({
        jobAids: [
          buildJobAidSource({
            sections: [{ ...account, fields: [...account.fields, check] }, orders],
            model: {
              title: '样张',
              values: {
                'account.total': 90,
                'orders.1.amount': 60,
                'orders.1.paid': 10,
                'orders.2.amount': second,
              },
            },
          }),
        ],
      }),
    ).map(({ message }) => message);

  expect(found(40)).toEqual([]);
  expect(found(50)).toEqual(['the model\'s "对平" comes out at -10 and not at 0: total − left.']);
});

it.each([
  { open: 40, says: [] },
  { open: undefined, says: [] },
  {
    open: 30,
    says: ['the model\'s "对平" comes out at 10 and not at 0: total − received − open.'],
  },
])('says $says when $open is open', ({ open, says }) => {
  expect(said(open)).toEqual(says);
});
