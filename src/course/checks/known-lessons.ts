import type { CourseSource } from './course-source';
import type { Finding, Path } from './finding';
import { reference } from './references';

/** Whatever the case file keeps back until a lesson names a lesson of the course. */
export function knownLessons(source: CourseSource): readonly Finding[] {
  const { course, modules, companies, contracts, ledger, timeline } = source;
  // A listed module without a folder is a mistake of its own; its lessons would be echoes of it.
  if (course.data.modules.some((id) => !modules.some(({ data }) => data.id === id))) return [];
  const lessons = new Set(modules.flatMap(({ data }) => data.lessons));
  const named = (file: string, lesson: string | undefined, path: Path) =>
    lesson === undefined ? [] : reference(course.data, 'lesson', lesson, lessons, { file, path });
  const listed = (file: string, list: string, entries: readonly { readonly known: string }[]) =>
    entries.flatMap(({ known }, index) => named(file, known, [list, index, 'known']));

  return [
    ...named(companies.file, companies.data.rolesKnown, ['rolesKnown']),
    ...companies.data.companies.flatMap((company, index) => [
      ...additions(named, companies.file, company.later, ['companies', index]),
      ...company.people.flatMap((person, position) => {
        const path = ['companies', index, 'people', position];
        return [
          ...named(companies.file, person.known, [...path, 'known']),
          ...additions(named, companies.file, person.later, path),
        ];
      }),
    ]),
    ...contracts.data.contracts.flatMap(({ sortedFrom }, index) =>
      named(contracts.file, sortedFrom, ['contracts', index, 'sortedFrom']),
    ),
    ...listed(ledger.file, 'payments', ledger.data.payments),
    ...listed(ledger.file, 'changes', ledger.data.changes),
    ...listed(ledger.file, 'arrangements', ledger.data.arrangements),
    ...listed(timeline.file, 'events', timeline.data.events),
  ];
}

function additions(
  named: (file: string, lesson: string | undefined, path: Path) => readonly Finding[],
  file: string,
  later: readonly { readonly known: string }[],
  path: Path,
): readonly Finding[] {
  return later.flatMap(({ known }, index) =>
    named(file, known, [...path, 'later', index, 'known']),
  );
}
