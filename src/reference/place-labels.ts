import type { CourseOutline } from '@/course/outline';
import type { TaughtAt } from '@/course/reference-books';
import { lessonOf } from './engine/law-book';

/** Labels places as a reader knows them: `一 · 2 到期日，算到天`, `JA-16 部分回款条款清单`. */
export function placeLabels({ modules }: CourseOutline): (place: TaughtAt) => string {
  const numbers = new Map(
    modules.flatMap(({ numeral, lessons }) =>
      lessons.map(({ id }, index) => [id, `${numeral} · ${index + 1}`] as const),
    ),
  );
  return ({ ref, title, jobAid }) =>
    jobAid
      ? `${jobAid.toUpperCase()} ${title}`
      : `${numbers.get(lessonOf(ref)) ?? ''} ${title}`.trim();
}
