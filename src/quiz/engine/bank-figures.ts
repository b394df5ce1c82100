import type { Bank } from '@/course/outline';
import type { Item, ItemPart } from '@/course/schema/item';
import { choicesOf, type Lengths, longestOf } from './choices';

export type BankFigures = {
  readonly items: number;
  readonly types: readonly { readonly type: Item['type']; readonly count: number }[];
  /** Of difficulty 1, 2 and 3. */
  readonly difficulties: readonly [number, number, number];
  /** Objectives with the items that ask for them, in the order in which the bank names them. */
  readonly objectives: readonly { readonly objective: string; readonly items: readonly string[] }[];
  /** Where the right option is written, from the first place on, where there is one right option. */
  readonly keyPlaces: readonly { readonly found: number; readonly even: number }[];
  /** Longest right and wrong option, by question; a part of a cluster is one of its own. */
  readonly lengths: readonly (Lengths & { readonly question: string })[];
};

/** How a bank is made up, and whether its form gives answers away. */
export function bankFigures({ items }: Pick<Bank, 'items'>): BankFigures {
  const questions = items.flatMap((item): readonly (Item | ItemPart)[] =>
    item.type === 'cluster' ? item.parts : [item],
  );
  const chosen = questions.flatMap((question) => {
    const choices = choicesOf(question);
    return choices ? [{ question: question.id, choices }] : [];
  });
  const count = (difficulty: number) =>
    items.filter((item) => item.difficulty === difficulty).length;
  const types = [...new Set(items.map(({ type }) => type))];
  const objectives = [...new Set(items.flatMap((item) => item.objectives))];

  return {
    items: items.length,
    types: types
      .map((type) => ({ type, count: items.filter((item) => item.type === type).length }))
      .toSorted((one, other) => other.count - one.count),
    difficulties: [count(1), count(2), count(3)],
    objectives: objectives.map((objective) => ({
      objective,
      items: items.filter((item) => item.objectives.includes(objective)).map(({ id }) => id),
    })),
    keyPlaces: keyPlaces(
      chosen.map(({ choices }) => choices).filter(({ key }) => key.length === 1),
    ),
    lengths: chosen.flatMap(({ question, choices }) => {
      const lengths = longestOf(choices);
      return lengths ? [{ question, ...lengths }] : [];
    }),
  };
}

function keyPlaces(
  all: readonly NonNullable<ReturnType<typeof choicesOf>>[],
): BankFigures['keyPlaces'] {
  const most = Math.max(0, ...all.map(({ options }) => options.length));
  return Array.from({ length: most }, (_, place) => ({
    found: all.filter(({ options, key }) => options[place]?.id === key[0]).length,
    even: all.reduce(
      (sum, { options }) => sum + (options.length > place ? 1 / options.length : 0),
      0,
    ),
  }));
}
