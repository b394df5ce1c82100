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

describe('several customers and contracts', () => {
  const states = [
    'overdue',
    'not-due',
    'condition-unmet',
    'unreconciled',
    'retention',
    'not-delivered',
  ] as const;
  const [first] = file.contracts;
  if (!first) throw new Error('the case has a contract');
  /** Open sums of 1, 2, 4, 8, 16 and 32, times so much, so that each shows in a sum. */
  const contract = (id: string, customer: string, times: number, sortedFrom = 'l1-2') => ({
    ...first,
    id,
    customer,
    sortedFrom,
    amount: 63 * times,
    instalments: states.map((state, index) => ({
      id: state,
      label: `${id} ${state}`,
      amount: 2 ** index * times,
      dueOn: state === 'overdue' ? '2025-07-18' : state === 'not-due' ? '2026-07-18' : null,
      state,
    })),
  });
  const [supplier, customer] = file.companies;
  if (!supplier || !customer) throw new Error('the case has two companies');
  const at = (id: string, instalment: string, known = 'l0') => ({
    contract: id,
    instalment,
    known,
  });
  const wide = {
    ...file,
    companies: [supplier, customer, { ...customer, id: 'huilin', people: [] }],
    contracts: [
      contract('b', 'guangchuan', 1),
      contract('c', 'huilin', 100),
      contract('d', 'guangchuan', 10, 'l4-3'),
    ],
    timeline: [
      buildEvent('2025-12-01', 'l0'),
      buildEvent('2025-11-01', 'l0'),
      buildEvent('2025-10-01', 'l0', { company: 'huilin' }),
    ],
    ledger: {
      ...file.ledger,
      payments: [
        { on: '2025-09-01', amount: 1, ...at('b', 'overdue') },
        { on: '2025-10-05', amount: 5, ...at('d', 'overdue') },
        { on: '2025-09-20', amount: 40, ...at('c', 'overdue') },
        { on: '2025-11-30', amount: 3, ...at('d', 'overdue') },
        { on: '2025-11-29', amount: 7, ...at('gone', 'overdue') },
        { on: '2025-12-02', amount: 2, ...at('d', 'overdue') },
        { on: '2025-09-25', amount: 9, ...at('d', 'not-due', 'l4-3') },
      ],
      changes: [
        { on: '2025-11-15', amount: 4, dueOn: '2025-11-15', ...at('b', 'condition-unmet') },
        { on: '2025-11-20', amount: 300, dueOn: '2025-12-20', ...at('d', 'not-delivered') },
        { on: '2025-09-01', amount: 2, dueOn: '2025-09-30', ...at('b', 'not-delivered') },
        { on: '2025-11-21', amount: 99, dueOn: null, ...at('c', 'not-delivered') },
        { on: '2025-12-20', amount: 5, dueOn: null, ...at('d', 'not-delivered') },
      ],
    },
  };
  const knownAt = (lesson: string) => caseUpTo(wide, reachedAt(order, lesson));

  it('have accounts of their own, each on its day, with each sum in its box', () => {
    const accounts = customerAccounts(knownAt('l1-2'));
    expect(accounts.map(({ company, day, sorted }) => [company.id, day, sorted])).toEqual([
      ['guangchuan', '2025-12-01', false],
      ['huilin', '2025-10-01', true],
    ]);
    expect(accounts.map(({ contracts }) => contracts.map((one) => one.contract.id))).toEqual([
      ['b', 'd'],
      ['c'],
    ]);
    expect(accounts[0]).toMatchObject({
      signed: 693,
      received: 9,
      boxes: {
        received: 9,
        // 10 of `d` less 8, and 4 and 2 of `b` that fell due since.
        overdue: 2 + 4 + 2,
        'not-due': 2 + 20 + 300,
        'condition-unmet': 40,
        unreconciled: 8 + 80,
        retention: 16 + 160,
        'not-delivered': 30 + 20,
      },
    });
    expect(accounts[1]).toMatchObject({
      received: 40,
      boxes: { overdue: 60, 'not-delivered': 3200 },
    });
    expect(customerAccounts(knownAt('l4-3'))[0]).toMatchObject({ sorted: true, received: 18 });
  });

  it('count towards the goal together, from the day after the take-over on', () => {
    expect(receivedSinceTakeOver(knownAt('l1-2'))).toBe(5 + 40 + 3 + 7 + 2);
  });

  it('have books of their own, by the day, up to their day and no further', () => {
    const lines = accountBook(knownAt('l1-2'), 'guangchuan', '2025-12-01');
    expect(lines).toEqual([
      // 31 and 310 delivered, and 2 of the rest on the day itself.
      { kind: 'brought-forward', on: '2025-09-01', owed: 343, received: 1, balance: 342 },
      { kind: 'payment', on: '2025-10-05', received: 5, label: 'd overdue', balance: 337 },
      { kind: 'delivered', on: '2025-11-20', owed: 300, label: 'd not-delivered', balance: 637 },
      { kind: 'payment', on: '2025-11-30', received: 3, label: 'd overdue', balance: 634 },
    ]);
    expect(lines.at(-1)?.balance).toBe(customerAccounts(knownAt('l1-2'))[0]?.open);
    expect(
      accountBook(knownAt('l1-2'), 'huilin', '2025-11-21').map(({ balance }) => balance),
    ).toEqual([3100, 3060, 3159]);
  });
});
