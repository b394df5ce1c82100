import { describe, expect, it } from 'vitest';
import {
  buildReviewIndex,
  hashes,
  playedOn,
  practisedOn,
  reviewOn,
  wrongOn,
} from '../../../tests/support/build-review';
import { cardKey, cardNotePlace } from './card-ref';
import { itemsOf, nextDecision } from './session';

const facts = [
  ...wrongOn('2026-01-05', 'q1-02'),
  ...practisedOn('2026-01-05', 0),
  ...playedOn('2026-01-05', 'b'),
  ...wrongOn('2026-01-05', 'q2-01', 'sure'),
];
const { plan } = reviewOn('2026-01-08', facts);

describe('a session of the review', () => {
  it('asks the items of today’s cards in their order, as the course has them now', () => {
    expect(itemsOf(plan.today, buildReviewIndex())).toEqual([
      { id: 'q2-01', hash: hashes.now },
      { id: 'q1-02', hash: hashes.now },
    ]);
    expect(itemsOf(plan.today, buildReviewIndex({ items: {} }))).toEqual([]);
  });

  it('goes on with the most urgent decision, where there is one', () => {
    expect(nextDecision(plan.today)).toEqual({ kind: 'decision', scenario: 's1', node: 'd1' });
    const other = plan.today.map((card) =>
      card.ref.kind === 'item'
        ? { ...card, ref: { kind: 'decision', scenario: 's2', node: card.key } as const }
        : card,
    );
    expect(nextDecision(other)?.scenario).toBe('s2');
    expect(nextDecision(plan.today.filter(({ ref }) => ref.kind !== 'decision'))).toBeUndefined();
  });

  it('keeps the notes on its cards apart', () => {
    const places = plan.today.map(({ ref }) => cardNotePlace(cardKey(ref)));
    expect(places.toSorted()).toEqual([
      'card/decision/s1/d1',
      'card/interaction/l1-1/boxes',
      'card/item/q1-02',
      'card/item/q2-01',
    ]);
  });
});
