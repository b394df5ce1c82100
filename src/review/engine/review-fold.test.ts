import { describe, expect, it } from 'vitest';
import { foldAll } from '@/learning-record/fold';
import {
  type DatedFact,
  datedEvents,
  decidedOn,
  practisedOn,
} from '../../../tests/support/build-review';
import { reviewFold } from './review-fold';

const day = '2026-01-05';
const read = (...facts: readonly DatedFact[]) => foldAll(reviewFold, datedEvents(facts));
const star = (starred: boolean): DatedFact => ({
  type: 'card-starred',
  card: 'item/q1-01',
  starred,
  day,
});
const removal = (removed: boolean): DatedFact => ({
  type: 'card-removed',
  card: 'item/q1-01',
  removed,
  day,
});

describe('what the review reads from the record', () => {
  it('is which cards have a star, until it is taken away', () => {
    expect(read(star(true)).starred).toEqual(new Set(['item/q1-01']));
    expect(read(star(true), star(false)).starred).toEqual(new Set());
  });

  it('is which cards were taken out, until they are put back', () => {
    expect(read(removal(true)).removed).toEqual(new Map([['item/q1-01', 1]]));
    expect(read(removal(true), removal(false)).removed).toEqual(new Map());
  });

  it('is the first judged answer of each time an interaction is begun', () => {
    const unjudged: DatedFact = {
      type: 'interaction-answered',
      lesson: 'l1-1',
      interaction: 'boxes',
      answer: {},
      score: null,
      day,
    };
    const judged = { ...unjudged, score: 0.5 };
    const rounds = (...facts: readonly DatedFact[]) =>
      read(...facts)
        .rounds.get('l1-1/boxes')
        ?.map(({ score }) => score);
    expect(rounds(unjudged, judged, ...practisedOn(day, 1))).toEqual([0.5, 1]);
    expect(rounds(judged, { ...judged, score: 1 })).toEqual([0.5]);
    expect(rounds(unjudged)).toBeUndefined();
  });

  it('is not changed by what happens to a copy', () => {
    const before = [star(true), removal(true), ...practisedOn(day, 0), decidedOn(day, 'good')];
    const state = read(...before);
    const copy = reviewFold.copy(state);
    expect(copy).toEqual(state);
    const more = [
      ...before,
      star(false),
      removal(false),
      ...practisedOn(day, 1),
      decidedOn(day, 'poor'),
    ];
    for (const event of datedEvents(more).slice(before.length)) reviewFold.apply(copy, event);
    expect(state).toEqual(read(...before));
    expect(copy).toEqual(read(...more));
  });
});
