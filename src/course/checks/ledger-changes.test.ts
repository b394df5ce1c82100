import { describe, expect, it } from 'vitest';
import { buildContract, buildLedger, buildSource } from '../../../tests/support/build-source';
import { ledgerChanges } from './ledger-changes';

const waiting = {
  id: 'final',
  label: '终验款',
  amount: 50,
  dueOn: null,
  state: 'condition-unmet' as const,
};
const contract = buildContract({
  instalments: [...buildContract().instalments, waiting],
  amount: 150,
});
const said = (ledger: Parameters<typeof buildLedger>[0]) =>
  ledgerChanges(
    buildSource({
      contracts: { file: 'case/contracts.yaml', data: { contracts: [contract] } },
      ledger: { file: 'case/ledger.yaml', data: buildLedger(ledger) },
    }),
  ).map(({ message }) => message);

const change = {
  on: '2025-10-17',
  contract: 'hc-b-2502',
  instalment: 'final',
  amount: 30,
  dueOn: '2025-11-16',
  countedFrom: { day: '2025-10-17', days: 30 },
  known: 'l1-1',
};

describe('a change', () => {
  it('moves what waits, in one go or in several', () => {
    const rest = { ...change, on: '2025-11-14', amount: 20, dueOn: '2025-12-14' };
    const { countedFrom: _counted, ...uncounted } = rest;
    expect(said({ changes: [change, uncounted] })).toEqual([]);
  });

  it.each([
    { wrong: { amount: 51 }, says: 'only 50 of "final" waits' },
    { wrong: { dueOn: '2025-11-15' }, says: 'is 2025-11-16, and "dueOn" says 2025-11-15' },
    { wrong: { instalment: 'finall' }, says: 'Did you mean "final"?' },
    { wrong: { contract: 'hc-b-2503' }, says: 'Did you mean "hc-b-2502"?' },
    { wrong: { instalment: 'acceptance' }, says: 'only 0 of "acceptance" waits' },
  ])('says $says', ({ wrong, says }) => {
    expect(said({ changes: [{ ...change, ...wrong }] })).toEqual([expect.stringContaining(says)]);
  });

  it('moves nothing twice', () => {
    expect(said({ changes: [change, { ...change, on: '2025-10-18' }] })).toEqual([
      'only 20 of "final" waits on 2025-10-18.',
    ]);
  });
});

describe('an arrangement', () => {
  const arrangement = {
    on: '2025-11-20',
    contract: 'hc-b-2502',
    instalment: 'acceptance',
    parts: [
      { on: '2025-11-28', amount: 15 },
      { on: '2025-12-29', amount: 25 },
    ],
    known: 'l1-1',
  };
  const paid = {
    on: '2025-11-28',
    contract: 'hc-b-2502',
    instalment: 'acceptance',
    amount: 15,
    known: 'l1-1',
  };

  it('covers what was overdue on its day', () => {
    expect(said({ arrangements: [arrangement] })).toEqual([]);
    expect(
      said({
        payments: [...buildLedger().payments, paid],
        arrangements: [
          arrangement,
          { ...arrangement, on: '2025-12-30', parts: [{ on: '2026-02-10', amount: 25 }] },
        ],
      }),
    ).toEqual([]);
  });

  it('refuses parts that add up to something else', () => {
    expect(
      said({ arrangements: [{ ...arrangement, parts: [{ on: '2025-11-28', amount: 15 }] }] }),
    ).toEqual(['the parts add up to 15, and 40 were overdue on 2025-11-20.']);
  });
});
