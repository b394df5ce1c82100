import { whyOff } from '@/lesson/engine/due-date';
import { weekdayOf } from '../day';
import type { CourseSource } from './course-source';
import { error, type Finding } from './finding';

/** The story's events run forward, on the weekday that is written, and on a day off only on purpose. */
export function timelineDays(source: CourseSource): readonly Finding[] {
  const { file, data } = source.timeline;
  return data.events.flatMap((event, index) => {
    const at = (field: string) => ({ file, path: ['events', index, field] });
    const weekday = '日一二三四五六'[weekdayOf(event.on)] ?? '';
    const off = whyOff(event.on, source.calendar.data);
    const before = data.events[index - 1];
    return [
      ...(weekday === event.weekday
        ? []
        : [error(at('weekday'), `${event.on} is 周${weekday}. Write "weekday: ${weekday}".`)]),
      ...(off !== null && !event.dayOff
        ? [
            error(
              at('on'),
              `${event.on} is a day off (${off === 'weekend' ? '周末' : off}). Choose a working day, or write "dayOff: true".`,
            ),
          ]
        : []),
      ...(off === null && event.dayOff
        ? [error(at('dayOff'), `${event.on} is a working day. Delete "dayOff".`)]
        : []),
      ...(event.until !== undefined && event.until <= event.on
        ? [error(at('until'), `"until" comes after ${event.on}. Mend it, or delete it.`)]
        : []),
      ...(before !== undefined && before.on > event.on
        ? [error(at('on'), `${event.on} stands after ${before.on}. Move it up.`)]
        : []),
    ];
  });
}
