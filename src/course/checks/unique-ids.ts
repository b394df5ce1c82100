import type { CourseSource } from './course-source';
import { error, type Finding, type Place } from './finding';

/** Finds ids that are given twice: the learner's record could not tell the two apart. */
export function uniqueIds(source: CourseSource): readonly Finding[] {
  return [...idsByNoun(source)].flatMap(([noun, ids]) => twice(noun, ids));
}

type Id = { readonly id: string; readonly place: Place };

function* idsByNoun(source: CourseSource): Generator<readonly [string, readonly Id[]]> {
  const objectives = [source.course, ...source.modules].flatMap(({ file, data }) =>
    data.objectives.map(({ id }, index) => ({
      id,
      place: { file, path: ['objectives', index, 'id'] },
    })),
  );
  yield ['module', ofFiles(source.modules)];
  yield ['objective', objectives];
  yield ['lesson', ofFiles(source.lessons)];
  yield ['role-play', ofFiles(source.scenarios)];
  yield ['job aid', ofFiles(source.jobAids)];
  yield ['bank', ofFiles(source.banks)];
  yield ['term', ofList(source.glossary.file, 'terms', source.glossary.data.terms)];
  yield ['law note', ofList(source.laws.file, 'laws', source.laws.data.laws)];
  yield [
    'document',
    source.documents.flatMap(({ file, data }) => ofList(file, 'documents', data.documents)),
  ];
  yield [
    'diagram',
    source.diagrams.flatMap(({ file, data }) => ofList(file, 'diagrams', data.diagrams)),
  ];
  yield ['company', ofList(source.companies.file, 'companies', source.companies.data.companies)];
  yield [
    'person',
    source.companies.data.companies.flatMap(({ people }, index) =>
      ofList(source.companies.file, 'people', people, ['companies', index]),
    ),
  ];
  yield ['contract', ofList(source.contracts.file, 'contracts', source.contracts.data.contracts)];
  yield [
    'interaction',
    source.interactions.flatMap(({ file, data }) =>
      ofList(file, 'interactions', data.interactions),
    ),
  ];
  yield ['item', source.banks.flatMap(({ file, data }) => itemIds(file, data.items))];

  for (const lesson of source.lessons) {
    yield [
      'section of this lesson',
      lesson.elements.flatMap(({ name, attributes, line, column }) =>
        attributes.id && ['Section', 'WorkedExample', 'ManagerPage'].includes(name)
          ? [{ id: attributes.id, place: { file: lesson.file, line, column } }]
          : [],
      ),
    ];
  }
  for (const { file, data } of [...source.banks, ...source.interactions]) {
    yield* idsInside(file, data, []);
  }
  for (const { file, data } of source.jobAids) {
    yield ['section of this job aid', ofList(file, 'sections', data.sections)];
    // Formulas name fields of any section, so a field's id is unique in the whole sheet.
    yield [
      'field of this job aid',
      data.sections.flatMap(({ fields }, index) =>
        ofList(file, 'fields', fields, ['sections', index]),
      ),
    ];
  }
}

/** The ids of each list inside an item or interaction: options, cards, steps. */
function* idsInside(
  file: string,
  value: unknown,
  path: readonly (string | number)[],
): Generator<readonly [string, readonly Id[]]> {
  if (Array.isArray(value)) {
    const inList = value.flatMap((entry: unknown, index) =>
      hasId(entry) ? [{ id: entry.id, place: { file, path: [...path, index, 'id'] } }] : [],
    );
    // Items, their parts and interactions are unique in the whole course, which is looked at above.
    if (path.length > 1 && path.at(-1) !== 'parts') yield [`entry of "${path.at(-1)}"`, inList];
    for (const [index, entry] of value.entries()) yield* idsInside(file, entry, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, entry] of Object.entries(value)) {
      yield* idsInside(file, entry, [...path, key]);
    }
  }
}

function hasId(value: unknown): value is { readonly id: string } {
  return typeof value === 'object' && value !== null && 'id' in value;
}

function ofFiles(
  files: readonly { readonly file: string; readonly data: { readonly id: string } }[],
): readonly Id[] {
  return files.map(({ file, data }) => ({ id: data.id, place: { file, path: ['id'] } }));
}

function ofList(
  file: string,
  list: string,
  entries: readonly { readonly id: string }[],
  above: readonly (string | number)[] = [],
): readonly Id[] {
  return entries.map(({ id }, index) => ({
    id,
    place: { file, path: [...above, list, index, 'id'] },
  }));
}

function itemIds(
  file: string,
  items: CourseSource['banks'][number]['data']['items'],
): readonly Id[] {
  return items.flatMap((item, index) => [
    { id: item.id, place: { file, path: ['items', index, 'id'] } },
    ...(item.type === 'cluster' ? ofList(file, 'parts', item.parts, ['items', index]) : []),
  ]);
}

function twice(noun: string, ids: readonly Id[]): readonly Finding[] {
  const first = new Map<string, Place>();
  return ids.flatMap(({ id, place }) => {
    const earlier = first.get(id);
    first.set(id, earlier ?? place);
    if (!earlier) return [];
    const where = earlier.file === place.file ? 'above' : `in ${earlier.file}`;
    return [error(place, `the ${noun} "${id}" stands ${where} already. Give this one another id.`)];
  });
}
