import type { CourseSource } from './course-source';
import { error, type Finding } from './finding';
import { suggestion } from './nearest';

/**
 * A slip is said when a step was put before one that must come first. It names steps of its item,
 * and the two stand the other way round in the right order.
 */
export function orderingSlips(source: CourseSource): readonly Finding[] {
  return source.banks.flatMap(({ file, data }) =>
    data.items.flatMap((item, position) => {
      if (item.type !== 'ordering') return [];
      const ids = item.steps.map(({ id }) => id);
      return item.slips.flatMap(({ step, before }, index): readonly Finding[] => {
        const at = ['items', position, 'slips', index];
        const unknown = [['step', step] as const, ['before', before] as const].filter(
          ([, id]) => !ids.includes(id),
        );
        if (unknown.length > 0) {
          return unknown.map(([field, id]) =>
            error(
              { file, path: [...at, field] },
              `"${id}" is not one of the steps here. ${suggestion(id, ids)}`,
            ),
          );
        }
        return ids.indexOf(step) > ids.indexOf(before)
          ? []
          : [
              error(
                { file, path: at },
                `"${step}" stands before "${before}" in the right order, so this is no slip. Swap the two.`,
              ),
            ];
      });
    }),
  );
}
