import type { Fold } from '@/learning-record/fold';
import type { FactOf } from '@/learning-record/learning-event';

export type SettingValue = FactOf<'setting-changed'>['value'];

/** The values of the settings that this version knows. */
export type Settings = {
  readonly theme: 'system' | 'light' | 'dark';
  readonly 'type-size': 'standard' | 'large' | 'larger';
  readonly motion: 'system' | 'reduced' | 'full';
  /** Whether role-plays say why after each step. */
  readonly guided: boolean;
  /** Whether role-plays ask for the learner's own line before they show what can be said. */
  readonly 'say-first': boolean;
  /** line: what is said in a role-play comes line by line, when asked for. all: at once. */
  readonly pace: 'line' | 'all';
  /** novice: lesson by lesson. veteran: six items first, which may spare a module's lessons. */
  readonly path: 'novice' | 'veteran';
  /** Whether the manager's pages belong to the learner's way. */
  readonly manager: boolean;
};

export type SettingName = keyof Settings;

/** What was last chosen, by name, also what only another version knows. */
export type SettingsState = Map<string, SettingValue>;

/** What can be chosen, with what holds until the learner chooses first. */
export const settingValues: { readonly [Name in SettingName]: readonly Settings[Name][] } = {
  theme: ['system', 'light', 'dark'],
  'type-size': ['standard', 'large', 'larger'],
  motion: ['system', 'reduced', 'full'],
  guided: [true, false],
  'say-first': [false, true],
  pace: ['line', 'all'],
  path: ['novice', 'veteran'],
  manager: [false, true],
};

export const settingsFold: Fold<SettingsState> = {
  empty: () => new Map(),
  copy: (state) => new Map(state),
  apply(state, event) {
    if (event.type === 'setting-changed') state.set(event.setting, event.value);
  },
};

/** The value of a setting; the first of its values where none, or one of another version, was chosen. */
export function settingOf<Name extends SettingName>(
  state: ReadonlyMap<string, SettingValue>,
  name: Name,
): Settings[Name] {
  const [standard, ...others] = settingValues[name];
  const chosen = state.get(name);
  const value = others.find((candidate) => candidate === chosen) ?? standard;
  if (value === undefined) throw new Error(`Setting "${name}" has no values`);
  return value;
}

/** Whether role-plays are coached: as chosen, and else veterans play without. */
export function guidedOf(state: ReadonlyMap<string, SettingValue>): boolean {
  return state.has('guided') ? settingOf(state, 'guided') : settingOf(state, 'path') === 'novice';
}
