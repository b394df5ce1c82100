import type { WorkCalendar } from './schema/case';
import type { StoryDocument } from './schema/document';

/** What the hand-outs of a class are printed from, beside what the course ships anyway. */
export type ClassPapers = {
  readonly documents: readonly StoryDocument[];
  readonly calendar: WorkCalendar;
  /** Days of the month on which customers pay, and where a day off moves them. */
  readonly payDays: readonly {
    readonly company: string;
    readonly short: string;
    readonly days: readonly number[];
    readonly onDayOff: 'before' | 'after';
  }[];
};
