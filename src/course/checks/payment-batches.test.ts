import { expect, it } from 'vitest';
import { buildLedger, buildSource } from '../../../tests/support/build-source';
import { paymentBatches } from './payment-batches';

const calendar = {
  file: 'case/calendar.yaml',
  data: { holidays: [{ from: '2026-01-01', to: '2026-01-03', name: '元旦' }], workdays: [] },
};
const said = (
  on: string,
  batches: { days: number[]; onDayOff: 'before' | 'after' },
  offBatch?: string,
) => {
  const source = buildSource();
  const payment = {
    on,
    contract: 'hc-b-2502',
    instalment: 'acceptance',
    amount: 15,
    known: 'l1-1',
    ...(offBatch !== undefined && { offBatch }),
  };
  return paymentBatches({
    ...source,
    calendar,
    companies: {
      ...source.companies,
      data: {
        ...source.companies.data,
        companies: source.companies.data.companies.map((company) => ({ ...company, batches })),
      },
    },
    ledger: { file: 'case/ledger.yaml', data: buildLedger({ payments: [payment] }) },
  }).map(({ message }) => message);
};

const on25 = { days: [25], onDayOff: 'before' as const };
const on28 = { days: [28], onDayOff: 'after' as const };

it.each([
  { on: '2025-12-25', batches: on25, because: 'a working day' },
  { on: '2025-10-24', batches: on25, because: 'the 25th is a Saturday' },
  {
    on: '2025-12-29',
    batches: on28,
    because: 'the 28th is a Sunday, and this customer pays after',
  },
  {
    on: '2025-12-31',
    batches: { days: [2], onDayOff: 'before' as const },
    because: 'a batch of January moves into the old year',
  },
  { on: '2025-08-29', batches: on28, because: 'it came before the take-over' },
])('takes $on: $because', ({ on, batches }) => {
  expect(said(on, batches)).toEqual([]);
});

it('names the batches near a day that is none', () => {
  expect(said('2025-10-25', on25)).toEqual([
    expect.stringContaining('they are 2025-10-24 and 2025-11-25'),
  ]);
});

it('lets a payment come apart with a reason, and not with a reason for nothing', () => {
  expect(said('2025-10-27', on25, '双方另约')).toEqual([]);
  expect(said('2025-12-25', on25, '双方另约')).toEqual([
    expect.stringContaining('Delete "offBatch"'),
  ]);
});
