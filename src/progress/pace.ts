import type { Settings, SettingValue } from './settings-fold';

/** How what is said in a role-play comes: as chosen, and else line by line where things may move. */
export function paceOf(
  settings: ReadonlyMap<string, SettingValue>,
  moves: boolean,
): Settings['pace'] {
  const chosen = settings.get('pace');
  if (chosen === 'line' || chosen === 'all') return chosen;
  return moves ? 'line' : 'all';
}
