import { describe, expect, it } from 'vitest';
import { calendarFile, type Reminder } from './calendar-file';

const reminder: Reminder = {
  uid: 'check-in-7@getting-paid',
  day: '2026-01-12',
  time: '09:00',
  minutes: 6,
  title: '回款课第 7 天回访：8 题',
  text: '大约 6 分钟，打开就做；错过也没关系。',
  link: 'https://training.example/collection/review/',
};

/** Properties of an iCalendar text by name, folded lines put together and escapes taken out. */
function read(text: string): ReadonlyMap<string, string> {
  const lines = text.replaceAll(/\r\n[ \t]/g, '').split('\r\n');
  return new Map(
    lines
      .filter((line) => line !== '')
      .map((line) => {
        const colon = line.indexOf(':');
        const value = line.slice(colon + 1).replaceAll(/\\([,;\\])/g, '$1');
        return [line.slice(0, colon), value.replaceAll('\\n', '\n')];
      }),
  );
}

describe('a calendar file', () => {
  it('holds a reminder with its text, its page and an alarm', () => {
    const text = calendarFile('高效回款', 'getting-paid', [reminder]);
    expect(text.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
    expect(text.trimEnd().endsWith('END:VCALENDAR')).toBe(true);
    const event = read(text);
    expect(event.get('UID')).toBe(reminder.uid);
    expect(event.get('SUMMARY')).toBe(reminder.title);
    expect(event.get('DESCRIPTION')).toBe(reminder.title);
    expect(text.replaceAll(/\r\n[ \t]/g, '')).toContain(
      `DESCRIPTION:${reminder.text}\\n${reminder.link}`,
    );
    expect(event.get('URL')).toBe(reminder.link);
    expect(event.get('ACTION')).toBe('DISPLAY');
    expect(event.get('TRIGGER')).toBe('-PT1M');
    expect(event.get('X-WR-CALNAME')).toBe('高效回款');
  });

  it('means nine o’clock of the learner’s own clock, wherever that is', () => {
    expect(read(calendarFile('n', 'p', [reminder])).get('DTSTART')).toBe('20260112T090000');
    const evening = calendarFile('n', 'p', [{ ...reminder, time: '20:00' }]);
    expect(read(evening).get('DTSTART')).toBe('20260112T200000');
  });

  it('holds as many events as there are reminders', () => {
    const other = { ...reminder, uid: 'check-in-30@getting-paid', day: '2026-02-04' };
    const text = calendarFile('n', 'p', [reminder, other]);
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(text.match(/BEGIN:VALARM/g)).toHaveLength(2);
  });

  it('is refused for what is no reminder', () => {
    expect(() => calendarFile('n', 'p', [{ ...reminder, day: 'soon' }])).toThrow();
  });
});
