import type { CourseSource } from './course-source';
import { error, type Finding } from './finding';

/** A phrase that works or harms says what it does to the reader, and a remark says which it is. */
export function rewriteRemarks(source: CourseSource): readonly Finding[] {
  return source.interactions.flatMap(({ file, data }) =>
    data.interactions.flatMap((interaction, position) => {
      if (interaction.type !== 'rewrite') return [];
      return interaction.parts.flatMap(({ versions }, part) =>
        versions.flatMap(({ phrases }, version) =>
          phrases.flatMap(({ text, effect, remark }, phrase) => {
            if ((effect === undefined) === (remark === undefined)) return [];
            const path = ['interactions', position, 'parts', part, 'versions', version];
            return [
              error(
                { file, path: [...path, 'phrases', phrase] },
                effect
                  ? `"${text}" is marked as one that ${effect}, and nothing says how. Write its "remark".`
                  : `"${text}" has a remark and no sign. Write "effect: works" or "effect: harms".`,
              ),
            ];
          }),
        ),
      );
    }),
  );
}
