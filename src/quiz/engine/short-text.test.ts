import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildItem } from '../../../tests/support/build-course';
import { folded, readWords, wordsFeedback } from './short-text';
import { inSimplified, traditionalCharacters } from './traditional';

const person = buildItem({ type: 'short-text' });
const paper = buildItem({
  type: 'short-text',
  answer: '付款回单',
  accepted: ['银行回单'],
  errors: [{ id: 'picture', wordings: ['审批截图'], feedback: '截图不是回单。' }],
});

describe('a short answer', () => {
  it.each([
    { typed: '梁洁', wording: 'answer', because: 'it is the answer' },
    { typed: '梁主管', wording: 'answer', because: 'it is an accepted wording' },
    { typed: ' 梁 洁。', wording: 'answer', because: 'spaces and marks are nothing' },
    { typed: '“梁洁”！', wording: 'answer', because: 'quotes are marks' },
    { typed: '梁潔', wording: 'answer', because: 'the script is nothing' },
    { typed: '何經理', wording: 'store', because: 'a near miss is known in either script' },
    { typed: '何俊', wording: 'store', because: 'it is a near miss' },
    { typed: '梁洁洁', wording: null, because: 'a name in another is another name' },
    { typed: '许曼', wording: null, because: 'nobody foresaw it' },
  ])('“$typed” comes to $wording: $because', ({ typed, wording }) => {
    expect(readWords(person, typed)).toEqual({ ok: true, wording });
  });

  it.each(['《付款回单》', '付款 回单', '付款·回單', '银行回单；', '銀行回單'])(
    'takes %s for the paper that it means',
    (typed) => {
      expect(readWords(paper, typed)).toEqual({ ok: true, wording: 'answer' });
    },
  );

  it.each(['', '   ', '。。。', '“”'])('is not read from "%s": nothing is written', (typed) => {
    expect(readWords(person, typed)).toEqual({ ok: false, why: 'no-words' });
  });

  it.each(['liangjie', 'liang jie', '梁jie', 'ｌｉａｎｇ'])(
    'is not read from "%s": an input method has not picked its characters',
    (typed) => {
      expect(readWords(person, typed)).toEqual({ ok: false, why: 'letters' });
    },
  );

  it('may have letters where a wording has some', () => {
    const item = buildItem({ type: 'short-text', answer: 'D+3', accepted: ['第三天'] });
    expect(readWords(item, 'ｄ＋３')).toEqual({ ok: true, wording: 'answer' });
    expect(readWords(item, 'abc')).toEqual({ ok: true, wording: null });
  });

  it.each([
    { wording: 'answer', says: person.feedback },
    { wording: 'store', says: person.errors[0]?.feedback },
    { wording: null, says: person.otherwise },
    { wording: 'gone', says: person.otherwise },
  ])('of the wording $wording is explained', ({ wording, says }) => {
    expect(wordsFeedback(person, wording)).toBe(says);
  });
});

describe('folded words', () => {
  it('are folded once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(folded(folded(text))).toBe(folded(text));
      }),
    );
  });

  it('are folded once and for all where a mark stood between what belongs together', () => {
    expect(folded('㈀ᅡ')).toBe('가');
  });

  it('do not know full from half width, nor upper from lower case', () => {
    const ascii = fc.string({
      unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
    });
    fc.assert(
      fc.property(ascii, (text) => {
        const wide = [...text]
          .map((character) => String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0))
          .join('');
        expect(folded(wide)).toBe(folded(text));
        expect(folded(text.toUpperCase())).toBe(folded(text.toLowerCase()));
      }),
    );
  });

  it('do not know traditional from simplified characters', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...traditionalCharacters)), (characters) => {
        const text = characters.join('');
        expect(folded(text)).toBe(folded(inSimplified(text)));
        expect([...folded(text)]).toHaveLength(characters.length);
      }),
    );
  });

  it('keep what tells one figure from another', () => {
    expect(folded('8%')).not.toBe(folded('8'));
    expect(folded('第 3 条')).not.toBe(folded('第 4 条'));
  });
});

describe('the table of characters', () => {
  it('leads from each traditional character to a simplified one that stays', () => {
    for (const character of traditionalCharacters) {
      const simple = inSimplified(character);
      expect([...simple]).toHaveLength(1);
      expect(simple).not.toBe(character);
      expect(inSimplified(simple)).toBe(simple);
    }
  });

  it('knows the words of the trade', () => {
    expect(inSimplified('對賬單、發票、匯款、財產保全、驗收、訂單、審批')).toBe(
      '对账单、发票、汇款、财产保全、验收、订单、审批',
    );
    expect(inSimplified('已經是簡體的字不變')).toBe('已经是简体的字不变');
  });
});
