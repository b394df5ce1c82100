import type { CourseSource } from './course-source';
import { type Finding, type Place, pending, warning } from './finding';
import { reference } from './references';
import { type Use, usesInLessons, usesOfDocuments } from './uses';

/**
 * Documents of the case, terms and law notes: every one that is named exists, and none lies about
 * unused. They are written for the whole course, so what is unused waits while modules are to come.
 * Terms and law notes may wait in their books: only what a lesson cites is shipped.
 */
export function definitions(source: CourseSource): readonly Finding[] {
  const { documents, diagrams, glossary, laws } = source;
  return [
    ...bothWays(
      source,
      'document',
      documents.flatMap(({ file, data }) => defined(file, 'documents', data.documents)),
      usesOfDocuments(source),
    ),
    ...bothWays(
      source,
      'diagram',
      diagrams.flatMap(({ file, data }) => defined(file, 'diagrams', data.diagrams)),
      usesInLessons(source, 'Diagram'),
    ),
    ...named(
      source,
      'term',
      glossary.data.terms.map(({ id }) => id),
      usesInLessons(source, 'Term'),
    ),
    ...named(
      source,
      'law note',
      laws.data.laws.map(({ id }) => id),
      usesInLessons(source, 'Law'),
    ),
  ];
}

type Definition = { readonly id: string; readonly place: Place };

function defined(
  file: string,
  list: string,
  entries: readonly { readonly id: string }[],
): readonly Definition[] {
  return entries.map(({ id }, index) => ({ id, place: { file, path: [list, index, 'id'] } }));
}

function named(
  source: CourseSource,
  noun: string,
  known: readonly string[],
  uses: readonly Use[],
): readonly Finding[] {
  return uses.flatMap(({ id, place }) =>
    reference(source.course.data, noun, id, new Set(known), place),
  );
}

function bothWays(
  source: CourseSource,
  noun: string,
  all: readonly Definition[],
  uses: readonly Use[],
): readonly Finding[] {
  const finding = source.course.data.upcoming.length > 0 ? pending : warning;
  const used = new Set([...uses.map(({ id }) => id), ...onTables(source)]);
  return [
    ...named(
      source,
      noun,
      all.map(({ id }) => id),
      uses,
    ),
    ...all.flatMap(({ id, place }) =>
      used.has(id)
        ? []
        : [finding(place, `nothing uses the ${noun} "${id}" yet. Use it, or delete it.`)],
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
