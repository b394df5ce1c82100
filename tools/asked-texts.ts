import type { PlacedText, Sourced } from '../src/course/checks/course-source.ts';
import type { Path } from '../src/course/checks/finding.ts';
import type { BankFile } from '../src/course/schema/item.ts';
import { variantsOf } from '../src/quiz/engine/variants.ts';

/**
 * The texts of the course as learners read them: those of an item whose figures differ from attempt
 * to attempt once for every variant, and without its sums and values.
 */
export function askedTexts(
  texts: readonly PlacedText[],
  banks: readonly Sourced<BankFile>[],
): readonly PlacedText[] {
  const varying = banks.flatMap(({ file, data }) =>
    data.items.flatMap((item, index) =>
      item.type === 'numeric' && item.variants ? [{ file, path: ['items', index], item }] : [],
    ),
  );
  return [
    ...texts.filter(({ place }) => !varying.some((one) => stands(place, one.file, one.path))),
    ...varying.flatMap(({ file, path, item }) => {
      const seen = new Set<string>();
      return variantsOf(item).flatMap((asked) =>
        textsIn(asked, path).flatMap(([at, text]) => {
          const key = `${at.join('.')} ${text}`;
          if (seen.has(key)) return [];
          seen.add(key);
          return [{ text, place: { file, path: at } }];
        }),
      );
    }),
  ];
}

function stands(place: PlacedText['place'], file: string, path: Path): boolean {
  return (
    place.file === file && 'path' in place && path.every((key, index) => place.path[index] === key)
  );
}

/** Every text in a piece of data, with the path to it. */
export function textsIn(value: unknown, path: Path): readonly (readonly [Path, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (Array.isArray(value))
    return value.flatMap((entry, index) => textsIn(entry, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => textsIn(entry, [...path, key]));
}
