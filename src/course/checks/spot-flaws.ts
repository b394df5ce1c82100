import type { CourseSource } from './course-source';
import { error, type Finding } from './finding';

/**
 * A pack to search holds something to find and something to leave alone, and only a flaw is
 * mended: of a sound paper nobody would be asked how.
 */
export function spotFlaws(source: CourseSource): readonly Finding[] {
  return source.interactions.flatMap(({ file, data }) =>
    data.interactions.flatMap((interaction, position) => {
      if (interaction.type !== 'spot') return [];
      const path = ['interactions', position, 'entries'];
      const flaws = interaction.entries.filter(({ flawed }) => flawed).length;
      const lack =
        flaws === 0
          ? ['nothing is wrong here, so there is nothing to find. Write "flawed: true" for one.']
          : flaws === interaction.entries.length
            ? ['everything is wrong here, so pointing at all of it is right. Add a sound entry.']
            : [];
      return [
        ...lack.map((message) => error({ file, path }, message)),
        ...interaction.entries.flatMap(({ id, flawed, mend }, index) =>
          mend && !flawed
            ? [
                error(
                  { file, path: [...path, index, 'mend'] },
                  `"${id}" is sound and has nothing to mend. Delete its "mend", or write "flawed: true".`,
                ),
              ]
            : [],
        ),
      ];
    }),
  );
}
