import { describe, expect, it } from 'vitest';
import { sampleScenario } from '../../../tests/support/build-scenario';
import { calendarValue, clockOf } from './calendar';
import type { CalendarEntry, Scenario } from './scenario';
import { initialState } from './state';

const sample = sampleScenario();
const on = (at: string): CalendarEntry => ({ kind: 'moments', of: [{ at }] });
const scenario: Scenario = {
  ...sample,
  calendar: {
    visit: on('2025-11-20T15:02'),
    due: on('2025-07-18'),
    v2: on('2025-12-01T08:00'),
    moved: {
      kind: 'moments',
      of: [{ when: { op: 'true', name: 'late' }, at: '2025-11-28' }, { at: '2025-11-25' }],
    },
    perhaps: {
      kind: 'moments',
      of: [{ when: { op: 'true', name: 'late' }, at: '2025-11-28' }],
    },
    overdue: { kind: 'days', from: 'due', to: 'visit' },
    waited: { kind: 'days', from: 'visit', to: '2025-11-25' },
  },
};
const state = initialState(scenario, {});
const late = { ...state, values: { ...state.values, late: true } };
const [scene] = Object.values(scenario.nodes).flatMap((node) =>
  node.kind === 'scene' ? [node] : [],
);
if (!scene) throw new Error('the sample has a scene');
const clock = (at: string, when = state) => clockOf(scenario, when, { ...scene, at });

describe('the clock of a scene', () => {
  it.each([
    { at: '2025-11-17T09:10', shows: '2025-11-17T09:10' },
    { at: '2025-11-17', shows: '2025-11-17' },
    { at: 'visit', shows: '2025-11-20T15:02' },
    { at: 'visit + 10m', shows: '2025-11-20T15:12' },
    { at: 'visit+58m', shows: '2025-11-20T16:00' },
    { at: 'visit  +  2h', shows: '2025-11-20T17:02' },
    { at: 'visit - 3h', shows: '2025-11-20T12:02' },
    { at: 'visit + 11d', shows: '2025-12-01T15:02' },
    { at: 'due + 20d', shows: '2025-08-07' },
    { at: 'due - 1d', shows: '2025-07-17' },
    { at: 'v2 - 1m', shows: '2025-12-01T07:59' },
    { at: 'moved', shows: '2025-11-25' },
  ])('$at shows $shows', ({ at, shows }) => {
    expect(clock(at)).toBe(shows);
  });

  it('moves with what has happened', () => {
    expect(clock('moved + 1d', late)).toBe('2025-11-29');
  });

  it('is none where the scene names no moment', () => {
    const { at: _at, ...timeless } = scene;
    expect(clockOf(scenario, state, timeless)).toBeUndefined();
  });

  it.each(['nowhere', 'to visit', 'visit + ten', 'visit + 10x', 'perhaps', 'overdue', '? visit'])(
    'refuses %s, which is no moment',
    (at) => {
      expect(() => clock(at)).toThrow(`Scenario "s9" has no moment "${at}"`);
    },
  );
});

describe('a date of the calendar', () => {
  it('is a moment, or a number of whole days whatever the hour', () => {
    expect(calendarValue(scenario, state, 'visit')).toBe('2025-11-20T15:02');
    expect(calendarValue(scenario, state, 'overdue')).toBe(125);
    expect(calendarValue(scenario, state, 'waited')).toBe(5);
  });

  it('is none where there is none, or none holds', () => {
    expect(calendarValue(scenario, state, 'nowhere')).toBeUndefined();
    expect(calendarValue(scenario, state, 'perhaps')).toBeUndefined();
    expect(calendarValue(scenario, late, 'perhaps')).toBe('2025-11-28');
  });
});
