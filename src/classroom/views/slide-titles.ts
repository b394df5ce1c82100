import type { LessonData } from '@/course/outline';
import type { AgendaScreen } from '@/course/schema/agenda';

/** Titles of the slides that a screen shows, those that the lesson no longer has left out. */
export function slidesOf(
  screen: Extract<AgendaScreen, { show: 'slides' }>,
  { slides }: Pick<LessonData, 'slides'>,
): readonly string[] {
  return screen.slides?.filter((title) => slides.includes(title)) ?? slides;
}
