import { choicesOf, longestOf, tellsByLength } from '@/quiz/engine/choices';
import type { CourseSource } from './course-source';
import { type Finding, warning } from './finding';
import { questionsOf } from './questions';

/**
 * Length gives nothing away: the longest right option is 0.8 to 1.2 times as wide as the longest
 * wrong one. A Han character is as wide as two Latin ones; two characters' difference is nothing.
 */
export function optionLength(source: CourseSource): readonly Finding[] {
  return questionsOf(source).flatMap(({ file, path, item }) => {
    const choices = choicesOf(item);
    if (!choices) return [];
    const lengths = longestOf(choices);
    if (!lengths || !tellsByLength(lengths)) return [];
    const { right, wrong } = lengths;
    const ratio = right / wrong;
    return [
      warning(
        { file, path: [...path, choices.list] },
        `the right option is ${ratio.toFixed(2)} times as long as the longest wrong one (${right} and ${wrong}). ${ratio > 1 ? 'Shorten it, or give a wrong one more to say' : 'Shorten the longest wrong one'}: 0.8 to 1.2.`,
      ),
    ];
  });
}
