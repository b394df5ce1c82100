import type { Messages } from '@/i18n/messages';

const minuteMs = 60_000;
/** From here on it is told in seconds. */
const lastMs = 2 * minuteMs;

/** What is left as it is shown: minutes that have begun, and the last two by the second. */
export function shownLeft(leftMs: number): {
  readonly unit: 'minutes' | 'seconds';
  readonly count: number;
} {
  return leftMs > lastMs
    ? { unit: 'minutes', count: Math.ceil(leftMs / minuteMs) }
    : { unit: 'seconds', count: Math.ceil(leftMs / 1_000) };
}

export function leftText(leftMs: number, messages: Messages['exam']): string {
  const { unit, count } = shownLeft(leftMs);
  if (unit === 'minutes') return messages.minutes(count);
  const minutes = Math.floor(count / 60);
  const seconds = count % 60;
  return [
    minutes > 0 ? messages.minutes(minutes) : '',
    seconds > 0 || minutes === 0 ? messages.seconds(seconds) : '',
  ]
    .join(' ')
    .trim();
}

/** When a screen reader is told of it unasked: ten, five and one minute before the end. */
const announced = [10, 5, 1] as const;

/** The announcement that is due with so much left; null before the first. */
export function announcementAt(leftMs: number): (typeof announced)[number] | null {
  return announced.findLast((minutes) => leftMs <= minutes * minuteMs) ?? null;
}
