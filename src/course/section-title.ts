import type { CourseOutline } from './outline';

/** Title of the section that `l1-2#three-lights` names; undefined for one that is not there (yet). */
export function sectionTitle(outline: CourseOutline, ref: string): string | undefined {
  const [lessonId, sectionId] = ref.split('#');
  const lesson = outline.modules
    .flatMap((module) => module.lessons)
    .find(({ id }) => id === lessonId);
  return lesson?.sections.find(({ id }) => id === sectionId)?.title;
}
