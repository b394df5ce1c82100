import type { CourseSource } from './course-source';
import { type Finding, pending, warning } from './finding';
import { reference } from './references';
import { type Use, usesInLessons, usesOfDocuments } from './uses';

/**
 * Documents of the case, terms and law notes: every one that is named exists, and none lies about
 * unused. They are written for the whole course, so what is unused waits while modules are to come.
 */
export function definitions(source: CourseSource): readonly Finding[] {
  const { documents, glossary, laws } = source;
  return [
    ...bothWays(
      source,
      'document',
      'documents',
      documents.file,
      documents.data.documents,
      usesOfDocuments(source),
    ),
    ...bothWays(
      source,
      'term',
      'terms',
      glossary.file,
      glossary.data.terms,
      usesInLessons(source, 'Term'),
    ),
    ...bothWays(
      source,
      'law note',
      'laws',
      laws.file,
      laws.data.laws,
      usesInLessons(source, 'Law'),
    ),
  ];
}

function bothWays(
  source: CourseSource,
  noun: string,
  list: string,
  file: string,
  defined: readonly { readonly id: string }[],
  uses: readonly Use[],
): readonly Finding[] {
  const known = new Set(defined.map(({ id }) => id));
  const finding = source.course.data.upcoming.length > 0 ? pending : warning;
  const used = new Set([...uses.map(({ id }) => id), ...onTables(source)]);
  return [
    ...uses.flatMap(({ id, place }) => reference(source.course.data, noun, id, known, place)),
    ...defined.flatMap(({ id }, index) =>
      used.has(id)
        ? []
        : [
            finding(
              { file, path: [list, index, 'id'] },
              `nothing uses the ${noun} "${id}" yet. Use it, or delete it.`,
            ),
          ],
    ),
  ];
}

/** Documents that lie on the table in some scene. */
function onTables({ scenarios }: CourseSource): readonly string[] {
  return scenarios.flatMap(({ data }) =>
    Object.values(data.nodes).flatMap((node) =>
      'choices' in node && node.document !== undefined ? [node.document] : [],
    ),
  );
}
