import type { Formats } from '@/i18n/formats';
import type { TextFormats } from '../engine/text';

/** How a role-play prints moments and numbers in the learner's language. */
export function textFormats(formats: Formats): TextFormats {
  return {
    moment: (iso) => (iso.length === 10 ? formats.day(iso) : formats.moment(iso)),
    number: (value) => formats.integer(value),
  };
}

/** A change with its sign: `+5`, `−3`. */
export function signed(change: number, formats: Formats): string {
  return `${change > 0 ? '+' : ''}${formats.integer(change)}`;
}
