import { expect, it } from 'vitest';
import { buildLedger, buildSource, buildTimeline } from '../../../tests/support/build-source';
import { toldInTime } from './told-in-time';

const said = (event: { on: string; known: string }, known: string) =>
  toldInTime(
    buildSource({
      ledger: {
        file: 'case/ledger.yaml',
        data: buildLedger({
          payments: [
            {
              on: '2025-10-24',
              contract: 'hc-b-2502',
              instalment: 'acceptance',
              amount: 15,
              known,
            },
          ],
        }),
      },
      timeline: {
        file: 'case/timeline.yaml',
        data: {
          events: [
            ...buildTimeline(),
            {
              ...event,
              weekday: '三',
              dayOff: false,
              company: 'lanneng',
              happened: '有事。',
            },
          ],
        },
      },
    }),
  ).map(({ message }) => message);

it.each([
  { event: { on: '2025-10-22', known: 'l1-1' }, because: 'what is told sooner happened before' },
  { event: { on: '2025-11-10', known: 'l3-3' }, because: 'both are told together' },
  { event: { on: '2025-11-10', known: 'l4-1' }, because: 'the later event is told later' },
])('lets money wait when $because', ({ event }) => {
  expect(said(event, 'l3-3')).toEqual([]);
});

it('refuses an account that is kept beyond money that is not told yet', () => {
  expect(said({ on: '2025-11-10', known: 'l1-3' }, 'l3-3')).toEqual([
    expect.stringContaining('Write "known: l1-3"'),
  ]);
});
