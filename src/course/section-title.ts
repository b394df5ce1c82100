import type { CourseOutline } from './outline';

/** Title of the section that `l1-2#three-lights` names; undefined for one that is not there (yet). */
export function sectionTitle(outline: CourseOutline, ref: string): string | undefined {
  const { lesson, section } = named(outline, ref);
  return lesson?.sections.find(({ id }) => id === section)?.title;
}

/** What to call the place that a reference names: the lesson where the section has moved. */
export function placeTitle(outline: CourseOutline, ref: string): string {
  return sectionTitle(outline, ref) ?? named(outline, ref).lesson?.title ?? ref;
}

function named(outline: CourseOutline, ref: string) {
  const [id, section] = ref.split('#');
  const lessons = outline.modules.flatMap((module) => module.lessons);
  return { lesson: lessons.find((lesson) => lesson.id === id), section };
}
