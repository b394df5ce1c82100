import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildInteraction } from '../../../tests/support/build-interaction';
import type { Answer } from './answer';
import { judgeField, scoreFactCard } from './fact-card';
import { scoreFlipCards } from './flip-cards';
import { guessedOption } from './guess';
import { moved, orderOf, scoreOrder, startingOrder } from './order';
import { byCompany, scorePayerMap, stateOf, withRole } from './payer-map';
import { allChosen, chosenVersion, isChosenWell, numberedPhrases, scoreRewrite } from './rewrite';
import { foundPoints, isRevealed, withPoints } from './say';
import {
  allSettled,
  asksForProof,
  groupedEntries,
  judgeEntry,
  type Lamp,
  scoreSelfCheck,
  withLamp,
  withProof,
} from './self-check';
import { mixed } from './shuffle';
import { allPlaced, scoreSort } from './sort';
import { markedEntries, mendOf, outcomeOf, scoreSpot, withMark, withMend } from './spot';
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
    const [first = '', ...others] = right;
    for (const broken of [others, [...right, first], [first, first, ...others.slice(1)]]) {
      expect(orderOf(order, { order: broken })).toEqual(startingOrder(order));
    }
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

describe('a pack to search', () => {
  const spot = buildInteraction('spot');
  const pointedAt = (...ids: readonly string[]): Answer =>
    spot.entries
      .filter(({ id }) => ids.includes(id))
      .reduce((answer: Answer, entry) => withMark(answer, entry, true), {});

  it.each([
    { ids: [], score: 0, because: 'nothing is found' },
    { ids: ['receipt'], score: 0.5, because: 'one of two flaws is found' },
    { ids: ['receipt', 'letter'], score: 1, because: 'both are' },
    { ids: ['receipt', 'letter', 'account'], score: 0.5, because: 'a sound paper is accused' },
    { ids: ['receipt', 'invoice', 'account'], score: 0, because: 'it is never below nothing' },
    {
      ids: ['receipt', 'letter', 'invoice', 'account'],
      score: 0,
      because: 'pointing at everything is no search',
    },
  ])('scores $ids with $score: $because', ({ ids, score }) => {
    expect(scoreSpot(spot, pointedAt(...ids))).toBe(score);
  });

  it('tells a flaw found from one missed, and a paper accused from one left in peace', () => {
    const answer = pointedAt('receipt', 'invoice');
    expect(spot.entries.map((entry) => outcomeOf(entry, answer))).toEqual([
      'found',
      'accused',
      'missed',
      'passed',
    ]);
  });

  it('holds what is pointed at in the end, however often the learner thinks again', () => {
    const taps = fc.array(fc.tuple(fc.constantFrom(...spot.entries), fc.boolean()));
    fc.assert(
      fc.property(taps, (made) => {
        const answer = made.reduce(
          (now: Answer, [entry, marked]) => withMark(now, entry, marked),
          {},
        );
        const last = new Map(made.map(([{ id }, marked]) => [id, marked]));
        const left = spot.entries.filter(({ id }) => last.get(id));
        expect(markedEntries(spot, answer)).toEqual(left);
        expect(Object.keys(answer)).toHaveLength(left.length);
      }),
    );
  });

  it('does not score how a flaw is mended, and forgets a way that the course no longer has', () => {
    const [receipt] = spot.entries;
    if (!receipt) throw new Error('no entry');
    const answer = withMend(pointedAt('receipt'), receipt, 'forge');
    expect(mendOf(receipt, answer)?.feedback).toBe('这是造假。');
    expect(scoreSpot(spot, answer)).toBe(0.5);
    expect(mendOf(receipt, withMend(answer, receipt, 'gone'))).toBeUndefined();
  });
});

