import type { CourseSource } from './course-source';
import { error, type Finding } from './finding';

/** A red point says what to do next; a green one needs no proof; proofs lie there for somebody. */
export function selfCheckLamps(source: CourseSource): readonly Finding[] {
  return source.interactions.flatMap(({ file, data }) =>
    data.interactions.flatMap((interaction, position) => {
      if (interaction.type !== 'self-check') return [];
      const path = ['interactions', position];
      const asked = interaction.entries.some(({ proof }) => proof !== undefined);
      return [
        ...interaction.entries.flatMap(({ id, lamp, next, proof }, index) => {
          const place = { file, path: [...path, 'entries', index] };
          return [
            ...(lamp === 'red' && next === undefined
              ? [error(place, `"${id}" is red and does not say what to do. Write its "next".`)]
              : []),
            ...(lamp === 'green' && proof !== undefined
              ? [error(place, `"${id}" is green: nothing is left to prove. Delete its "proof".`)]
              : []),
          ];
        }),
        ...(interaction.proofs.length > 0 && !asked
          ? [
              error(
                { file, path: [...path, 'proofs'] },
                'no entry asks for a proof. Write "proof" at one that is red or amber, or delete the list.',
              ),
            ]
          : []),
      ];
    }),
  );
}
