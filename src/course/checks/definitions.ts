import type { CourseSource } from './course-source';
import { type Finding, type Place, pending, warning } from './finding';
import { reference } from './references';
import { type Use, usesInLessons, usesOfDocuments } from './uses';

/**
 * Documents of the case, terms and law notes: every one that is named exists, and none lies about
 * unused. They are written for the whole course, so what is unused waits while modules are to come.
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
    ...bothWays(
      source,
      'term',
      defined(glossary.file, 'terms', glossary.data.terms),
      usesInLessons(source, 'Term'),
    ),
    ...bothWays(
      source,
      'law note',
      defined(laws.file, 'laws', laws.data.laws),
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

function bothWays(
  source: CourseSource,
  noun: string,
  all: readonly Definition[],
  uses: readonly Use[],
): readonly Finding[] {
  const known = new Set(all.map(({ id }) => id));
  const finding = source.course.data.upcoming.length > 0 ? pending : warning;
  const used = new Set([...uses.map(({ id }) => id), ...onTables(source)]);
  return [
    ...uses.flatMap(({ id, place }) => reference(source.course.data, noun, id, known, place)),
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
