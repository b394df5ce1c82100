import { expect, it } from 'vitest';
import { buildLedger, buildSource } from '../../../tests/support/build-source';
import { ledgerTotals } from './ledger-totals';

const said = (ledger: Parameters<typeof buildLedger>[0]) =>
  ledgerTotals(
    buildSource({ ledger: { file: 'case/ledger.yaml', data: buildLedger(ledger) } }),
  ).map(({ message }) => message);
const paid = buildLedger().payments;
const part = {
  on: '2025-08-29',
  contract: 'hc-b-2502',
  instalment: 'acceptance',
  amount: 15,
  known: 'l1-1',
};
const totals = buildLedger().totals;

it('adds up what contracts and payments say', () => {
  expect(said({})).toEqual([]);
});

it('takes a part payment off what is overdue', () => {
  expect(said({ payments: [...paid, part] })).toHaveLength(3);
  expect(
    said({
      payments: [...paid, part],
      totals: { ...totals, received: 75, open: 25, overdue: 25 },
    }),
  ).toEqual([]);
});

it('leaves out what was paid after the day of the ledger', () => {
  expect(said({ payments: [...paid, { ...part, on: '2025-09-02' }] })).toEqual([]);
});

it.each([
  { ledger: { totals: { ...totals, overdue: 41 } }, says: 'add up to 40, and here stands 41' },
  {
    ledger: { payments: [...paid, { ...part, contract: 'hc-b-2503' }] },
    says: 'Did you mean "hc-b-2502"?',
  },
  {
    ledger: { payments: [...paid, { ...part, instalment: 'final' }] },
    says: 'has no instalment "final"',
  },
  { ledger: { payments: [...paid, { ...part, amount: 41 }] }, says: 'is 40, and 41 were paid' },
])('says $says', ({ ledger, says }) => {
  expect(said(ledger)).toContainEqual(expect.stringContaining(says));
});

it('wants what is marked as received to be paid in full', () => {
  expect(said({ payments: [] })).toContainEqual(expect.stringContaining('is 60, and 0 were paid'));
});
