import type { BankFile, Item } from '../schema/item';
import type { CourseSource } from './course-source';
import { error, type Finding, warning } from './finding';

/**
 * A bank can give what its draw promises, and asks for judgement more than for recall: at least
 * half of the items are worked out, ordered, matched, replied to or picked from several, and about
 * 10 % are easy, 65 % medium and 25 % hard (15 points either way).
 */
export function bankStructure(source: CourseSource): readonly Finding[] {
  return source.banks.flatMap(({ file, data }) => [
    ...draw(file, data),
    ...mixture(file, data),
    ...itemIds(file, data),
  ]);
}

function draw(file: string, { draw: wanted, items }: BankFile): readonly Finding[] {
  const { easy, medium, hard } = wanted.difficulty;
  const objectives = new Set(items.flatMap((item) => item.objectives)).size;
  const lacks = (field: string, message: string) => [
    error({ file, path: ['draw', field] }, message),
  ];
  return [
    ...(easy + medium + hard === wanted.count
      ? []
      : lacks(
          'difficulty',
          `easy, medium and hard add up to ${easy + medium + hard}, and "count" is ${wanted.count}.`,
        )),
    ...([easy, medium, hard] as const).flatMap((number, index) => {
      const there = items.filter(({ difficulty }) => difficulty === index + 1).length;
      return there >= number
        ? []
        : lacks(
            'difficulty',
            `the draw wants ${number} items of difficulty ${index + 1}, and the bank has ${there}.`,
          );
    }),
    ...(objectives >= wanted.objectives
      ? []
      : lacks(
          'objectives',
          `the draw wants ${wanted.objectives} objectives, and the bank has ${objectives}.`,
        )),
    ...(items.some(({ type }) => type === 'cluster' || type === 'numeric')
      ? []
      : lacks('count', 'every draw holds a cluster or a numeric item, and the bank has neither.')),
    ...(items.some(({ type }) => type === 'best-reply')
      ? []
      : lacks('count', 'every draw holds a best reply, and the bank has none.')),
  ];
}

const PICK_ONE: readonly Item['type'][] = ['single-response', 'true-false-reason'];
const SHARES = [10, 65, 25] as const;

function mixture(file: string, { items }: BankFile): readonly Finding[] {
  const place = { file, path: ['items'] };
  const pickOne = items.filter(({ type }) => PICK_ONE.includes(type)).length;
  const shares = SHARES.flatMap((aim, index) => {
    const number = items.filter(({ difficulty }) => difficulty === index + 1).length;
    const share = Math.round((number / items.length) * 100);
    return Math.abs(share - aim) <= 15
      ? []
      : [
          warning(
            place,
            `${share} % of the items have difficulty ${index + 1}; aim for about ${aim} %.`,
          ),
        ];
  });
  return [
    ...(pickOne * 2 <= items.length
      ? []
      : [
          warning(
            place,
            `${pickOne} of ${items.length} items are single responses or true/false. At least half should be worked out, ordered, matched, replied to, or picked from several.`,
          ),
        ]),
    ...shares,
  ];
}

function itemIds(file: string, { id, items }: BankFile): readonly Finding[] {
  const prefix = `q${id.slice(1)}-`;
  return items.flatMap((item, index) => [
    ...(item.id.startsWith(prefix) && /^q\d-\d\d$/.test(item.id)
      ? []
      : [
          error(
            { file, path: ['items', index, 'id'] },
            `an item of this bank is called "${prefix}01" and so on.`,
          ),
        ]),
    ...(item.type === 'cluster'
      ? item.parts.flatMap((part, position) =>
          part.id === `${item.id}-${position + 1}`
            ? []
            : [
                error(
                  { file, path: ['items', index, 'parts', position, 'id'] },
                  `this part is called "${item.id}-${position + 1}".`,
                ),
              ],
        )
      : []),
  ]);
}
