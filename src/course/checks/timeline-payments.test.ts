import { expect, it } from 'vitest';
import { buildLedger, buildSource, buildTimeline } from '../../../tests/support/build-source';
import type { Timeline } from '../schema/case';
import { timelinePayments } from './timeline-payments';

const said = (change: (event: Timeline[number]) => Timeline[number], more: Timeline = []) =>
  timelinePayments(
    buildSource({
      ledger: { file: 'case/ledger.yaml', data: buildLedger() },
      timeline: {
        file: 'case/timeline.yaml',
        data: { events: [...buildTimeline().map(change), ...more] },
      },
    }),
  ).map(({ message }) => message);

it('finds ledger and timeline in agreement', () => {
  expect(said((event) => event)).toEqual([]);
});

it.each([
  {
    because: 'the day',
    change: (event: Timeline[number]) => ({ ...event, on: '2025-09-02' }),
    says: ['no event of 2025-04-15', 'ledger.yaml has 0 of lanneng'],
  },
  {
    because: 'the amount',
    change: (event: Timeline[number]) =>
      event.payment === undefined ? event : { ...event, payment: 61 },
    says: ['ledger.yaml has 60 of lanneng on 2025-04-15, and here stands 61'],
  },
  {
    because: 'the lesson',
    change: (event: Timeline[number]) => ({ ...event, known: 'l1-2' }),
    says: ['tells this payment from l1-2 on'],
  },
])('finds a difference in $because', ({ change, says }) => {
  expect(said(change)).toEqual(says.map((text) => expect.stringContaining(text)));
});
