import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AskedItem } from '@/course/schema/item';
import type { ItemResponse } from '@/learning-record/learning-event';
import { buildItem } from '../../../tests/support/build-course';
import { inOrder, shownOrder } from './presentation';
import { judge } from './scoring';

/*
 * The rules of the course's blueprint, §3.2, and what the product adds to it, as cases:
 *
 * | kind              | point                                                              |
 * | ----------------- | ------------------------------------------------------------------ |
 * | single, reply     | the one right option, alone                                        |
 * | multiple          | (right − wrong) ÷ right options, at least 0                        |
 * | true/false        | verdict and reason both right, or nothing                          |
 * | ordering          | right neighbours ÷ (steps − 1)                                     |
 * | matching          | right pairs ÷ pairs                                                |
 * | sorting           | cards in their group ÷ cards                                       |
 * | missing pieces    | (flaws found − sound pieces marked) ÷ flaws, at least 0            |
 * | number            | within the tolerance, or nothing                                   |
 * | short text        | an accepted wording, or nothing                                    |
 * | cluster           | mean of its parts                                                  |
 */
type Case = {
  readonly item: AskedItem;
  readonly response: ItemResponse;
  readonly score: number;
  readonly because: string;
};

const single = buildItem();
const reply = buildItem({ type: 'best-reply' });
const multiple = buildItem({
  type: 'multiple-response',
  options: ['a', 'b', 'c', 'x', 'y'].map((id) => ({ id, text: id, feedback: id })),
  key: ['a', 'b', 'c'],
});
const judged = buildItem({ type: 'true-false-reason' });
const ordering = buildItem({ type: 'ordering' });
const matching = buildItem({ type: 'matching' });
const sorting = buildItem({ type: 'sorting' });
const pieces = buildItem({ type: 'missing-pieces' });
const number = buildItem({ type: 'numeric', answer: 3_661, tolerance: 2 });
const words = buildItem({ type: 'short-text' });
const cluster = buildItem({ type: 'cluster' });
const right = { number: 192_000 };

