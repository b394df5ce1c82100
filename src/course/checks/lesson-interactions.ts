import type { CourseSource } from './course-source';
import { error, type Finding } from './finding';
import { suggestion } from './nearest';

/** Every interaction of a lesson is defined beside it, and every one defined is used, once. */
export function lessonInteractions(source: CourseSource): readonly Finding[] {
  const orphans = source.interactions
    .filter(({ lesson }) => !source.lessons.some(({ data }) => data.id === lesson))
    .map(({ file, lesson }) =>
      error({ file, path: [] }, `there is no lesson "${lesson}" beside this file.`),
    );
  return [...orphans, ...source.lessons.flatMap((lesson) => usesAndDefinitions(source, lesson))];
}

function usesAndDefinitions(
  source: CourseSource,
  { file, data, elements }: CourseSource['lessons'][number],
): readonly Finding[] {
  const beside = source.interactions.find(({ lesson }) => lesson === data.id);
  const defined = beside?.data.interactions ?? [];
  const ids = defined.map(({ id }) => id);
  const uses = elements.filter(({ name }) => name === 'Interaction');
  const used = uses.map(({ attributes }) => attributes.id ?? '');

  const unknown = uses
    .filter(({ attributes }) => !ids.includes(attributes.id ?? ''))
    .map(({ attributes, line, column }) =>
      error(
        { file, line, column },
        `interaction "${attributes.id}" is not in ${data.id}.interactions.yaml. ${suggestion(attributes.id ?? '', ids)}`,
      ),
    );
  const repeated = uses
    .filter(({ attributes }, index) => used.indexOf(attributes.id ?? '') < index)
    .map(({ attributes, line, column }) =>
      error({ file, line, column }, `interaction "${attributes.id}" stands in this lesson twice.`),
    );
  const unused = defined.flatMap(({ id }, index) =>
    used.includes(id) || !beside
      ? []
      : [
          error(
            { file: beside.file, path: ['interactions', index, 'id'] },
            `the lesson does not show "${id}". Write <Interaction id="${id}" /> in ${file}, or delete it here.`,
          ),
        ],
  );
  return [...unknown, ...repeated, ...unused];
}
