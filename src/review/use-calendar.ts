import { outline } from 'virtual:course/outline';
import { useHref } from 'react-router';
import { addresses } from '@/course/addresses';
import { useMessages } from '@/i18n/messages';
import type { Reminder } from '@/platform/calendar-file';
import { downloadFile } from '@/platform/file';
import { minutesPerItem } from '@/quiz/engine/minutes';
import { type ReviewReminder, reviewReminders } from './engine/reminders';
import type { Reviewing } from './use-review';
import type { ReminderTime } from './views/Days';

/** A calendar file with the check-ins to come. What makes it is fetched when it is asked for. */
export function useCalendar(reviewing: Reviewing | null) {
  const { calendar: words } = useMessages('review').review;
  const href = useHref(addresses.review);
  const ahead = reviewing
    ? reviewReminders(reviewing.start, reviewing.checkIns, reviewing.examDay, reviewing.today)
    : [];

  function reminder(one: ReviewReminder, time: ReminderTime, link: string): Reminder {
    const base = { uid: `${one.kind}-${one.on}@${outline.id}`, day: one.on, time, link };
    switch (one.kind) {
      case 'check-in': {
        const minutes = Math.ceil(one.count * minutesPerItem);
        const title = words.checkIn(one.day, one.count);
        const uid = `check-in-${one.day}@${outline.id}`;
        return { ...base, uid, minutes, title, text: words.checkInText(minutes) };
      }
      case 'evening': {
        const evening = { time: '20:00', title: words.evening, text: words.eveningText };
        return { ...base, minutes: 5, ...evening };
      }
      case 'exam':
        return { ...base, minutes: 10, title: words.exam, text: words.examText };
      default:
        return one satisfies never;
    }
  }

  return {
    ahead: ahead.length > 0,
    async download(time: ReminderTime): Promise<void> {
      const { calendarFile } = await import('@/platform/calendar-file');
      const link = new URL(href, window.location.href).href;
      const text = calendarFile(
        words.name,
        outline.id,
        ahead.map((one) => reminder(one, time, link)),
      );
      downloadFile(`${outline.id}-review.ics`, text, 'text/calendar');
    },
  };
}
