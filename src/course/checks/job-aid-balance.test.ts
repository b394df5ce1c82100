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
