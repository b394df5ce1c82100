/** What a card of the review asks: an item, an interaction of a lesson, a decision of a role-play. */
export type CardRef =
  | { readonly kind: 'item'; readonly item: string }
  | { readonly kind: 'interaction'; readonly lesson: string; readonly interaction: string }
  | { readonly kind: 'decision'; readonly scenario: string; readonly node: string };

export type CardKind = CardRef['kind'];

/** A card's name in the record: `item/q1-04`, `interaction/l1-2/lamps`, `decision/s1/d3`. */
export function cardKey(ref: CardRef): string {
  switch (ref.kind) {
    case 'item':
      return `item/${ref.item}`;
    case 'interaction':
      return `interaction/${ref.lesson}/${ref.interaction}`;
    case 'decision':
      return `decision/${ref.scenario}/${ref.node}`;
    default:
      return ref satisfies never;
  }
}

/** Where the learner's note on a card is kept in the record. */
export function cardNotePlace(key: string): string {
  return `card/${key}`;
}
