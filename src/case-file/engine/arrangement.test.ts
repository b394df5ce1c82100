import { expect, it } from 'vitest';
import { acceptance, buildCaseFile } from '../../../tests/support/build-case-file';
import { arrangementsOf } from './arrangement';
import { caseUpTo, reachedAt } from './known';

const agreed = {
  on: '2025-11-20',
  ...acceptance,
  parts: [
    { on: '2025-11-28', amount: 12 },
    { on: '2025-12-29', amount: 18 },
    { on: '2026-01-28', amount: 10 },
  ],
};
const again = {
  on: '2025-12-30',
  ...acceptance,
  parts: [
    { on: '2026-01-28', amount: 10 },
    { on: '2026-02-10', amount: 12 },
  ],
};
const pay = (on: string, amount: number) => ({ on, amount, ...acceptance });

function states(day: string, arrangements: (typeof agreed)[], paid: ReturnType<typeof pay>[]) {
  const file = buildCaseFile();
  const known = caseUpTo(
    {
      ...file,
      ledger: { ...file.ledger, payments: [...file.ledger.payments, ...paid], arrangements },
    },
    reachedAt(['l0'], 'l0'),
  );
  return arrangementsOf(known, 'guangchuan', day).map(({ parts }) =>
    parts.map(({ received, amount, state }) => `${received}/${amount} ${state}`),
  );
}

it('waits for the days that were agreed on', () => {
  expect(states('2025-11-20', [agreed], [])).toEqual([
    ['0/12 to-come', '0/18 to-come', '0/10 to-come'],
  ]);
});

it('sets what came against the parts in their order, and tells a kept one from a short one', () => {
  const paid = [pay('2025-11-28', 12), pay('2025-12-29', 6)];
  expect(states('2025-12-29', [agreed], paid)).toEqual([
    ['12/12 kept', '6/18 short', '0/10 to-come'],
  ]);
  expect(states('2026-01-29', [agreed], paid)).toEqual([
    ['12/12 kept', '6/18 short', '0/10 short'],
  ]);
});

it('leaves the day itself to pay', () => {
  expect(states('2025-11-28', [agreed], [])[0]?.[0]).toBe('0/12 to-come');
  expect(states('2025-11-29', [agreed], [])[0]?.[0]).toBe('0/12 short');
});

it('is replaced by a later one, which takes the payments from then on', () => {
  const paid = [pay('2025-11-28', 12), pay('2025-12-29', 6), pay('2026-01-28', 10)];
  expect(states('2026-02-01', [again, agreed], paid)).toEqual([
    ['12/12 kept', '6/18 short', '0/10 replaced'],
    ['10/10 kept', '0/12 to-come'],
  ]);
});

it('is not known before its day', () => {
  expect(states('2025-11-19', [agreed], [])).toEqual([]);
});

it('takes nothing that came before it', () => {
  expect(states('2025-11-20', [agreed], [pay('2025-08-29', 6)])[0]?.[0]).toBe('0/12 to-come');
});

it('is of one instalment of one customer', () => {
  const file = buildCaseFile();
  const [contract] = file.contracts;
  if (!contract) throw new Error('the case has a contract');
  const other = { ...agreed, contract: 'c', on: '2025-11-22' };
  const advance = { ...agreed, instalment: 'advance', on: '2025-11-21' };
  const known = caseUpTo(
    {
      ...file,
      contracts: [contract, { ...contract, id: 'c', customer: 'huilin' }, { ...contract, id: 'd' }],
      ledger: {
        ...file.ledger,
        payments: [
          pay('2025-11-20', 1),
          pay('2025-11-25', 5),
          { ...pay('2025-11-25', 6), contract: 'd' },
          { ...pay('2025-11-25', 7), instalment: 'advance' },
        ],
        arrangements: [agreed, advance, other, { ...agreed, contract: 'd', on: '2025-11-23' }],
      },
    },
    reachedAt(['l0'], 'l0'),
  );
  const received = (customer: string) =>
    arrangementsOf(known, customer, '2025-11-27').map(
      ({ agreedOn, parts }) => `${agreedOn} ${parts[0]?.received} ${parts[0]?.state}`,
    );
  // What came on the day of the agreement came before it.
  expect(received('guangchuan')).toEqual([
    '2025-11-20 5 to-come',
    '2025-11-21 7 to-come',
    '2025-11-23 6 to-come',
  ]);
  expect(received('huilin')).toEqual(['2025-11-22 0 to-come']);
});

it('is short on its own day once too little came, and to come while another day is ahead', () => {
  const paid = [pay('2025-11-25', 5)];
  expect(states('2025-11-27', [agreed], paid)[0]?.[0]).toBe('5/12 to-come');
  expect(states('2025-11-28', [agreed], paid)[0]?.[0]).toBe('5/12 short');
});
