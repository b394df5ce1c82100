import { choicesOf } from '@/quiz/engine/choices';
import type { CourseSource } from './course-source';
import { type Finding, warning } from './finding';
import { questionsOf } from './questions';

/**
 * The right option stands in each place about equally often. Options are shuffled when they are
 * shown; this is for printed sheets, and for writers who tend to write the right one first.
 */
export function keyPosition(source: CourseSource): readonly Finding[] {
  return source.banks.flatMap(({ file }) => {
    const questions = questionsOf(source)
      .filter((question) => question.file === file)
      .map(({ item }) => choicesOf(item))
      .filter((choices) => choices !== undefined)
      .filter(({ key }) => key.length === 1);
    if (questions.length < 6) return [];

    return [0, 1, 2, 3].flatMap((place) => {
      const expected = questions.reduce(
        (sum, { options }) => sum + (options.length > place ? 1 / options.length : 0),
        0,
      );
      const found = questions.filter(({ options, key }) => options[place]?.id === key[0]).length;
      const most = Math.max(expected * 1.6, expected + 1.5);
      return found <= most
        ? []
        : [
            warning(
              { file, path: ['items'] },
              `the right option stands in place ${place + 1} in ${found} of ${questions.length} questions; about ${Math.round(expected)} would be even. Move some.`,
            ),
          ];
    });
  });
}