const CASES: readonly Case[] = [
  { item: single, response: { selected: ['check-papers'] }, score: 1, because: 'the right one' },
  { item: single, response: { selected: ['wait'] }, score: 0, because: 'a wrong one' },
  { item: single, response: { selected: [] }, score: 0, because: 'none' },
  {
    item: single,
    response: { selected: ['check-papers', 'wait'] },
    score: 0,
    because: 'the right one with another',
  },
  { item: reply, response: { selected: ['check-papers'] }, score: 1, because: 'the right line' },
  { item: reply, response: { selected: ['call-boss'] }, score: 0, because: 'a wrong line' },

  { item: multiple, response: { selected: ['c', 'a', 'b'] }, score: 1, because: 'all right ones' },
  { item: multiple, response: { selected: ['a', 'b'] }, score: 2 / 3, because: 'two of three' },
  {
    item: multiple,
    response: { selected: ['a', 'b', 'c', 'x'] },
    score: 2 / 3,
    because: 'a wrong one takes off a right one',
  },
  {
    item: multiple,
    response: { selected: ['a', 'b', 'c', 'x', 'y'] },
    score: 1 / 3,
    because: 'ticking all is worth what is left over',
  },
  { item: multiple, response: { selected: ['a', 'x'] }, score: 0, because: 'they make up for' },
  { item: multiple, response: { selected: ['x', 'y'] }, score: 0, because: 'never below nought' },

  {
    item: judged,
    response: { verdict: false, reason: 'no-application' },
    score: 1,
    because: 'verdict and reason',
  },
  {
    item: judged,
    response: { verdict: true, reason: 'no-application' },
    score: 0,
    because: 'the reason alone',
  },
  {
    item: judged,
    response: { verdict: false, reason: 'boss-decides' },
    score: 0,
    because: 'the verdict alone',
  },

  {
    item: ordering,
    response: { order: ['apply', 'review', 'plan', 'pay'] },
    score: 1,
    because: 'all three neighbours',
  },
  {
    item: ordering,
    response: { order: ['plan', 'pay', 'apply', 'review'] },
    score: 2 / 3,
    because: 'two halves in order, which are swapped',
  },
  {
    item: ordering,
    response: { order: ['apply', 'plan', 'review', 'pay'] },
    score: 0,
    because: 'two in the middle swapped break every neighbourhood',
  },
  {
    item: ordering,
    response: { order: ['pay', 'plan', 'review', 'apply'] },
    score: 0,
    because: 'backwards',
  },
  {
    item: ordering,
    response: { order: ['apply', 'gone', 'review', 'plan', 'pay'] },
    score: 1,
    because: 'a step that the item has no more is passed over',
  },

  {
    item: matching,
    response: { pairs: { zhao: 'decides', qian: 'pays', zheng: 'pays' } },
    score: 1,
    because: 'each with its target',
  },
  {
    item: matching,
    response: { pairs: { zhao: 'pays', qian: 'pays', zheng: 'pays' } },
    score: 2 / 3,
    because: 'a wrong pair takes nothing off',
  },

  {
    item: sorting,
    response: {
      groups: { due: 'collect', season: 'collect', untested: 'complete', unlocked: 'complete' },
    },
    score: 1,
    because: 'each in its group',
  },
  {
    item: sorting,
    response: {
      groups: { due: 'collect', season: 'complete', untested: 'complete', unlocked: 'complete' },
    },
    score: 3 / 4,
    because: 'three of four cards',
  },
  { item: sorting, response: { groups: { due: 'collect' } }, score: 1 / 4, because: 'one placed' },
  {
    item: sorting,
    response: { groups: { due: 'complete', ghost: 'collect' } },
    score: 0,
    because: 'none in its group, and a card that is not there',
  },

  {
    item: pieces,
    response: { marked: ['goods', 'reviewer', 'remark'] },
    score: 1,
    because: 'every flaw and nothing else',
  },
  { item: pieces, response: { marked: ['goods'] }, score: 1 / 3, because: 'one flaw of three' },
  {
    item: pieces,
    response: { marked: ['goods', 'remark', 'seal'] },
    score: 1 / 3,
    because: 'a sound piece takes off a flaw',
  },
  {
    item: pieces,
    response: { marked: ['amount', 'seal'] },
    score: 0,
    because: 'never below nought',
  },
  { item: pieces, response: { marked: [] }, score: 0, because: 'nothing marked' },

  { item: number, response: { number: 3_661 }, score: 1, because: 'the answer' },
  { item: number, response: { number: 3_663 }, score: 1, because: 'the edge of the tolerance' },
  { item: number, response: { number: 3_663.01 }, score: 0, because: 'beyond it' },
  {
    item: buildItem({ type: 'numeric', answer: 0.3, tolerance: 0 }),
    response: { number: 0.1 + 0.2 },
    score: 1,
    because: 'what binary fractions miss is no mistake',
  },
  {
    item: buildItem({ type: 'numeric', answer: 100_000_000.1, tolerance: 0.2 }),
    response: { number: 100_000_000.3 },
    score: 1,
    because: 'nor is it in large numbers',
  },

  { item: words, response: { wording: 'answer' }, score: 1, because: 'an accepted wording' },
  { item: words, response: { wording: 'store' }, score: 0, because: 'a near miss' },
  { item: words, response: { wording: null }, score: 0, because: 'other words' },

  {
    item: cluster,
    response: { parts: { 'q1-20-1': right, 'q1-20-2': { selected: ['check-papers'] } } },
    score: 1,
    because: 'both parts',
  },
  {
    item: cluster,
    response: { parts: { 'q1-20-1': right, 'q1-20-2': { selected: ['wait'] } } },
    score: 1 / 2,
    because: 'one of two parts',
  },
];

describe('the rules of the blueprint', () => {
  it.each(CASES)('give $item.type $score for $because', ({ item, response, score }) => {
    const judgement = judge(item, response);
    expect(judgement.score).toBeCloseTo(score, 12);
    expect(judgement.correct).toBe(score === 1);
  });

  it('cover every kind, with all of the point, none of it, and a part where there is one', () => {
    const types = new Set(CASES.map(({ item }) => item.type));
    const whole = ['single-response', 'best-reply', 'true-false-reason', 'numeric', 'short-text'];
    expect(types.size).toBe(11);
    for (const type of types) {
      const cases = CASES.filter(({ item }) => item.type === type);
      expect(cases.some(({ score }) => score === 1)).toBe(true);
      expect(cases.some(({ score }) => score < 1)).toBe(true);
      expect(cases.some(({ score }) => score > 0 && score < 1)).toBe(!whole.includes(type));
    }
  });
});

const ids = fc.constantFrom(
  ...['a', 'b', 'c', 'x', 'y', 'check-papers', 'wait', 'apply', 'review', 'plan', 'pay', 'ghost'],
  ...['goods', 'reviewer', 'remark', 'amount', 'seal', 'decides', 'pays', 'collect', 'complete'],
);
const cards = fc.constantFrom('due', 'season', 'untested', 'unlocked', 'zhao', 'qian', 'zheng');
const part = fc.oneof(
  fc.record({ selected: fc.array(ids, { maxLength: 4 }) }),
  fc.record({ number: fc.oneof(fc.constantFrom(192_000, 3_661), fc.double({ noNaN: true })) }),
);
const response: fc.Arbitrary<ItemResponse> = fc.oneof(
  part,
  fc.record({
    verdict: fc.boolean(),
    reason: fc.constantFrom('no-application', 'boss-decides', 'ghost'),
  }),
  fc.record({ order: fc.array(ids, { maxLength: 6 }) }),
  fc.record({ order: fc.shuffledSubarray(['apply', 'review', 'plan', 'pay']) }),
  fc.record({ pairs: fc.dictionary(cards, ids) }),
  fc.record({ groups: fc.dictionary(cards, ids) }),
  fc.record({ marked: fc.array(ids, { maxLength: 6 }) }),
  fc.record({ marked: fc.subarray(['goods', 'reviewer', 'remark', 'seal']) }),
  fc.record({ wording: fc.constantFrom('answer', 'store', 'ghost', null) }),
  fc.record({ parts: fc.dictionary(fc.constantFrom('q1-20-1', 'q1-20-2', 'ghost'), part) }),
);
const items = fc.constantFrom(
  ...[single, reply, multiple, judged, ordering, matching, sorting, pieces, number, words, cluster],
);