describe('a message to rewrite', () => {
  const rewrite = buildInteraction('rewrite');
  const [message] = rewrite.parts;
  if (!message) throw new Error('no part');

  it('is complete when a version of today’s course is chosen for each part', () => {
    expect(allChosen(rewrite, {})).toBe(false);
    expect(allChosen(rewrite, { message: 'dated', close: 'gone' })).toBe(false);
    expect(allChosen(rewrite, { message: 'threat', close: 'firm' })).toBe(true);
  });

  it('scores the share of parts chosen well', () => {
    expect(scoreRewrite(rewrite, { message: 'dated', close: 'firm' })).toBe(1);
    expect(scoreRewrite(rewrite, { message: 'threat', close: 'firm' })).toBe(0.5);
    expect(isChosenWell(message, { message: 'threat' })).toBe(false);
  });

  it('numbers the phrases that are remarked on, and leaves none of the text out', () => {
    const version = chosenVersion(message, { message: 'dated' });
    if (!version) throw new Error('no version');
    const phrases = numberedPhrases(version);
    expect(phrases.map(({ note }) => note)).toEqual([null, 1, 2]);
    expect(phrases.map(({ text }) => text).join('')).toBe(
      '黄总，对账单上 34.8 万，20 号下午占您半小时，您看行吗？',
    );
  });
});

describe('a self-check', () => {
  const check = buildInteraction('self-check');
  const [goods, curve] = check.entries;
  if (!goods || !curve) throw new Error('two entries are needed');
  const right = { goods: 'green', curve: 'red', invoices: 'amber', delivery: 'green' };
  const rightProof = withProof(right, curve, 'record');

  it('asks for a proof of what is not green and has one', () => {
    expect(asksForProof({}, curve)).toBe(false);
    expect(asksForProof({ curve: 'green' }, curve)).toBe(false);
    expect(asksForProof({ curve: 'amber' }, curve)).toBe(true);
    expect(asksForProof({ goods: 'red' }, goods)).toBe(false);
  });

  it('is complete when every lamp is lit and every proof that is asked for is chosen', () => {
    expect(allSettled(check, { ...right, delivery: '' })).toBe(false);
    expect(allSettled(check, right)).toBe(false);
    expect(allSettled(check, withProof(right, curve, 'gone'))).toBe(false);
    expect(allSettled(check, rightProof)).toBe(true);
    expect(allSettled(check, { ...right, curve: 'green' })).toBe(true);
  });

  it.each([
    { answer: rightProof, score: 1, because: 'all is right' },
    {
      answer: withProof(right, curve, 'chat'),
      score: 0.875,
      because: 'a wrong proof costs half a lamp',
    },
    {
      answer: withProof({ ...right, curve: 'amber' }, curve, 'record'),
      score: 0.75,
      because: 'a right proof does not save a wrong lamp',
    },
    { answer: { ...right, curve: 'green' }, score: 0.75, because: 'a wrong lamp costs itself' },
    { answer: {}, score: 0, because: 'nothing is lit' },
  ])('scores $score when $because', ({ answer, score }) => {
    expect(scoreSelfCheck(check, answer)).toBe(score);
  });

  it('judges lamp and proof apart', () => {
    expect(judgeEntry(check, withProof({ curve: 'amber' }, curve, 'record'), curve)).toEqual({
      lamp: 'wrong',
      proof: 'right',
    });
    expect(judgeEntry(check, { curve: 'green' }, curve)).toEqual({ lamp: 'wrong', proof: null });
  });

  it('does not care in which order lamps are lit and proofs are chosen', () => {
    const lit = check.entries.map((entry) => (answer: Answer) => {
      const lamp: Lamp = entry.id === 'curve' ? 'red' : entry.lamp;
      return withLamp(answer, entry, lamp);
    });
    const acts = [...lit, (answer: Answer) => withProof(answer, curve, 'record')];
    const orders = fc.shuffledSubarray(acts, { minLength: acts.length });
    fc.assert(
      fc.property(orders, (inOrder) => {
        const answer = inOrder.reduce((now: Answer, act) => act(now), {});
        expect(answer).toEqual(rightProof);
        expect(scoreSelfCheck(check, answer)).toBe(1);
      }),
    );
  });

  it('stands under its headings in the order in which they first come', () => {
    const entries = [goods, { ...curve, group: '票据' }, { ...goods, id: 'more' }];
    const groups = groupedEntries({ ...check, entries });
    expect(groups.map(({ title, entries: of }) => [title, of.map(({ id }) => id)])).toEqual([
      ['质量', ['goods', 'more']],
      ['票据', ['curve']],
    ]);
    expect(groupedEntries({ ...check, entries: [{ ...goods, group: undefined }] })).toMatchObject([
      { title: null },
    ]);
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
