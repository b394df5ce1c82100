import type { CourseSource } from './course-source';
import { error, type Finding, type Path } from './finding';
import { suggestion } from './nearest';

/** Lessons, contracts and the timeline name companies of the case, and a story's days run forward. */
export function caseReferences(source: CourseSource): readonly Finding[] {
  const companies = source.companies.data.companies.map(({ id }) => id);
  const company = (file: string, id: string, path: Path) =>
    companies.includes(id)
      ? []
      : [error({ file, path }, `there is no company "${id}". ${suggestion(id, companies)}`)];

  return [
    ...source.contracts.data.contracts.flatMap(({ customer }, index) =>
      company(source.contracts.file, customer, ['contracts', index, 'customer']),
    ),
    ...source.timeline.data.events.flatMap((event, index) =>
      event.company === undefined
        ? []
        : company(source.timeline.file, event.company, ['events', index, 'company']),
    ),
    ...source.lessons.flatMap(({ file, data }) => [
      ...data.story.companies.flatMap((id, index) =>
        company(file, id, ['story', 'companies', index]),
      ),
      ...(data.story.from <= data.story.to
        ? []
        : [
            error(
              { file, path: ['story', 'to'] },
              'the story ends before it begins. Swap "from" and "to".',
            ),
          ]),
    ]),
  ];
}
