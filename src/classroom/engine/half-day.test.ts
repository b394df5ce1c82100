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

it('keeps all screens of the whole class, whatever the short one leaves out', () => {
  const both = agendaOf([
    agendaPart('one', {
      shortMinutes: 4,
      shortScreens: [2],
      screens: [
        { show: 'words', title: '一', lines: [] },
        { show: 'words', title: '二', lines: [] },
      ],
    }),
  ]);
  expect(plannedParts(both, 'whole')[0]?.screens.map(({ index }) => index)).toEqual([0, 1]);
});

describe('a class that is late', () => {
  it('is not late before it begins, nor in a part that the agenda does not have', () => {
    const nothing = { minutes: 0, leaveOut: [] };
    expect(latenessOf(agenda, classAfter([]), minutesOn(50))).toEqual(nothing);
    expect(latenessOf(agenda, classAfter([at('gone')]), minutesOn(50))).toEqual(nothing);
  });

  it('has three minutes of patience', () => {
    const on = (minutes: number) =>
      latenessOf(agenda, classAfter([at('opening')]), minutesOn(minutes));
    expect(on(7)).toEqual({ minutes: 2, leaveOut: [] });
    expect(on(8)).toMatchObject({ minutes: 3, leaveOut: [{ part: 'race' }] });
    // Seven minutes less the four of the race: three are still to be made up.
    expect(on(12).leaveOut.map(({ part }) => part)).toEqual(['race', 'letter']);
    expect(on(11).leaveOut.map(({ part }) => part)).toEqual(['race']);
  });

  it('leaves out in the order of the agenda’s wishes, not of its parts', () => {
    const wishes = agendaOf([
      agendaPart('opening', { minutes: 5 }),
      agendaPart('late', { whenLate: { order: 3, leaveOut: '三', saves: 1 } }),
      agendaPart('first', { whenLate: { order: 1, leaveOut: '一', saves: 1 } }),
      agendaPart('middle', { whenLate: { order: 2, leaveOut: '二', saves: 1 } }),
    ]);
    const { leaveOut } = latenessOf(wishes, classAfter([at('opening')]), minutesOn(20));
    expect(leaveOut.map(({ what }) => what)).toEqual(['一', '二', '三']);
  });

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
