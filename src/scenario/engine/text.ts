import { calendarValue } from './calendar';
import { firstMatch } from './condition';
import type { Choice, Text, Variants } from './scenario';
import type { State } from './state';
import type { ScenarioInPlay } from './transition';

/** How values are printed inside texts. The language is the caller's. */
export type TextFormats = {
  /** `2025-11-28T09:00` or `2025-11-28`, printed with its weekday. */
  readonly moment: (iso: string) => string;
  /** A meter or integer fact, without its unit; grouped where the unit is 元. */
  readonly number: (value: number, unit: string | undefined) => string;
};

/**
 * The text as it reads in this state: of its variants the one that fits, with each `{name}` of a
 * meter, fact or calendar entry filled in.
 */
export function fillText(
  scenario: ScenarioInPlay,
  state: State,
  text: Text,
  formats: TextFormats,
): string {
  const wording = typeof text === 'string' ? text : variantOf(scenario, state, text)?.text;
  return (wording ?? '').replace(/\{([a-z][a-z0-9]*)\}/gi, (placeholder, name: string) => {
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
  return variantOf(scenario, state, choice.say)?.text ?? '';
}

/** The variant that fits this state. */
export function variantOf(
  scenario: ScenarioInPlay,
  state: State,
  variants: Variants,
): Variants[number] | undefined {
  return firstMatch(variants, state, scenario.bounds.process);
}

/** Every wording that a text can have, for whoever looks at it outside of a play. */
export function wordingsOf(text: Text): readonly string[] {
  return typeof text === 'string' ? [text] : text.map((variant) => variant.text);
}
