import type { CourseOutline, ModuleOutline } from '@/course/outline';

/** The module that a quiz belongs to. */
export function moduleOfQuiz(outline: CourseOutline, quiz: string): ModuleOutline | undefined {
  return outline.modules.find((module) => module.quiz?.id === quiz);
}

/** Title of the paragraph that `l1-2#three-lights` names; the lesson's, where it has moved. */
export function sectionTitle(outline: CourseOutline, source: string): string {
  const [lessonId, sectionId] = source.split('#');
  const lessons = outline.modules.flatMap((module) => module.lessons);
  const lesson = lessons.find(({ id }) => id === lessonId);
  return lesson?.sections.find(({ id }) => id === sectionId)?.title ?? lesson?.title ?? source;
}
