import type { CourseSource } from './course-source';
import { type Finding, warning } from './finding';

/** An item's source is a paragraph of a lesson that teaches one of the objectives it asks for: coverage holds both ways. */
export function itemSources(source: CourseSource): readonly Finding[] {
  return source.banks.flatMap(({ file, data }) =>
    data.items.flatMap((item, index) => {
      const [id] = item.source.split('#');
      const lesson = source.lessons.find((one) => one.data.id === id)?.data;
      if (!lesson || item.objectives.some((one) => lesson.objectives.includes(one))) return [];
      return [
        warning(
          { file, path: ['items', index, 'source'] },
          `lesson "${id}" teaches none of the objectives of ${item.id} (${item.objectives.join(', ')}). Name the paragraph that does, or add the objective to the lesson.`,
        ),
      ];
    }),
  );
}
