import { calendarValue } from './calendar';
import { firstMatch } from './condition';
import type { Choice } from './scenario';
import type { State } from './state';
import type { ScenarioInPlay } from './transition';

/** How values are printed inside texts. The language is the caller's. */
export type TextFormats = {
  /** `2025-11-28T09:00` or `2025-11-28`, printed with its weekday. */
  readonly moment: (iso: string) => string;
  /** A meter or integer fact, without its unit; grouped where the unit is 元. */
  readonly number: (value: number, unit: string | undefined) => string;
};

/** The text with each `{name}` of a meter, fact or calendar entry filled in from the state. */
export function fillText(
  scenario: ScenarioInPlay,
  state: State,
  text: string,
  formats: TextFormats,
): string {
  return text.replace(/\{([a-z][a-z0-9]*)\}/gi, (placeholder, name: string) => {
    const value = state.values[name];
    if (typeof value === 'number') {
      const { unit } = scenario.meters[name] ?? scenario.facts[name] ?? {};
      return formats.number(value, unit);
    }
    if (typeof value === 'string') return scenario.facts[name]?.values?.[value] ?? value;
    const dated = calendarValue(scenario, state, name);
    if (typeof dated === 'number') return formats.number(dated, undefined);
    return dated === undefined ? placeholder : formats.moment(dated);
  });
}

/** What the learner says with this choice in this state, placeholders not yet filled in. */
export function sayOf(scenario: ScenarioInPlay, state: State, choice: Choice): string {
  return firstMatch(choice.say, state, scenario.bounds.process)?.text ?? '';
}
