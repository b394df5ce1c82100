import { expect, it } from 'vitest';
import { buildContract, buildSource } from '../../../tests/support/build-source';
import { dueDates } from './due-dates';

const said = (change: Partial<ReturnType<typeof buildContract>['instalments'][number]>) => {
  const contract = buildContract();
  const instalments = contract.instalments.map((one) =>
    one.id === 'acceptance' ? { ...one, ...change } : one,
  );
  const contracts = [{ ...contract, instalments }];
  return dueDates(
    buildSource({ contracts: { file: 'case/contracts.yaml', data: { contracts } } }),
  ).map(({ message }) => message);
};

it('counts calendar days and does not count the first', () => {
  expect(said({})).toEqual([]);
  expect(said({ dueOn: '2025-07-17' })).toEqual([
    '2025-06-18 and 30 days is 2025-07-18, and "dueOn" says 2025-07-17.',
  ]);
});

it('counts over the end of a year', () => {
  const counted = { countedFrom: { day: '2025-12-20', days: 30 }, state: 'not-due' as const };
  expect(said({ ...counted, dueOn: '2026-01-19' })).toEqual([]);
});

it.each([
  { change: { state: 'not-due' as const }, says: 'Write "state: overdue"' },
  {
    change: { dueOn: '2025-09-01', countedFrom: { day: '2025-08-02', days: 30 } },
    says: 'was due before 2025-09-01',
  },
])('holds the state against the day of the take-over: $says', ({ change, says }) => {
  expect(said(change)).toEqual([expect.stringContaining(says)]);
});
