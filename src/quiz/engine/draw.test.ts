import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLargeBank } from '../../../tests/support/build-attempt';
import type { Answer } from './attempts-fold';
import { dailyLimit, drawItems, type ItemHistory, lead } from './draw';

const bank = buildLargeBank();
const now = Date.UTC(2026, 0, 10);
const hour = 60 * 60 * 1000;

function answer(
  item: string,
  correct: boolean,
  hoursAgo = 100,
  certainty: 'sure' | 'unsure' = 'sure',
) {
  const at = new Date(now - hoursAgo * hour).toISOString();
  const given: Answer = {
    attempt: 'a-0',
    item,
    hash: '000000000000',
    position: 0,
    response: { selected: [] },
    certainty,
    score: correct ? 1 : 0,
    correct,
    at,
    latencyMs: 4_000,
    seq: 1,
  };
  return given;
}

function historyOf(answers: readonly Answer[]): ItemHistory {
  const history = new Map<string, Answer[]>();
  for (const given of answers) history.set(given.item, [...(history.get(given.item) ?? []), given]);
  return history;
}

const draw = (history: ItemHistory, seed = 1, scope: 'all' | 'missed' = 'all') =>
  drawItems({ bank, history, seed, now, scope });

const anyHistory = fc
  .array(
    fc.record({
      item: fc.constantFrom(...bank.items.map(({ id }) => id)),
      correct: fc.boolean(),
      hoursAgo: fc.integer({ min: 0, max: 60 }),
      certainty: fc.constantFrom('sure' as const, 'unsure' as const),
    }),
    { maxLength: 60 },
  )
  .map((answers) =>
    historyOf(
      answers
        .toSorted((one, other) => other.hoursAgo - one.hoursAgo)
        .map(({ item, correct, hoursAgo, certainty }) =>
          answer(item, correct, hoursAgo, certainty),
        ),
    ),
  );

describe('a draw', () => {
  it('holds the bank’s count of different items, with the structure that a module quiz has', () => {
    fc.assert(
      fc.property(anyHistory, fc.nat(), (history, seed) => {
        const items = draw(history, seed);
        expect(new Set(items.map(({ id }) => id)).size).toBe(bank.draw.count);
        expect(items.some(({ type }) => type === 'best-reply')).toBe(true);
        expect(items.some(({ type }) => type === 'cluster' || type === 'numeric')).toBe(true);
        const objectives = new Set(items.flatMap((item) => item.objectives));
        expect(objectives.size).toBeGreaterThanOrEqual(bank.draw.objectives);
      }),
    );
  });

  it('is the same for the same seed and history, and another for another seed', () => {
    fc.assert(
      fc.property(anyHistory, fc.nat(), (history, seed) => {
        expect(draw(history, seed)).toEqual(draw(history, seed));
      }),
    );
    const draws = [1, 2, 3, 4].map((seed) =>
      draw(new Map(), seed)
        .map(({ id }) => id)
        .join(),
    );
    expect(new Set(draws).size).toBe(4);
  });

  it('aims at the difficulties of the bank', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const counts = [1, 2, 3].map(
          (difficulty) =>
            draw(new Map(), seed).filter((item) => item.difficulty === difficulty).length,
        );
        expect(counts).toEqual([1, 5, 2]);
      }),
    );
  });

  it('takes unseen items before seen ones of the same difficulty', () => {
    const seen = draw(new Map(), 1);
    const next = draw(historyOf(seen.map(({ id }) => answer(id, true))), 2);
    const again = next.filter(({ id }) => seen.some((item) => item.id === id));
    // The one best reply of the bank has to come again.
    expect(again.map(({ type }) => type)).toEqual(['best-reply']);
  });

  it('shows the whole bank before long', () => {
    let history: ItemHistory = new Map();
    for (let turn = 0; turn < 5; turn += 1) {
      const items = draw(history, turn);
      const before = [...history.values()].flat();
      history = historyOf([...before, ...items.map(({ id }) => answer(id, true, 500 - turn * 48))]);
    }
    expect(history.size).toBe(bank.items.length);
  });

  it('brings missed items back, behind at least three others', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...bank.items.map(({ id }) => id)), { maxLength: 4 }),
        fc.nat(),
        (missed, seed) => {
          const items = draw(historyOf(missed.map((id) => answer(id, false))), seed);
          for (const id of missed) {
            expect(items.findIndex((item) => item.id === id)).toBeGreaterThanOrEqual(lead);
          }
        },
      ),
    );
  });

  it('keeps a missed item out of the first three places, whatever the history', () => {
    fc.assert(
      fc.property(anyHistory, fc.nat(), (history, seed) => {
        const isMissed = (id: string) => history.get(id)?.at(-1)?.correct === false;
        const items = draw(history, seed);
        const others = items.filter(({ id }) => !isMissed(id)).length;
        const first = items.findIndex(({ id }) => isMissed(id));
        if (first >= 0) expect(first).toBeGreaterThanOrEqual(Math.min(lead, others));
      }),
    );
  });

  it('lets what was sure but wrong go before the rest when there is more than fits', () => {
    const missed = bank.items
      .slice(0, 11)
      .map(({ id }, index) => answer(id, false, 100 - index, index >= 7 ? 'sure' : 'unsure'));
    const drawn = draw(historyOf(missed)).map(({ id }) => id);
    for (const { item } of missed.slice(7, 10)) expect(drawn).toContain(item);
  });

  it('shows an item at most twice in 24 hours while the bank has others', () => {
    const tired = bank.items
      .filter(({ type }) => type !== 'best-reply')
      .slice(0, 10)
      .flatMap(({ id }) => Array.from({ length: dailyLimit }, () => answer(id, false, 2)));
    const drawn = draw(historyOf(tired)).map(({ id }) => id);
    for (const { item } of tired) expect(drawn).not.toContain(item);
    const rested = tired.map((given) => ({
      ...given,
      at: new Date(now - 25 * hour).toISOString(),
    }));
    expect(draw(historyOf(rested)).some(({ id }) => rested.some(({ item }) => item === id))).toBe(
      true,
    );
  });

  it('still fills an attempt when every item was shown today', () => {
    const all = bank.items.flatMap(({ id }) => [answer(id, false, 3), answer(id, false, 2)]);
    expect(draw(historyOf(all))).toHaveLength(8);
  });

  it('of missed items holds those whose latest answer is wrong and no other', () => {
    fc.assert(
      fc.property(anyHistory, fc.nat(), (history, seed) => {
        const wrong = [...history].flatMap(([id, answers]) =>
          answers.at(-1)?.correct ? [] : [id],
        );
        const drawn = draw(history, seed, 'missed').map(({ id }) => id);
        expect(drawn.toSorted()).toEqual(wrong.toSorted());
      }),
    );
  });
});
