import type { CourseSource } from '../src/course/checks/course-source.ts';
import { SECTION_COMPONENTS } from '../src/course/checks/lesson-components.ts';
import { usesInLessons } from '../src/course/checks/uses.ts';
import { jobAidNumber } from '../src/course/job-aid-number.ts';
import type { CourseOutline } from '../src/course/outline.ts';
import type { SearchText } from '../src/search/engine/search-text.ts';
import { compileLawBook } from './compile-references.ts';

/**
 * What search finds of the course: lessons by section, the terms that they open, every law note of the
 * law page, the job aids that modules list, and the contracts by the numbers on their papers. Items and
 * role-plays are not here: their texts would give answers away, and come from the banks that the learner
 * has met.
 */
export function searchTexts(source: CourseSource, outline: CourseOutline): readonly SearchText[] {
  const titles = new Map(
    outline.modules.flatMap(({ lessons }) => lessons.map(({ id, title }) => [id, title] as const)),
  );
  const opened = new Set(usesInLessons(source, 'Term').map(({ id }) => id));
  return [
    ...source.lessons.flatMap((lesson) => lessonTexts(lesson, titles.get(lesson.data.id))),
    ...source.glossary.data.terms
      .filter(({ id }) => opened.has(id))
      .map(({ id, term, en, definition }) => ({
        kind: 'term' as const,
        id,
        title: term,
        context: en,
        text: definition,
      })),
    ...compileLawBook(source).laws.map(({ id, instrument, article, statement, meaning }) => ({
      kind: 'law' as const,
      id,
      title: instrument,
      context: article,
      text: `${statement}\n${meaning}`,
    })),
    ...aidTexts(source, outline),
    ...contractTexts(source),
  ];
}

function aidTexts(source: CourseSource, outline: CourseOutline): readonly SearchText[] {
  const listed = new Set(outline.modules.flatMap(({ jobAids }) => jobAids.map(({ id }) => id)));
  return source.jobAids
    .filter(({ data }) => listed.has(data.id))
    .map(({ data: { id, title, summary, sections } }) => ({
      kind: 'aid',
      id,
      title,
      context: jobAidNumber(id),
      text: [summary, ...sections.map((section) => section.title)].join('\n'),
    }));
}

function contractTexts(source: CourseSource): readonly SearchText[] {
  const companies = new Map(source.companies.data.companies.map((one) => [one.id, one]));
  return source.contracts.data.contracts.map(({ id, number, customer, project }) => ({
    kind: 'contract',
    id,
    title: number,
    context: companies.get(customer)?.short ?? '',
    text: project,
  }));
}

function lessonTexts(
  { data, elements, passages }: CourseSource['lessons'][number],
  context = data.title,
): readonly SearchText[] {
  return passages.map(({ section, text }) => {
    // A term or an interaction may have the id of a section.
    const title = elements.find(
      ({ name, attributes }) => SECTION_COMPONENTS.includes(name) && attributes.id === section,
    )?.attributes.title;
    return section === undefined || title === undefined
      ? {
          kind: 'lesson',
          id: data.id,
          title: data.title,
          context: '',
          text: [data.summary, text, ...data.takeaways].join('\n'),
        }
      : { kind: 'lesson', id: `${data.id}#${section}`, title, context, text };
  });
}
