import type { CourseSource } from './course-source';
import { type Finding, warning } from './finding';
import { choicesOf, questionsOf } from './questions';

/**
 * Length gives nothing away: the longest right option is 0.8 to 1.2 times as wide as the longest
 * wrong one. A Han character is as wide as two Latin ones; two characters' difference is nothing.
 */
export function optionLength(source: CourseSource): readonly Finding[] {
  return questionsOf(source).flatMap(({ file, path, item }) => {
    const choices = choicesOf(item);
    if (!choices) return [];
    const longest = (right: boolean) =>
      Math.max(
        ...choices.options
          .filter(({ id }) => choices.key.includes(id) === right)
          .map(({ text }) => width(text)),
      );
    const [right, wrong] = [longest(true), longest(false)];
    if (!Number.isFinite(right) || !Number.isFinite(wrong)) return [];
    const ratio = right / wrong;
    if ((ratio >= 0.8 && ratio <= 1.2) || Math.abs(right - wrong) <= 2) return [];
    return [
      warning(
        { file, path: [...path, choices.list] },
        `the right option is ${ratio.toFixed(2)} times as long as the longest wrong one (${right} and ${wrong}). ${ratio > 1 ? 'Shorten it, or give a wrong one more to say' : 'Shorten the longest wrong one'}: 0.8 to 1.2.`,
      ),
    ];
  });
}

function width(text: string): number {
  return [...text.replaceAll('**', '')].reduce(
    (sum, character) => sum + (/[\u2e80-\uffef“”‘’—…]/u.test(character) ? 1 : 0.5),
    0,
  );
}
