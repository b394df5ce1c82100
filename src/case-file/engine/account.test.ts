import { describe, expect, it } from 'vitest';
import { acceptance, buildCaseFile, buildEvent } from '../../../tests/support/build-case-file';
import { customerAccounts, receivedSinceTakeOver } from './account';
import { accountBook } from './account-book';
import { caseUpTo, reachedAt } from './known';

const order = ['l0', 'l1-2', 'l4-3'] as const;
const file = buildCaseFile({
  timeline: [
    buildEvent('2025-09-01', 'l0'),
    buildEvent('2025-12-29', 'l4-3', { until: '2025-12-30' }),
    buildEvent('2026-02-01', 'l4-3', { company: 'hengce' }),
  ],
});
const known = (lesson: string, overrides: Partial<typeof file.ledger> = {}) =>
  caseUpTo({ ...file, ledger: { ...file.ledger, ...overrides } }, reachedAt(order, lesson));
const paid = {
  payments: [...file.ledger.payments, { on: '2025-12-29', amount: 15, ...acceptance }],
};

describe("a customer's account", () => {
  it('is kept up to the last event that is known of it, and to the take-over at the least', () => {
    expect(customerAccounts(known('l1-2'))[0]?.day).toBe('2025-09-01');
    expect(customerAccounts(known('l4-3'))[0]?.day).toBe('2025-12-30');
  });

  it('adds up to what was signed', () => {
    expect(customerAccounts(known('l4-3', paid))[0]).toMatchObject({
      signed: 100,
      delivered: 100,
      received: 75,
      open: 25,
      boxes: { received: 75, overdue: 25 },
    });
  });

  it('is not sorted before a lesson does it', () => {
    expect(['l0', 'l1-2'].map((at) => customerAccounts(known(at))[0]?.sorted)).toEqual([
      false,
      true,
    ]);
  });

  it('counts towards the goal what came after the take-over', () => {
    expect(receivedSinceTakeOver(known('l4-3'))).toBe(0);
    expect(receivedSinceTakeOver(known('l4-3', paid))).toBe(15);
  });
});

describe('an account book', () => {
  it('brings forward the take-over and runs on to the balance of the account', () => {
    const [account] = customerAccounts(known('l4-3', paid));
    const lines = accountBook(known('l4-3', paid), 'guangchuan', account?.day ?? '');
    expect(lines).toEqual([
      { kind: 'brought-forward', on: '2025-09-01', owed: 100, received: 60, balance: 40 },
      { kind: 'payment', on: '2025-12-29', received: 15, label: '验收款', balance: 25 },
    ]);
    expect(lines.at(-1)?.balance).toBe(account?.open);
  });

  it('enters what is delivered later on the day that it is owed', () => {
    const [contract] = file.contracts;
    const quarter = {
      id: 'quarter',
      label: '第三季服务费',
      amount: 8,
      dueOn: '2025-11-01',
      state: 'not-delivered' as const,
    };
    const withQuarter = {
      ...known('l4-3', {
        changes: [
          {
            on: '2025-11-01',
            ...acceptance,
            instalment: 'quarter',
            amount: 8,
            dueOn: '2025-11-01',
          },
        ],
      }),
      contracts: contract
        ? [{ ...contract, sorted: true, instalments: [...contract.instalments, quarter] }]
        : [],
    };
    expect(accountBook(withQuarter, 'guangchuan', '2025-12-30').slice(1)).toEqual([
      { kind: 'delivered', on: '2025-11-01', owed: 8, label: '第三季服务费', balance: 48 },
    ]);
    expect(customerAccounts(withQuarter)[0]?.open).toBe(48);
  });
});
