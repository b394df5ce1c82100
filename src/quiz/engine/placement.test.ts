import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '@/learning-record/learning-event';
import { seededRandom } from '@/platform/seeded-random';
import {
  attemptFinished,
  attemptStarted,
  buildEvents,
  buildLargeBank,
  itemAnswered,
} from '../../../tests/support/build-attempt';
import { attemptsFold, quizStanding } from './attempts-fold';
import { drawPlacement } from './draw-placement';
import { placementCount, placementOf, placementPass } from './placement';

const items = ['q1-01', 'q1-02', 'q1-03', 'q1-04', 'q1-05', 'q1-06'];

/** The events are of that morning. */
const now = Date.UTC(2026, 0, 5, 6);

function tried(right: number, attempt = 'a-1') {
  return [
    attemptStarted({
      attempt,
      mode: 'exam',
      scope: 'placement',
      items: items.map((id) => ({ id, hash: '0' })),
    }),
    ...items.map((item, position) =>
      itemAnswered({ attempt, item, position, correct: position < right, score: 1 }),
    ),
    attemptFinished({ attempt, score: 1, passed: false }),
  ];
}

function folded(...facts: readonly Fact[]) {
  const state = attemptsFold.empty();
  for (const event of buildEvents(...facts)) attemptsFold.apply(state, event);
  return state;
}

describe('a placement', () => {
  it('is passed by five right answers of six, whatever points the rest got', () => {
    expect(placementOf(folded(...tried(placementPass)), 'm1')).toBe('passed');
    expect(placementOf(folded(...tried(placementPass - 1)), 'm1')).toBe('failed');
  });

  it('counts only when it was tried to the end', () => {
    expect(placementOf(folded(...tried(6).slice(0, -1)), 'm1')).toBe('none');
  });

  it('once passed stays passed', () => {
    expect(placementOf(folded(...tried(6), ...tried(0, 'a-2')), 'm1')).toBe('passed');
  });

  it('is not what the whole quiz comes to', () => {
    const quiz = [attemptStarted({ items: [{ id: 'q1-01', hash: '0' }] }), attemptFinished()];
    expect(placementOf(folded(...quiz), 'm1')).toBe('none');
  });

  it('is no result of the quiz', () => {
    expect(quizStanding(folded(...tried(6)), 'm1')).toBeNull();
  });
});

describe('the draw of a placement', () => {
  const bank = buildLargeBank();

  it('asks six different items, easy ones only where others run out', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const drawn = drawPlacement(seededRandom(seed), bank, new Map(), now);
        expect(new Set(drawn.map(({ id }) => id)).size).toBe(placementCount);
        expect(drawn.every(({ difficulty }) => difficulty > 1)).toBe(true);
      }),
    );
  });

  it('asks from every lesson before it asks twice from one', () => {
    const spread = {
      ...bank,
      items: bank.items.map((item, index) => ({
        ...item,
        source: `l1-${(index % 4) + 1}#s-${index}`,
      })),
    };
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const lessons = drawPlacement(seededRandom(seed), spread, new Map(), now).map(
          ({ source }) => source.split('#')[0],
        );
        expect(new Set(lessons.slice(0, 4)).size).toBe(4);
      }),
    );
  });

  it('asks nothing a third time in 24 hours where there are others', () => {
    const [first, ...others] = bank.items.filter(({ difficulty }) => difficulty > 1);
    const twice = [1, 2].flatMap((number) => [
      attemptStarted({ attempt: `b-${number}`, items: [{ id: first?.id ?? '', hash: '0' }] }),
      itemAnswered({ attempt: `b-${number}`, item: first?.id ?? '' }),
    ]);
    const often = others.flatMap(({ id }, index) => [
      attemptStarted({ attempt: `c-${index}`, items: [{ id, hash: '0' }] }),
      itemAnswered({ attempt: `c-${index}`, item: id }),
    ]);
    const history = folded(...often, ...twice).ofItem;
    const drawn = drawPlacement(seededRandom(2), bank, history, now).map(({ id }) => id);
    expect(drawn).not.toContain(first?.id);
    expect(drawn).toHaveLength(placementCount);
  });

  it('asks what was seen least first', () => {
    const seen = bank.items.filter(({ difficulty }) => difficulty > 1).slice(placementCount);
    const answers = seen.map(({ id }, position) =>
      itemAnswered({ attempt: 'b', position, item: id }),
    );
    const started = attemptStarted({
      attempt: 'b',
      items: seen.map(({ id }) => ({ id, hash: '0' })),
    });
    const { ofItem } = folded(started, ...answers);
    const drawn = drawPlacement(seededRandom(5), bank, ofItem, now);
    expect(drawn.filter((item) => seen.includes(item))).toEqual([]);
  });

  it('fills up with easy ones, rested ones of them first', () => {
    const few = {
      ...bank,
      items: bank.items.slice(0, 8).map((item, index) => ({
        ...item,
        difficulty: index < 3 ? (2 as const) : (1 as const),
        source: `l1-${index < 7 ? 1 : 2}#x`,
      })),
    };
    const [worn] = few.items.slice(7);
    const twice = [1, 2].flatMap((number) => [
      attemptStarted({ attempt: `b-${number}`, items: [{ id: worn?.id ?? '', hash: '0' }] }),
      itemAnswered({ attempt: `b-${number}`, item: worn?.id ?? '' }),
    ]);
    const drawn = drawPlacement(seededRandom(5), few, folded(...twice).ofItem, now);
    expect(drawn).toHaveLength(placementCount);
    expect(drawn).toEqual(expect.arrayContaining(few.items.slice(0, 3)));
    // Its lesson is not asked for yet, but it came twice today.
    expect(drawn).not.toContain(worn);
  });

  it('is content with a small bank', () => {
    const small = { ...bank, items: bank.items.slice(0, 3) };
    expect(drawPlacement(seededRandom(1), small, new Map(), now)).toHaveLength(3);
  });
});
