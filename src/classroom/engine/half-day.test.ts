import { describe, expect, it } from 'vitest';
import type { ClassFact } from '@/class-record/class-event';
import { agendaOf, agendaPart, classAfter, classEvents } from '../../../tests/support/build-class';
import { foldClass } from './class-fold';
import { latenessOf, plannedParts } from './half-day';

const agenda = agendaOf([
  agendaPart('opening', { minutes: 5, shortMinutes: 5 }),
  agendaPart('race', {
    minutes: 12,
    whenLate: { order: 1, leaveOut: '第二轮', saves: 4 },
  }),
  agendaPart('letter', {
    minutes: 16,
    whenLate: { order: 2, leaveOut: '第二题', saves: 5 },
  }),
  agendaPart('plan', { minutes: 6, shortMinutes: 6, never: true }),
]);
const at = (part: string): ClassFact => ({
  type: 'moved',
  to: { part, screen: 0, stage: 'open', index: 0 },
});
const minutesOn = (minutes: number) => Date.UTC(2026, 10, 25, 1, minutes, 1);

it('plans the whole class and the short one', () => {
  expect(plannedParts(agenda, 'whole').map(({ startsAt }) => startsAt)).toEqual([0, 5, 17, 33]);
  expect(plannedParts(agenda, 'short').map(({ part, startsAt }) => [part.id, startsAt])).toEqual([
    ['opening', 0],
    ['plan', 5],
  ]);
});

it('leaves screens out of the short class and keeps their number', () => {
  const [part] = plannedParts(
    agendaOf([
      agendaPart('one', {
        shortMinutes: 4,
        shortScreens: [2],
        screens: [
          { show: 'words', title: '一', lines: [] },
          { show: 'words', title: '二', lines: [] },
        ],
      }),
    ]),
    'short',
  );
  expect(part?.screens.map(({ index }) => index)).toEqual([1]);
});

describe('a class that is late', () => {
  it('is not late while a part has not used up its minutes', () => {
    expect(latenessOf(agenda, classAfter([at('opening')]), minutesOn(4))).toEqual({
      minutes: 0,
      leaveOut: [],
    });
  });

  it('leaves out first what the agenda says, and no more than makes up for it', () => {
    const late = latenessOf(agenda, classAfter([at('opening')]), minutesOn(9));
    expect(Math.round(late.minutes)).toBe(4);
    expect(late.leaveOut.map(({ part }) => part)).toEqual(['race']);
    const later = latenessOf(agenda, classAfter([at('opening')]), minutesOn(14));
    expect(later.leaveOut.map(({ part }) => part)).toEqual(['race', 'letter']);
  });

  it('cuts nothing that is behind it', () => {
    const events = classEvents([at('opening'), at('letter')]).map((event, index) =>
      index === 2 ? { ...event, at: new Date(minutesOn(40)).toISOString() } : event,
    );
    const state = foldClass(events);
    const late = state && latenessOf(agenda, state, minutesOn(41));
    expect(late && Math.round(late.minutes)).toBe(23);
    expect(late?.leaveOut.map(({ part }) => part)).toEqual(['letter']);
  });
});
