import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildInteraction } from '../../../tests/support/build-interaction';
import type { Answer } from './answer';
import { judgeField, scoreFactCard } from './fact-card';
import { scoreFlipCards } from './flip-cards';
import { guessedOption } from './guess';
import { moved, orderOf, scoreOrder, startingOrder } from './order';
import { byCompany, scorePayerMap, stateOf, withRole } from './payer-map';
import { foundPoints, isRevealed, withPoints } from './say';
import { mixed } from './shuffle';
import { allPlaced, scoreSort } from './sort';
import { filledFields, wordsPlace } from './transfer';

describe('a guess', () => {
  const guess = buildInteraction('guess');
  it('is the option that the record holds, as long as the course has it', () => {
    expect(guessedOption(guess, { choice: 'half' })?.text).toBe('一半');
    expect(guessedOption(guess, { choice: 'gone' })).toBeUndefined();
    expect(guessedOption(guess, {})).toBeUndefined();
  });
});

describe('flip cards', () => {
  const cards = buildInteraction('flip-cards');
  it.each([
    { answer: {}, score: null },
    { answer: { done: 'agree' }, score: null },
    { answer: { done: 'agree', wait: 'agree' }, score: 0.5 },
    { answer: { done: 'disagree', wait: 'agree' }, score: 1 },
    { answer: { done: 'perhaps', wait: 'agree' }, score: null },
  ])('$answer scores $score', ({ answer, score }) => {
    expect(scoreFlipCards(cards, answer)).toBe(score);
  });
});

describe('a fact card', () => {
  const card = buildInteraction('fact-card');
  it('may be handed in empty, and scores its right fields only', () => {
    expect(scoreFactCard(card, {})).toBe(0);
    expect(scoreFactCard(card, { quantity: 'sixty-two', project: 'nickname' })).toBeCloseTo(1 / 3);
  });

  it('tells an open field from a wrong one', () => {
    const [field] = card.fields;
    if (!field) throw new Error('no field');
    expect(judgeField(field, { project: '' }).state).toBe('open');
    expect(judgeField(field, { project: 'nickname' }).state).toBe('wrong');
    expect(judgeField(field, { project: 'full-name' }).state).toBe('right');
  });
});

describe('sorting', () => {
  const sort = buildInteraction('sort');
  it('counts a card that lies in no group of the course as not placed', () => {
    expect(allPlaced(sort, { a: 'collect', b: 'collect', c: 'elsewhere' })).toBe(false);
    expect(allPlaced(sort, { a: 'collect', b: 'collect', c: 'wait' })).toBe(true);
  });

  it('scores the share of cards in their group', () => {
    expect(scoreSort(sort, { a: 'collect', b: 'collect', c: 'wait' })).toBeCloseTo(2 / 3);
  });
});

describe('ordering', () => {
  const order = buildInteraction('order');
  const right = order.steps.map(({ id }) => id);

  it('does not begin with the right order, and holds every step', () => {
    expect(startingOrder(order)).not.toEqual(right);
    expect([...startingOrder(order)].sort()).toEqual([...right].sort());
  });

  it('goes back to the start when the record holds other steps than the course', () => {
    expect(orderOf(order, { order: ['report', 'gone'] })).toEqual(startingOrder(order));
    expect(orderOf(order, { order: right })).toEqual(right);
  });

  it('keeps every step whatever is moved, and stops at the ends', () => {
    const moves = fc.array(fc.tuple(fc.integer({ min: -1, max: 4 }), fc.constantFrom(-1, 1)));
    fc.assert(
      fc.property(moves, (made) => {
        const ids = made.reduce<readonly string[]>(
          (now, [from, by]) => moved(now, from, by === 1 ? 1 : -1),
          right,
        );
        expect([...ids].sort()).toEqual([...right].sort());
      }),
    );
    expect(moved(right, 0, -1)).toBe(right);
  });

  it('scores steps that stand where they belong', () => {
    expect(scoreOrder(order, right)).toBe(1);
    expect(scoreOrder(order, moved(right, 0, 1))).toBeCloseTo(1 / 3);
  });
});

describe('the payer map', () => {
  const map = buildInteraction('payer-map');
  const [zhao, sun, qian] = map.people;
  if (!zhao || !sun || !qian) throw new Error('three people are needed');

  it('scores first tries, once everybody is placed', () => {
    let answer: Answer = withRole({}, zhao, 'decides');
    expect(scorePayerMap(map, answer)).toBeNull();
    answer = withRole(answer, sun, 'pays');
    expect(stateOf(answer, sun)).toBe('mistaken');
    answer = withRole(answer, sun, 'accepts');
    answer = withRole(answer, qian, 'pays');
    expect(scorePayerMap(map, answer)).toBeCloseTo(2 / 3);
  });

  it('leaves a placed person where they are', () => {
    const placed = withRole({}, zhao, 'decides');
    expect(withRole(placed, zhao, 'pays')).toBe(placed);
  });

  it('shows everybody under their company', () => {
    expect(byCompany(map).map(([company]) => company)).toEqual(['lanneng', 'guangchuan']);
    expect(byCompany(map).flatMap(([, people]) => people)).toHaveLength(3);
  });
});

describe('one’s own words', () => {
  it('are revealed with the points found, and only points of the course count', () => {
    const say = buildInteraction('say');
    const answer = withPoints({}, ['amount', 'gone']);
    expect(isRevealed({})).toBe(false);
    expect(isRevealed(answer)).toBe(true);
    expect(foundPoints(say, answer)).toEqual(['amount']);
  });

  it('stand at a place of their own, and the answer names filled fields only', () => {
    expect(wordsPlace('l1-1', 'own', 'customer')).toBe('lesson/l1-1/own/customer');
    const transfer = buildInteraction('transfer');
    expect(filledFields(transfer, (id) => (id === 'customer' ? '甲厂' : '  '))).toEqual([
      'customer',
    ]);
  });
});

describe('mixing', () => {
  it('keeps all parts, and their order from one day to the next', () => {
    const parts = fc.uniqueArray(fc.record({ id: fc.string() }), { selector: ({ id }) => id });
    fc.assert(
      fc.property(parts, fc.string(), (given, salt) => {
        const once = mixed(given, salt);
        expect(mixed([...given].reverse(), salt)).toEqual(once);
        expect(once).toHaveLength(given.length);
      }),
    );
  });
});
