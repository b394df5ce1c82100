import type { CourseSource } from './course-source';
import { error, type Finding } from './finding';

/** In a timeline every step but the last says why the next one needs it. */
export function orderArrows(source: CourseSource): readonly Finding[] {
  return source.interactions.flatMap(({ file, data }) =>
    data.interactions.flatMap((interaction, position) => {
      if (interaction.type !== 'order') return [];
      const { steps } = interaction;
      return steps.flatMap(({ id, leadsTo }, index) => {
        const place = { file, path: ['interactions', position, 'steps', index] };
        const last = index === steps.length - 1;
        if (last === (leadsTo === undefined)) return [];
        return [
          error(
            place,
            last
              ? `"${id}" is the last step and leads to nothing. Delete its "leadsTo".`
              : `"${id}" does not say why the next step needs it. Write "leadsTo".`,
          ),
        ];
      });
    }),
  );
}
