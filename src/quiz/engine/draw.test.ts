import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLargeBank } from '../../../tests/support/build-attempt';
import type { Answer } from './attempts-fold';
import { dailyLimit, type ItemHistory } from './candidate';
import { drawItems } from './draw';
import { placementCount } from './placement';
import { lead } from './quiz-rules';

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
    seq: 10_000 - hoursAgo,
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

/** Answers in the order of the record, on a clock that may have been set back and forward. */
const historyWithin = (hours: { readonly min: number; readonly max: number }) =>
  fc
    .array(
      fc.record({
        item: fc.constantFrom(...bank.items.map(({ id }) => id)),
        correct: fc.boolean(),
        hoursAgo: fc.integer(hours),
        certainty: fc.constantFrom('sure' as const, 'unsure' as const),
      }),
      { maxLength: 60 },
    )
    .map((answers) =>
      historyOf(
        answers.map(({ item, correct, hoursAgo, certainty }, index) => ({
          ...answer(item, correct, hoursAgo, certainty),
          seq: index + 1,
        })),
      ),
    );
const anyHistory = historyWithin({ min: -60, max: 60 });
const ofLongAgo = historyWithin({ min: 25, max: 500 });
const isTired = (history: ItemHistory, id: string) => {
  const [one, other] = (history.get(id) ?? []).slice(-2).map(({ at }) => Date.parse(at));
  return [one, other].every((at) => at !== undefined && Math.abs(now - at) < 24 * hour);
};

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

  it('stays within one of the difficulties that the bank aims for, but for mistakes that come back', () => {
    fc.assert(
      fc.property(ofLongAgo, fc.nat(), (any, seed) => {
        const history = new Map([...any].filter(([, answers]) => answers.at(-1)?.correct));
        const items = draw(history, seed);
        for (const [level, aim] of [1, 5, 2].entries()) {
          const count = items.filter(({ difficulty }) => difficulty === level + 1).length;
          expect(Math.abs(count - aim)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('prefers, among items seen as often, those of an objective that was missed', () => {
    const seen = bank.items.map(({ id }) => answer(id, true));
    const weak = bank.items.filter(({ objectives }) => objectives.includes('m1-1-4'));
    const [missed, ...others] = weak.map(({ id }) => id);
    const history = historyOf([...seen, answer(missed ?? '', false, 50)]);
    const drawn = draw(history, 4).map(({ id }) => id);
    for (const id of [missed, ...others]) expect(drawn).toContain(id);
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

  it('lets an item come a third time in 24 hours only where there is no other', () => {
    fc.assert(
      fc.property(anyHistory, fc.nat(), (history, seed) => {
        const drawn = draw(history, seed);
        const left = bank.items.filter((item) => !drawn.includes(item));
        const third = drawn.filter(
          ({ id, type }) => isTired(history, id) && type === 'single-response',
        );
        if (left.some(({ id }) => !isTired(history, id))) expect(third).toEqual([]);
      }),
    );
  });

  it('is not led astray by a clock that was wrong for a while', () => {
    const [first, second] = bank.items.map(({ id }) => id);
    const nextYear = -365 * 24;
    const history = historyOf([
      { ...answer(first ?? '', false, nextYear), seq: 1 },
      { ...answer(first ?? '', false, nextYear), seq: 2 },
      { ...answer(second ?? '', false, 30), seq: 3 },
    ]);
    const drawn = draw(history).map(({ id }) => id);
    expect(drawn).toEqual(expect.arrayContaining([first, second]));
    expect(draw(history, 1, 'missed')).toHaveLength(2);
  });

  it('still fills an attempt when every item was shown today', () => {
    const all = bank.items.flatMap(({ id }) => [answer(id, false, 3), answer(id, false, 2)]);
    expect(draw(historyOf(all))).toHaveLength(8);
  });

  it('of missed items holds those whose latest answer is wrong and no other, but none a third time in 24 hours', () => {
    fc.assert(
      fc.property(anyHistory, fc.nat(), (history, seed) => {
        const wrong = [...history].flatMap(([id, answers]) =>
          answers.at(-1)?.correct || isTired(history, id) ? [] : [id],
        );
        const drawn = draw(history, seed, 'missed').map(({ id }) => id);
        expect(drawn.toSorted()).toEqual(wrong.toSorted());
      }),
    );
  });

  it('of one objective holds items that ask for it, those missed before others', () => {
    const ofObjective = bank.items.filter(({ objectives }) => objectives.includes('m1-1-4'));
    const [first, second, third] = ofObjective.map(({ id }) => id);
    const history = historyOf([answer(second ?? '', false), answer(third ?? '', true)]);
    const small = { ...bank, draw: { ...bank.draw, count: 2 } };
    const drawn = (of: typeof bank) =>
      drawItems({
        bank: of,
        history,
        seed: 3,
        now,
        scope: 'objective',
        objective: 'm1-1-4',
      }).map(({ id }) => id);
    expect(drawn(bank).toSorted()).toEqual(ofObjective.map(({ id }) => id).toSorted());
    expect(drawn(small).toSorted()).toEqual([first, second].toSorted());
  });

  it('of one objective holds items that ask for others too', () => {
    const [one, ...others] = bank.items;
    if (!one) throw new Error('the bank has items');
    const both = { ...one, objectives: [...one.objectives, 'm1-1-x'] };
    const drawn = drawItems({
      bank: { ...bank, items: [both, ...others] },
      history: new Map(),
      seed: 3,
      now,
      scope: 'objective',
      objective: 'm1-1-x',
    });
    expect(drawn).toEqual([both]);
  });

  it('of a placement has its own count, and no easy item', () => {
    const drawn = drawItems({ bank, history: new Map(), seed: 3, now, scope: 'placement' });
    expect(drawn).toHaveLength(placementCount);
    expect(drawn.every(({ difficulty }) => difficulty > 1)).toBe(true);
  });

  it('leaves places for others, however many mistakes there are', () => {
    const missed = bank.items.slice(0, 12).map(({ id }) => answer(id, false));
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const drawn = draw(historyOf(missed), seed).map(({ id }) => id);
        const back = drawn.filter((id) => missed.some(({ item }) => item === id));
        expect(back.length).toBeLessThanOrEqual(bank.draw.count - lead);
      }),
    );
  });

  it('of one objective asks nothing a third time in 24 hours', () => {
    const [first] = bank.items.filter(({ objectives }) => objectives.includes('m1-1-4'));
    const twice = [answer(first?.id ?? '', false, 3), answer(first?.id ?? '', false, 2)];
    const drawn = drawItems({
      bank,
      history: historyOf(twice),
      seed: 3,
      now,
      scope: 'objective',
      objective: 'm1-1-4',
    });
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn).not.toContain(first);
  });

  it('leaves room for the bank’s objectives, also when mistakes are all of one', () => {
    const wanted = { ...bank, draw: { ...bank.draw, objectives: 6 } };
    const same = {
      ...wanted,
      items: bank.items.map((item, index) =>
        index < 9 ? { ...item, objectives: ['m1-1-1'] } : item,
      ),
    };
    const missed = same.items.slice(0, 9).map(({ id }) => answer(id, false));
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const history = historyOf(missed);
        const items = drawItems({ bank: same, history, seed, now, scope: 'all' });
        expect(new Set(items.flatMap(({ objectives }) => objectives)).size).toBeGreaterThanOrEqual(
          6,
        );
      }),
    );
  });
});
