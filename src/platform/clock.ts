/** The time now, in epoch milliseconds. */
export type Clock = () => number;

export const systemClock: Clock = () => Date.now();

const earliest = Date.UTC(1970, 0, 1);
const latest = Date.UTC(9999, 11, 30);

/**
 * A moment as ISO 8601 with the offset of the place it happened in, e.g.
 * `2025-11-20T15:02:00.000+08:00`: the day that the learner's wall clock showed can be read from it.
 *
 * @param at - epoch milliseconds. Moments of a wrong device clock are moved into the years 1970 to
 *   9999, outside of which the form is another.
 * @param offset - minutes east of UTC; the device's own at that moment unless given
 */
export function isoStamp(at: number, offset: number = offsetOf(at)): string {
  const moment = Math.min(Math.max(Number.isFinite(at) ? at : earliest, earliest), latest);
  const local = new Date(Math.max(moment + offset * 60_000, earliest));
  const sign = offset < 0 ? '-' : '+';
  const hours = Math.trunc(Math.abs(offset) / 60);
  return `${local.toISOString().slice(0, -1)}${sign}${twoDigits(hours)}:${twoDigits(Math.abs(offset) % 60)}`;
}

function offsetOf(at: number): number {
  const minutes = -new Date(at).getTimezoneOffset();
  return Number.isFinite(minutes) ? Math.round(minutes) : 0;
}

function twoDigits(count: number): string {
  return String(count).padStart(2, '0');
}
