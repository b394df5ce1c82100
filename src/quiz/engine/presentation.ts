import type { AskedItem, ItemPart } from '@/course/schema/item';
import { seededRandom, shuffled } from '@/platform/seeded-random';

/**
 * Ids of what the learner picks from (options, reasons, steps, targets, cards, or pieces that have
 * no place on a document), in the order in which this attempt shows them. The same seed gives the
 * same order; steps never stand in the right one. Empty for an item that offers nothing to pick
 * from; each part of a cluster has its own order.
 */
export function shownOrder(item: AskedItem | ItemPart, seed: number): readonly string[] {
  const ids = idsOf(item);
  const order = shuffled(seededRandom(seed, item.id), ids);
  const isRight = item.type === 'ordering' && order.every((id, place) => id === ids[place]);
  return isRight ? order.toReversed() : order;
}

function idsOf(item: AskedItem | ItemPart): readonly string[] {
  switch (item.type) {
    case 'single-response':
    case 'multiple-response':
    case 'best-reply':
      return item.options.map(({ id }) => id);
    case 'true-false-reason':
      return item.reasons.map(({ id }) => id);
    case 'ordering':
      return item.steps.map(({ id }) => id);
    case 'matching':
      return item.targets.map(({ id }) => id);
    case 'sorting':
      return item.cards.map(({ id }) => id);
    case 'missing-pieces':
      return item.pieces.filter((piece) => !('at' in piece)).map(({ id }) => id);
    case 'short-text':
    case 'numeric':
    case 'cluster':
      return [];
    default:
      return item satisfies never;
  }
}

/** The members in the order of `ids`; members that `ids` does not name follow at the end. */
export function inOrder<Member extends { readonly id: string }>(
  members: readonly Member[],
  ids: readonly string[],
): readonly Member[] {
  const place = (id: string) => (ids.includes(id) ? ids.indexOf(id) : ids.length);
  return members.toSorted((one, other) => place(one.id) - place(other.id));
}
