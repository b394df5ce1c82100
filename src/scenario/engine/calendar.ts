import { firstMatch } from './condition';
import type { Scene } from './scenario';
import type { State } from './state';
import type { ScenarioInPlay } from './transition';

const MINUTES = { m: 1, h: 60, d: 1440 } as const;
const MOMENT = /^(\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?|[a-z][a-z0-9]*)(?: *([+-]) *(\d+)([mhd]))?$/i;

/**
 * The clock of a scene as an ISO minute, `2025-11-20T15:02` (or a day, `2025-11-20`, where the
 * calendar gives no time); undefined when the scene shows none.
 *
 * @throws {Error} when `at` names no moment of the calendar, which the content check refuses.
 */
export function clockOf(scenario: ScenarioInPlay, state: State, scene: Scene): string | undefined {
  return scene.at === undefined ? undefined : momentOf(scenario, state, scene.at);
}

/** The moment that `2025-11-20T15:02`, `visit` or `visit + 10m` stands for (m, h, d). */
function momentOf(scenario: ScenarioInPlay, state: State, expression: string): string {
  const [, base = '', sign, amount, unit] = MOMENT.exec(expression) ?? [];
  const moment = /^\d/.test(base) ? base : namedMoment(scenario, state, base);
  if (!moment) throw new Error(`Scenario "${scenario.id}" has no moment "${expression}"`);
  if (!amount) return moment;
  const minutes = Number(amount) * MINUTES[unit === 'm' || unit === 'h' ? unit : 'd'];
  const shifted = toEpochMs(moment) + (sign === '-' ? -1 : 1) * minutes * 60_000;
  return new Date(shifted).toISOString().slice(0, moment.length);
}

/** A calendar entry's value: a moment, or a number of whole days; undefined where there is none. */
export function calendarValue(
  scenario: ScenarioInPlay,
  state: State,
  name: string,
): string | number | undefined {
  const entry = scenario.calendar[name];
  if (entry?.kind !== 'days') return namedMoment(scenario, state, name);
  const to = momentOf(scenario, state, entry.to).slice(0, 10);
  const from = momentOf(scenario, state, entry.from).slice(0, 10);
  return (toEpochMs(to) - toEpochMs(from)) / 86_400_000;
}

function namedMoment(scenario: ScenarioInPlay, state: State, name: string): string | undefined {
  const entry = scenario.calendar[name];
  if (entry?.kind !== 'moments') return undefined;
  return firstMatch(entry.of, state, scenario.bounds.process)?.at;
}

/** Story time has no zone; it is reckoned as UTC so that every device agrees. */
function toEpochMs(moment: string): number {
  return Date.parse(moment.length === 10 ? `${moment}T00:00Z` : `${moment}Z`);
}
