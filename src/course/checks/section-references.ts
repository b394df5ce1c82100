import type { CourseSource } from './course-source';
import type { Finding } from './finding';
import { SECTION_COMPONENTS } from './lesson-components';
import { reference } from './references';

/** "Back for a minute" leads somewhere: every section that an item names exists. */
export function sectionReferences(source: CourseSource): readonly Finding[] {
  const known = new Set(
    source.lessons.flatMap(({ data, elements }) =>
      elements
        .filter(({ name }) => SECTION_COMPONENTS.includes(name))
        .map(({ attributes }) => `${data.id}#${attributes.id}`),
    ),
  );
  return source.banks.flatMap(({ file, data }) =>
    data.items.flatMap((item, index) =>
      reference(source.course.data, 'lesson section', item.source, known, {
        file,
        path: ['items', index, 'source'],
      }),
    ),
  );
}
