import type { Interaction } from '../schema/interaction';
import type { CourseSource } from './course-source';
import type { Path, Place } from './finding';

/** One place where something defined elsewhere is used, by its id. */
export type Use = { readonly id: string; readonly place: Place };

/** Components of that name in the lessons, by the `id` that they are given. */
export function usesInLessons(source: CourseSource, component: string): readonly Use[] {
  return source.lessons.flatMap(({ file, elements }) =>
    elements
      .filter(({ name }) => name === component)
      .map(({ attributes, line, column }) => ({
        id: attributes.id ?? '',
        place: { file, line, column },
      })),
  );
}

/** Documents in lessons, interactions and items. Those in scenes the role-play's own checks look at. */
export function usesOfDocuments(source: CourseSource): readonly Use[] {
  const use = (file: string, id: string | undefined, path: Path) =>
    id === undefined ? [] : [{ id, place: { file, path } }];

  return [
    ...usesInLessons(source, 'Document'),
    ...source.interactions.flatMap(({ file, data }) =>
      data.interactions.flatMap((interaction, index) =>
        usesInInteraction(interaction).map(([id, path]) => ({
          id,
          place: { file, path: ['interactions', index, ...path] },
        })),
      ),
    ),
    ...source.banks.flatMap(({ file, data }) =>
      data.items.flatMap((item, index) => [
        ...use(file, item.document, ['items', index, 'document']),
        ...(item.type === 'cluster'
          ? item.parts.flatMap((part, position) =>
              use(file, part.document, ['items', index, 'parts', position, 'document']),
            )
          : []),
      ]),
    ),
  ];
}

/** Documents that an interaction shows, each with the path to its id. */
function usesInInteraction(interaction: Interaction): readonly (readonly [string, Path])[] {
  switch (interaction.type) {
    case 'fact-card':
    case 'self-check':
      return interaction.documents.map((id, position) => [id, ['documents', position]] as const);
    case 'spot':
      return [
        ...(interaction.document ? [[interaction.document, ['document']] as const] : []),
        ...interaction.entries.flatMap(({ document }, position) =>
          document ? [[document, ['entries', position, 'document']] as const] : [],
        ),
      ];
    default:
      return [];
  }
}
