import type { CourseSource } from './course-source';
import { error, type Finding } from './finding';
import { questionsOf } from './questions';

/**
 * A numeric item says its unit in the question, shows its answer in the sum, and expects mistakes
 * that are mistakes: no expected error would count as right, and none is listed twice.
 */
export function numericItems(source: CourseSource): readonly Finding[] {
  return questionsOf(source).flatMap(({ file, path, item }) => {
    if (item.type !== 'numeric') return [];
    const { answer, unit, tolerance, stem, sum, errors } = item;
    const written = errors.map((one) => one.answer);
    return [
      ...(stem.includes(unit)
        ? []
        : [
            error(
              { file, path: [...path, 'stem'] },
              `the question does not say its unit. Ask for "多少${unit}".`,
            ),
          ]),
      ...(sum.replaceAll(/[,，\s]/g, '').includes(String(answer))
        ? []
        : [
            error(
              { file, path: [...path, 'sum'] },
              `the sum does not end in the answer, ${answer}.`,
            ),
          ]),
      ...errors.flatMap((one, index) => {
        const place = { file, path: [...path, 'errors', index, 'answer'] };
        if (Math.abs(one.answer - answer) <= tolerance) {
          return [
            error(
              place,
              `${one.answer} counts as right (${answer} ± ${tolerance}). Delete this error.`,
            ),
          ];
        }
        return written.indexOf(one.answer) < index
          ? [error(place, `${one.answer} is expected above already. Keep one.`)]
          : [];
      }),
    ];
  });
}
