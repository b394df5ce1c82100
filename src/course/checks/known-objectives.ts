import type { CourseSource } from './course-source';
import type { Finding } from './finding';
import { reference } from './references';

/** Every objective that a lesson or an item names is one of the course's. */
export function knownObjectives(source: CourseSource): readonly Finding[] {
  const known = new Set(
    [source.course, ...source.modules].flatMap(({ data }) => data.objectives.map(({ id }) => id)),
  );
  const check = (file: string, ids: readonly string[], above: readonly (string | number)[]) =>
    ids.flatMap((id, index) =>
      reference(source.course.data, 'objective', id, known, {
        file,
        path: [...above, 'objectives', index],
      }),
    );

  return [
    ...source.lessons.flatMap(({ file, data }) => check(file, data.objectives, [])),
    ...source.banks.flatMap(({ file, data }) =>
      data.items.flatMap((item, index) => check(file, item.objectives, ['items', index])),
    ),
  ];
}
