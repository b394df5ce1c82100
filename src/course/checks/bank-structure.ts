import type { BankFile, Item } from '../schema/item';
import type { CourseSource } from './course-source';
import { error, type Finding, warning } from './finding';

/**
 * A bank can give what its draw promises, has 22 or 23 items, and asks for judgement more than for
 * recall: at least 60 % of the items are performed and at most 15 % stand without a case, and about
 * 10 % are easy, 65 % medium and 25 % hard (15 points either way).
 */
export function bankStructure(source: CourseSource): readonly Finding[] {
  const cases = namesOf(source);
  return source.banks.flatMap(({ file, data }) => [
    ...draw(file, data),
    ...mixture(file, data, cases),
    ...itemIds(file, data),
    ...papers(file, data),
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

/** All other kinds are performed: worked out, put in order, matched, sorted, searched, written, replied. */
const PICK_ONE: readonly Item['type'][] = ['single-response', 'true-false-reason'];
const SHARES = [10, 65, 25] as const;
const SIZES = [22, 23] as const;

function mixture(
  file: string,
  { items }: BankFile,
  cases: ReadonlySet<string>,
): readonly Finding[] {
  const place = { file, path: ['items'] };
  const performed = items.filter(({ type }) => !PICK_ONE.includes(type)).length;
  const bare = [...items.entries()].filter(([, item]) => !hasCase(item, cases));
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
    ...(SIZES.some((size) => size === items.length)
      ? []
      : [warning(place, `a bank has ${SIZES.join(' or ')} items, and this one ${items.length}.`)]),
    ...(performed >= items.length * 0.6
      ? []
      : [
          warning(
            place,
            `${performed} of ${items.length} items are performed; at least 60 % should be. Make a single response or a true/false a best reply, an ordering, a sorting, a number, a short text, missing pieces or a cluster.`,
          ),
        ]),
    ...(bare.length <= items.length * 0.15
      ? []
      : bare.map(([index]) =>
          warning(
            { file, path: ['items', index, 'stem'] },
            'this question stands without a case, and so do more than 15 % of the bank: they ask for what was merely learnt. Name a customer, an amount or a day.',
          ),
        )),
    ...shares,
  ];
}

/** What a case is told by: people and companies of the story. */
function namesOf({ companies }: CourseSource): ReadonlySet<string> {
  return new Set(
    companies.data.companies.flatMap(({ name, short, people }) => [
      name,
      short,
      ...people.map((person) => person.name),
    ]),
  );
}

/** An item in a case names a customer, a person, an amount or a day, or shows a paper. */
function hasCase(item: Item, names: ReadonlySet<string>): boolean {
  if (item.document !== undefined) return true;
  const told = `${item.stem}${item.type === 'true-false-reason' ? item.statement : ''}`;
  return (
    /\d{1,2}-\d{1,2}|\d 月|\d{3}|\d 万/.test(told) || [...names].some((name) => told.includes(name))
  );
}

/** The parts of a cluster ask about one paper, and not about a long stem. */
function papers(file: string, { items }: BankFile): readonly Finding[] {
  return items.flatMap((item, index) =>
    item.type === 'cluster' && item.document === undefined
      ? [
          warning(
            { file, path: ['items', index, 'stem'] },
            'a cluster asks about one document. Put the facts on a paper of the case, and name it: "document: doc-…".',
          ),
        ]
      : [],
  );
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
