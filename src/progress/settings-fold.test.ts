import { describe, expect, it } from 'vitest';
import { foldAll } from '@/learning-record/fold';
import { buildEvent } from '../../tests/support/build-record';
import { type SettingValue, settingOf, settingsFold } from './settings-fold';

function chosen(...choices: readonly (readonly [string, SettingValue])[]) {
  return foldAll(
    settingsFold,
    choices.map(([setting, value], index) =>
      buildEvent(index + 1, { type: 'setting-changed', setting, value }),
    ),
  );
}

describe('settings', () => {
  it('hold what was chosen last', () => {
    const state = chosen(['theme', 'dark'], ['guided', false], ['theme', 'light']);
    expect(settingOf(state, 'theme')).toBe('light');
    expect(settingOf(state, 'guided')).toBe(false);
  });

  it('follow the system, in standard size, with the coach at hand, before anything is chosen', () => {
    const names = ['theme', 'type-size', 'motion', 'guided'] as const;
    expect(names.map((name) => settingOf(chosen(), name))).toEqual([
      'system',
      'standard',
      'system',
      true,
    ]);
  });

  it('pass over a value of another version, and keep it', () => {
    const state = chosen(['theme', 'sepia'], ['exam-day', '2025-12-01']);
    expect(settingOf(state, 'theme')).toBe('system');
    expect(Object.fromEntries(state)).toEqual({ theme: 'sepia', 'exam-day': '2025-12-01' });
  });
});
