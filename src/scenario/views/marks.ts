import type { Messages } from '@/i18n/messages';
import type { RecordedPlay } from '../engine/plays-fold';

/** Whether a play went through in one go: 一口气走完, 重来过, or tried again from a step. */
export function markOf(
  { prefixLength, revision }: RecordedPlay,
  { marks }: Messages['scenario'],
): string {
  if (prefixLength > 0) return marks.from(prefixLength + 1);
  return revision > 0 ? marks.retried : marks.once;
}

/** Band of a process score, 0 to 1, as it was recorded. */
export function bandWord(
  process: number,
  [excellent, good, fair]: readonly [number, number, number],
  { bands }: Messages['scenario'],
): string {
  const percent = Math.round(process * 1_000_000) / 10_000;
  if (percent >= excellent) return bands.excellent;
  if (percent >= good) return bands.good;
  return percent >= fair ? bands.fair : bands.again;
}
