import { createEvents } from 'ics';

/** Something to be reminded of at a time of the learner's own clock. */
export type Reminder = {
  /** The same for the same thing: a calendar that has it already changes it. */
  readonly uid: string;
  /** ISO day. */
  readonly day: string;
  /** `09:00` */
  readonly time: string;
  readonly minutes: number;
  readonly title: string;
  readonly text: string;
  /** Whole address of the page to open. */
  readonly link: string;
};

/**
 * An iCalendar file (RFC 5545). Times are floating: nine o'clock wherever the learner is then.
 *
 * @throws {Error} when a reminder is not one, which is a mistake of ours
 */
export function calendarFile(
  name: string,
  product: string,
  reminders: readonly Reminder[],
): string {
  const { error, value } = createEvents(
    reminders.map(({ uid, day, time, minutes, title, text, link }) => ({
      uid,
      start: startOf(day, time),
      startInputType: 'local',
      startOutputType: 'local',
      duration: { minutes },
      title,
      description: `${text}\n${link}`,
      url: link,
      busyStatus: 'FREE',
      transp: 'TRANSPARENT',
      // No time at all before it would be written as `-PT`, which calendars do not read.
      alarms: [{ action: 'display', description: title, trigger: { minutes: 1, before: true } }],
    })),
    { calName: name, productId: product },
  );
  if (error || value === null) throw error ?? new Error('No calendar came about');
  return value;
}

function startOf(day: string, time: string): [number, number, number, number, number] {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return [year, month, date, hour, minute];
}
