import { expect, it } from 'vitest';
import { buildSource } from '../../../tests/support/build-source';
import type { Timeline } from '../schema/case';
import { timelineDays } from './timeline-days';

const calendar = {
  file: 'case/calendar.yaml',
  data: {
    holidays: [{ from: '2025-10-01', to: '2025-10-08', name: '国庆节、中秋节' }],
    workdays: [{ on: '2025-10-11', instead: '国庆节、中秋节补班' }],
  },
};
const event = (on: string, weekday: Timeline[number]['weekday'], more = {}): Timeline[number] => ({
  on,
  weekday,
  dayOff: false,
  happened: '有事。',
  known: 'l1-1',
  ...more,
});
const said = (...events: Timeline) =>
  timelineDays(
    buildSource({ calendar, timeline: { file: 'case/timeline.yaml', data: { events } } }),
  ).map(({ message }) => message);

it('takes days in order, on their weekdays, off only on purpose', () => {
  expect(
    said(
      event('2025-09-14', '日', { dayOff: true }),
      event('2025-10-01', '三', { dayOff: true, until: '2025-10-08' }),
      event('2025-10-11', '六'),
      event('2025-10-11', '六'),
    ),
  ).toEqual([]);
});

it.each([
  { because: 'the weekday', events: [event('2025-09-16', '三')], says: 'is 周二' },
  { because: 'a weekend', events: [event('2025-09-20', '六')], says: 'day off (周末)' },
  { because: 'a holiday', events: [event('2025-10-03', '五')], says: 'day off (国庆节、中秋节)' },
  {
    because: 'a make-up workday',
    events: [event('2025-10-11', '六', { dayOff: true })],
    says: 'is a working day',
  },
  {
    because: 'an end before the beginning',
    events: [event('2025-09-16', '二', { until: '2025-09-15' })],
    says: '"until" comes after 2025-09-16',
  },
  {
    because: 'the order',
    events: [event('2025-09-17', '三'), event('2025-09-16', '二')],
    says: 'stands after 2025-09-17',
  },
])('finds a mistake in $because', ({ events, says }) => {
  expect(said(...events)).toEqual([expect.stringContaining(says)]);
});
