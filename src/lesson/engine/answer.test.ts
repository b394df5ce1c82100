import { describe, expect, it } from 'vitest';
import { buildInteraction } from '../../../tests/support/build-interaction';
import { listOf, shareOf, textOf } from './answer';
import { judgementOf, pickOf, scoreFlipCards, withJudgement, withPick } from './flip-cards';
import { mendOf, withMark, withMend } from './spot';
import { notePlace, notesIn, wordsPlace } from './transfer';

describe('a part of an answer', () => {
  const answer = { said: 'yes', open: '', many: ['a', 'b'], count: 3 };

  it('is its text, unless it is open or holds something else', () => {
    expect(textOf(answer, 'said')).toBe('yes');
    for (const part of ['open', 'many', 'count', 'gone', 'toString']) {
      expect(textOf(answer, part)).toBeUndefined();
    }
  });

  it('is its list, unless it is open or holds something else', () => {
    expect(listOf(answer, 'many')).toEqual(['a', 'b']);
    for (const part of ['said', 'gone', 'toString']) expect(listOf(answer, part)).toEqual([]);
  });

  it('counts as a share of all, of which there may be none', () => {
    expect(shareOf(1, 4)).toBe(0.25);
    expect(shareOf(0, 0)).toBe(0);
  });
});

describe('a card that is turned', () => {
  it('is judged by what was picked before it was turned', () => {
    const picked = withPick({}, 'one', 'agree');
    expect([pickOf(picked, 'one'), judgementOf(picked, 'one')]).toEqual(['agree', undefined]);
    const again = withPick(picked, 'one', 'disagree');
    expect(pickOf(again, 'one')).toBe('disagree');
    const turned = withJudgement(again, 'one', 'disagree');
    expect([pickOf(turned, 'one'), judgementOf(turned, 'one')]).toEqual([undefined, 'disagree']);
  });

  it('leaves the other cards as they lie', () => {
    const both = withPick(withPick({}, 'one', 'agree'), 'two', 'disagree');
    const turned = withJudgement(both, 'one', 'agree');
    expect([pickOf(turned, 'two'), judgementOf(turned, 'one')]).toEqual(['disagree', 'agree']);
  });

  it('scores once all are turned', () => {
    const cards = buildInteraction('flip-cards');
    const keys = cards.cards.map(({ id, key }) => [id, key] as const);
    const all = Object.fromEntries(keys);
    const [[first = ''] = []] = keys;
    expect(scoreFlipCards(cards, all)).toBe(1);
    expect(scoreFlipCards(cards, { ...all, [first]: '' })).toBeNull();
  });
});

describe('an entry that is mended', () => {
  it('keeps its way of mending apart from its mark and from other entries', () => {
    const { entries } = buildInteraction('spot');
    const entry = entries.find(({ mend }) => mend);
    const other = entries.find((one) => one !== entry);
    const [option] = entry?.mend?.options ?? [];
    if (!entry || !other || !option) throw new Error('the sample has an entry to mend');
    const mended = withMend(withMark({}, entry, true), entry, option.id);
    expect(mendOf(entry, mended)).toEqual(option);
    expect(mendOf(entry, withMark({}, entry, true))).toBeUndefined();
    expect(mendOf(entry, withMend({}, entry, 'gone'))).toBeUndefined();
    expect(mendOf(other, mended)).toBeUndefined();
    expect(mendOf({ ...entry, id: 'twin' }, mended)).toBeUndefined();
    expect(withMark(mended, entry, false)).toEqual(withMend({}, entry, option.id));
  });
});

describe('the notes of a section', () => {
  it('are told by paragraph, those of other sections and lessons apart', () => {
    const words = new Map(
      [
        [notePlace('l1-2', 'lights', '3f9a'), '先问'],
        [notePlace('l1-2', 'lights', '77aa'), '再等'],
        [notePlace('l1-2', 'lights-two', '3f9a'), '别处'],
        [notePlace('l1-3', 'lights', '3f9a'), '别课'],
        [wordsPlace('l1-2', 'lights', '3f9a'), '五格'],
      ].map(([place = '', text = '']) => [place, { text }]),
    );
    expect(words.size).toBe(5);
    expect(notesIn(words, 'l1-2', 'lights')).toEqual(
      new Map([
        ['3f9a', '先问'],
        ['77aa', '再等'],
      ]),
    );
  });
});
