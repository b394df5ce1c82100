import { choicesOf } from '@/quiz/engine/choices';
import { variantsOf } from '@/quiz/engine/variants';
import { characterCount } from './character-count';
import type { CourseSource } from './course-source';
import { type Finding, type Path, warning } from './finding';
import { type Question, questionsOf } from './questions';

const SHORTEST = 40;
const LONGEST = 90;

/** Feedback has room for its three steps and no more: 40 to 90 字. */
export function feedbackLength(source: CourseSource): readonly Finding[] {
  return questionsOf(source).flatMap((question) =>
    feedbackOf(question).flatMap(([path, ...texts]) => {
      const lengths = texts.map(characterCount);
      const length = lengths.find((one) => one < SHORTEST || one > LONGEST);
      if (length === undefined) return [];
      return [
        warning(
          { file: question.file, path },
          `this feedback has ${length} characters; it should have ${SHORTEST} to ${LONGEST}: why it tempts, what it does to this customer, what instead.`,
        ),
      ];
    }),
  );
}

/** Each feedback with its place, as it reads in every variant. */
function feedbackOf({ path, item }: Question): readonly (readonly [Path, ...string[]])[] {
  const choices = item.type === 'missing-pieces' ? undefined : choicesOf(item);
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
    case 'sorting':
      return item.cards.map(
        ({ feedback }, index) => [[...path, 'cards', index, 'feedback'], feedback] as const,
      );
    case 'missing-pieces':
      return item.pieces.map(
        ({ feedback }, index) => [[...path, 'pieces', index, 'feedback'], feedback] as const,
      );
    case 'short-text':
      return [
        [[...path, 'feedback'], item.feedback],
        ...item.errors.map(
          ({ feedback }, index) => [[...path, 'errors', index, 'feedback'], feedback] as const,
        ),
        [[...path, 'otherwise'], item.otherwise],
      ];
    case 'numeric': {
      const asked = 'source' in item ? variantsOf(item) : [item];
      return [
        [[...path, 'feedback'], ...asked.map(({ feedback }) => feedback)],
        ...item.errors.map(
          (_, index) =>
            [
              [...path, 'errors', index, 'feedback'],
              ...asked.map(({ errors }) => errors[index]?.feedback ?? ''),
            ] as const,
        ),
        [[...path, 'otherwise'], ...asked.map(({ otherwise }) => otherwise)],
      ];
    }
    default:
      return [];
  }
}
