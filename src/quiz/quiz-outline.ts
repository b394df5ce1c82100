import type { CourseOutline, ModuleOutline } from '@/course/outline';

/** The module that a quiz belongs to. */
export function moduleOfQuiz(outline: CourseOutline, quiz: string): ModuleOutline | undefined {
  return outline.modules.find((module) => module.quiz?.id === quiz);
}
