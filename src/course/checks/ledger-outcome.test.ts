import { expect, it } from 'vitest';
import { buildContract, buildLedger, buildSource } from '../../../tests/support/build-source';
import { checkCourse } from '../../../tools/check-course.ts';
import { readContentFiles } from '../../../tools/content-files.ts';
import { ledgerOutcome } from './ledger-outcome';

const quarter = {
  id: 'quarter',
  label: '第二季服务费',
  amount: 8,
  dueOn: '2025-11-01',
  state: 'not-delivered' as const,
};
const retention = {
  id: 'retention',
  label: '质保金',
  amount: 5,
  dueOn: null,
  state: 'retention' as const,
};
const contract = buildContract({
  instalments: [...buildContract().instalments, quarter, retention],
  amount: 113,
});
const payment = {
  on: '2025-12-29',
  contract: 'hc-b-2502',
  instalment: 'acceptance',
  amount: 25,
  known: 'l1-1',
};
const later = { ...payment, on: '2026-02-14', amount: 10 };
const begun = {
  on: '2025-11-01',
  contract: 'hc-b-2502',
  instalment: 'quarter',
  amount: 8,
  dueOn: '2025-11-01',
  known: 'l1-1',
};

const said = (outcome: ReturnType<typeof buildLedger>['outcome']) =>
  ledgerOutcome(
    buildSource({
      contracts: { file: 'case/contracts.yaml', data: { contracts: [contract] } },
      ledger: {
        file: 'case/ledger.yaml',
        data: buildLedger({
          payments: [...buildLedger().payments, payment, later],
          changes: [begun],
          outcome,
        }),
      },
    }),
  ).map(({ message }) => message);

it('adds up what could be collected, what came by a day and what was left', () => {
  expect(
    said({
      // 40 overdue and 8 that fell due; the retention money waits for its day.
      collectable: 48,
      received: [
        { by: '2025-12-31', amount: 25 },
        { by: '2026-02-14', amount: 35 },
      ],
      left: 23,
    }),
  ).toEqual([]);
});

it('refuses figures that do not add up', () => {
  expect(said({ collectable: 53, received: [{ by: '2025-12-28', amount: 25 }], left: 28 })).toEqual(
    [
      expect.stringContaining('add up to 48, and here stands 53'),
      expect.stringContaining('add up to 0, and here stands 25'),
      expect.stringContaining('add up to 23, and here stands 28'),
    ],
  );
});

it("finds the course's own figures: 1,988,800 to collect, 1,464,400 and 1,750,800 received, 238,000 left", () => {
  const { sound } = checkCourse(readContentFiles('content'));
  expect(sound?.source.ledger.data.totals).toMatchObject({ open: 2188800, overdue: 858000 });
  expect(sound?.source.ledger.data.outcome).toEqual({
    collectable: 1988800,
    received: [
      { by: '2025-12-31', amount: 1464400 },
      { by: '2026-02-13', amount: 1750800 },
    ],
    left: 238000,
  });
});