/** Whether a response says what the key says, by comparing the two and not by counting. */
function isKey(item: AskedItem, given: ItemResponse): boolean {
  const same = (chosen: readonly string[], key: readonly string[]) =>
    key.every((id) => chosen.includes(id)) && chosen.every((id) => key.includes(id));
  switch (item.type) {
    case 'single-response':
    case 'best-reply':
    case 'multiple-response':
      return 'selected' in given && same(given.selected, item.key);
    case 'true-false-reason':
      return 'verdict' in given && given.verdict === item.verdict && given.reason === item.key;
    case 'ordering': {
      const steps = item.steps.map(({ id }) => id);
      if (!('order' in given)) return false;
      const known = [...new Set(given.order)].filter((id) => steps.includes(id));
      return known.join() === steps.join();
    }
    case 'matching':
      return 'pairs' in given && item.prompts.every(({ id, key }) => given.pairs[id] === key);
    case 'sorting':
      return 'groups' in given && item.cards.every(({ id, key }) => given.groups[id] === key);
    case 'missing-pieces': {
      const flaws = item.pieces.filter(({ flawed }) => flawed).map(({ id }) => id);
      return 'marked' in given && same(given.marked, flaws);
    }
    case 'short-text':
      return 'wording' in given && given.wording === 'answer';
    case 'numeric':
      return 'number' in given && Math.abs(given.number - item.answer) <= item.tolerance;
    case 'cluster':
      return (
        'parts' in given &&
        item.parts.every((one) => {
          const answer = given.parts[one.id];
          if (!answer) return false;
          return one.type === 'numeric'
            ? 'number' in answer && answer.number === one.answer
            : 'selected' in answer && same(answer.selected, one.key);
        })
      );
    default:
      return item satisfies never;
  }
}

describe('any response to any kind', () => {
  it('scores from 0 to 1, and all of it for the key alone', () => {
    fc.assert(
      fc.property(items, response, (item, given) => {
        const { score, correct } = judge(item, given);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(correct).toBe(score === 1);
        expect(correct).toBe(isKey(item, given));
      }),
      { numRuns: 1_000 },
    );
  });

  it('scores the same whatever the order in which options were shown', () => {
    fc.assert(
      fc.property(items, response, fc.nat(), (item, given, seed) => {
        const order = shownOrder(item, seed);
        expect(judge(shownIn(item, order), given)).toEqual(judge(item, given));
      }),
    );
  });

  it('scores the same whatever the order in which it was given, unless order is what is asked', () => {
    fc.assert(
      fc.property(items, response, fc.nat(), (item, given, seed) => {
        if (item.type === 'ordering') return;
        expect(judge(item, turned(given, seed))).toEqual(judge(item, given));
      }),
    );
  });
});

/** The item with its options, cards and the like written in the order shown. */
function shownIn(item: AskedItem, order: readonly string[]): AskedItem {
  switch (item.type) {
    case 'single-response':
    case 'multiple-response':
    case 'best-reply':
      return { ...item, options: [...inOrder(item.options, order)] };
    case 'true-false-reason':
      return { ...item, reasons: [...inOrder(item.reasons, order)] };
    case 'matching':
      return { ...item, targets: [...inOrder(item.targets, order)] };
    case 'sorting':
      return { ...item, cards: [...inOrder(item.cards, order)] };
    case 'missing-pieces':
      return { ...item, pieces: [...inOrder(item.pieces, order)] };
    default:
      return item;
  }
}

function turned(given: ItemResponse, by: number): ItemResponse {
  const turn = <Member>(list: readonly Member[]) => {
    const at = list.length === 0 ? 0 : by % list.length;
    return [...list.slice(at), ...list.slice(0, at)];
  };
  if ('selected' in given) return { selected: turn(given.selected) };
  if ('marked' in given) return { marked: turn(given.marked) };
  if ('pairs' in given) return { pairs: Object.fromEntries(turn(Object.entries(given.pairs))) };
  if ('groups' in given) return { groups: Object.fromEntries(turn(Object.entries(given.groups))) };
  return given;
}
