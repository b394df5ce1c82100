import type { CourseSource } from './course-source';
import { type Finding, pending, warning } from './finding';

const LEAST = 2;

/**
 * Every objective is asked by two items at least, so that whoever missed one is asked again in
 * another way. One that nothing asks is reported with the coverage; those of the whole course wait
 * for modules that are still to come.
 */
export function objectiveItems(source: CourseSource): readonly Finding[] {
  const asking = new Map<string, string[]>();
  for (const { data } of source.banks) {
    for (const { id, objectives } of data.items) {
      for (const objective of objectives) {
        asking.set(objective, [...(asking.get(objective) ?? []), id]);
      }
    }
  }
  const ofCourse = source.course.data.upcoming.length > 0 ? pending : warning;
  return [source.course, ...source.modules].flatMap(({ file, data }) =>
    data.objectives.flatMap(({ id }, index) => {
      const items = asking.get(id) ?? [];
      if (items.length === 0 || items.length >= LEAST) return [];
      const finding = file === source.course.file ? ofCourse : warning;
      return [
        finding(
          { file, path: ['objectives', index, 'id'] },
          `only ${items.join()} asks for "${id}". Add it to the objectives of another item that asks for it, or write one.`,
        ),
      ];
    }),
  );
}
