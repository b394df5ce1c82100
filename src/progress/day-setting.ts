import { isDay } from '@/course/day';
import type { SettingValue } from './settings-fold';

/** Days that the learner sets: of an exam that the reviews lead to, and that check-ins count from. */
export type DaySettingName = 'exam-day' | 'review-start';

/** The day that was set, ISO; null where none was, or it was taken back. */
export function daySettingOf(
  state: ReadonlyMap<string, SettingValue>,
  name: DaySettingName,
): string | null {
  const value = state.get(name);
  return typeof value === 'string' && isDay(value) ? value : null;
}
