import type { ReviewIndex } from '@/course/review-index';
import type { Card } from './card';
import type { CardRef } from './card-ref';

/** An item to ask, as an attempt records it. */
export type DrawnItem = { readonly id: string; readonly hash: string };

/** Items that fit into three minutes beside one decision. */
export const quickItems = 3;

/** The items of today's cards, in their order. */
export function itemsOf(cards: readonly Card[], { items }: ReviewIndex): readonly DrawnItem[] {
  return cards.flatMap(({ ref }) => {
    const hash = ref.kind === 'item' ? items[ref.item]?.hash : undefined;
    return ref.kind === 'item' && hash !== undefined ? [{ id: ref.item, hash }] : [];
  });
}

/** The decision to take next: the most urgent one of today's cards. */
export function nextDecision(
  cards: readonly Card[],
): Extract<CardRef, { kind: 'decision' }> | undefined {
  return cards.flatMap(({ ref }) => (ref.kind === 'decision' ? [ref] : []))[0];
}
