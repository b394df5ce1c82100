import { characterCount } from './character-count';
import type { CourseSource } from './course-source';
import { type Finding, type Path, warning } from './finding';
import { choicesOf, type Question, questionsOf } from './questions';

const SHORTEST = 40;
const LONGEST = 90;

/** Feedback has room for its three steps and no more: 40 to 90 字. */
export function feedbackLength(source: CourseSource): readonly Finding[] {
  return questionsOf(source).flatMap((question) =>
    feedbackOf(question).flatMap(([path, text]) => {
      const length = characterCount(text);
      if (length >= SHORTEST && length <= LONGEST) return [];
      return [
        warning(
          { file: question.file, path },
          `this feedback has ${length} characters; it should have ${SHORTEST} to ${LONGEST}: why it tempts, what it does to this customer, what instead.`,
        ),
      ];
    }),
  );
}

function feedbackOf({ path, item }: Question): readonly (readonly [Path, string])[] {
  const choices = choicesOf(item);
  if (choices) {
    return choices.options.map(
      ({ feedback }, index) => [[...path, choices.list, index, 'feedback'], feedback] as const,
    );
  }
  switch (item.type) {
    case 'ordering':
      return [
        [[...path, 'feedback'], item.feedback],
        ...item.slips.map(
          ({ feedback }, index) => [[...path, 'slips', index, 'feedback'], feedback] as const,
        ),
      ];
    case 'matching':
      return item.prompts.map(
        ({ feedback }, index) => [[...path, 'prompts', index, 'feedback'], feedback] as const,
      );
    case 'numeric':
      return [
        [[...path, 'feedback'], item.feedback],
        ...item.errors.map(
          ({ feedback }, index) => [[...path, 'errors', index, 'feedback'], feedback] as const,
        ),
        [[...path, 'otherwise'], item.otherwise],
      ];
    default:
      return [];
  }
}
