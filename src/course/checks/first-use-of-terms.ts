import type { CourseSource } from './course-source';
import { type Finding, warning } from './finding';

/**
 * The first lesson that uses a word of the glossary opens it with <Term>, so that nobody meets a
 * word of the trade without its definition at hand. What a law note stands at is explained by it.
 * Words of one or two characters are everyday words as often as not, and are let pass.
 */
export function firstUseOfTerms(source: CourseSource): readonly Finding[] {
  const order = source.modules.flatMap(({ data }) => data.lessons);
  const lessons = source.lessons.toSorted(
    (one, other) => order.indexOf(one.data.id) - order.indexOf(other.data.id),
  );
  const { terms } = source.glossary.data;
  return terms.flatMap(({ id, term }) => {
    if ([...term].length < LEAST) return [];
    const longer = terms.filter((one) => one.term !== term && one.term.includes(term));
    const says = (text: string) =>
      longer.reduce((rest, one) => rest.replaceAll(one.term, ''), text).includes(term);
    const first = lessons.find(({ passages }) =>
      passages.some(({ withoutLaw }) => says(withoutLaw)),
    );
    if (!first) return [];
    const opened = lessons
      .slice(0, lessons.indexOf(first) + 1)
      .some(({ elements }) =>
        elements.some(({ name, attributes }) => name === 'Term' && attributes.id === id),
      );
    return opened
      ? []
      : [
          warning(
            { file: first.file, path: [] },
            `this is the first lesson that says "${term}", and it does not open it. Write <Term id="${id}">${term}</Term> where it first comes.`,
          ),
        ];
  });
}

const LEAST = 3;
