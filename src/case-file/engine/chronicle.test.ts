import { expect, it } from 'vitest';
import { buildEvent } from '../../../tests/support/build-case-file';
import { chronicle } from './chronicle';

const timeline = [
  buildEvent('2025-09-01', 'l0', { company: 'hengce' }),
  buildEvent('2025-10-01', 'l0', { company: undefined, until: '2025-10-08' }),
  buildEvent('2025-10-30', 'l0'),
];
const days = (customer: string | null) =>
  chronicle({ timeline }, customer).map(
    ({ month, events }) => `${month}: ${events.map(({ on }) => on.slice(8)).join(' ')}`,
  );

it('goes by months, in the order of days', () => {
  expect(days(null)).toEqual(['2025-09: 01', '2025-10: 01 30']);
});

it('shows of one customer its own, and what concerns all', () => {
  expect(days('guangchuan')).toEqual(['2025-10: 01 30']);
  expect(days('lanneng')).toEqual(['2025-10: 01']);
});
