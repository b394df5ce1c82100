import type { CourseOutline, LessonOutline, ModuleOutline } from '@/course/outline';

type Section = LessonOutline['sections'][number];

/** Which of a lesson's sections have been read, in reading order. */
export function sectionsDone(
  sections: readonly Section[],
  read: ReadonlySet<string>,
): readonly boolean[] {
  return sections.map(({ id }) => read.has(id));
}

/**
 * Where to read on: the section that was read last. Null when nothing was read, when the lesson
 * is finished, or when the lesson no longer has that section.
 */
export function resumeSection(
  sections: readonly Section[],
  { lastSection, completed }: { readonly lastSection: string | null; readonly completed: boolean },
): Section | null {
  if (completed) return null;
  return sections.find(({ id }) => id === lastSection) ?? null;
}

export type LessonPlace = {
  readonly module: ModuleOutline;
  readonly lesson: LessonOutline;
  /** From 1, within its module. */
  readonly number: number;
  /** Neighbours in the order of the course, across modules. */
  readonly previous: LessonOutline | null;
  readonly next: LessonOutline | null;
  /** The module's last lesson: its role-play and quiz come next. */
  readonly last: boolean;
};

/** Where a lesson stands in the course; null for a lesson that the course does not have. */
export function placeOf(outline: CourseOutline, id: string): LessonPlace | null {
  const all = outline.modules.flatMap(({ lessons }) => lessons);
  const index = all.findIndex((lesson) => lesson.id === id);
  const lesson = all[index];
  const module = outline.modules.find(({ lessons }) => lessons.some((one) => one.id === id));
  if (!lesson || !module) return null;
  const number = module.lessons.findIndex((one) => one.id === id) + 1;
  return {
    module,
    lesson,
    number,
    previous: all[index - 1] ?? null,
    next: all[index + 1] ?? null,
    last: number === module.lessons.length,
  };
}
