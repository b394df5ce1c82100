import type { AskedItem, ItemPart } from '@/course/schema/item';
import { inOrder, shownOrder } from './presentation';

/** The right answer of a question on paper; places count from 0 as they are printed. */
export type SheetKey = {
  readonly verdict: boolean | null;
  /** Places of right options; of an order, places of the steps from the first to the last. */
  readonly places: readonly number[];
  /** Prompt or card, and the place of its target or group. */
  readonly pairs: readonly (readonly [number, number])[];
  readonly number: { readonly value: number; readonly unit: string } | null;
  readonly words: string | null;
};

/** Members in the order of a printed set; as they are written without a seed. */
export function printedOrder<Member extends { readonly id: string }>(
  item: AskedItem | ItemPart,
  members: readonly Member[],
  seed: number | null,
): readonly Member[] {
  return seed === null ? members : inOrder(members, shownOrder(item, seed));
}

/** What an answer key says of a question; a cluster has none but those of its parts. */
export function sheetKey(item: AskedItem | ItemPart, seed: number | null): SheetKey {
  const none: SheetKey = { verdict: null, places: [], pairs: [], number: null, words: null };
  const placesIn = (members: readonly { readonly id: string }[], ids: readonly string[]) => {
    const order = printedOrder(item, members, seed).map(({ id }) => id);
    return ids.map((id) => order.indexOf(id));
  };
  const inTurn = (places: readonly number[]) => places.toSorted((one, other) => one - other);
  switch (item.type) {
    case 'single-response':
    case 'multiple-response':
    case 'best-reply':
      return { ...none, places: inTurn(placesIn(item.options, item.key)) };
    case 'true-false-reason':
      return { ...none, verdict: item.verdict, places: placesIn(item.reasons, [item.key]) };
    case 'missing-pieces': {
      const flawed = item.pieces.filter((piece) => piece.flawed).map(({ id }) => id);
      return { ...none, places: inTurn(placesIn(item.pieces, flawed)) };
    }
    case 'ordering':
      return {
        ...none,
        places: placesIn(
          item.steps,
          item.steps.map(({ id }) => id),
        ),
      };
    case 'matching': {
      const targets = placesIn(
        item.targets,
        item.prompts.map(({ key }) => key),
      );
      return { ...none, pairs: targets.map((target, index) => [index, target]) };
    }
    case 'sorting': {
      const groups = item.groups.map(({ id }) => id);
      const cards = printedOrder(item, item.cards, seed);
      return { ...none, pairs: cards.map(({ key }, index) => [index, groups.indexOf(key)]) };
    }
    case 'numeric':
      return { ...none, number: { value: item.answer, unit: item.unit } };
    case 'short-text':
      return { ...none, words: item.answer };
    case 'cluster':
      return none;
    default:
      return item satisfies never;
  }
}
