import { describe, expect, it } from 'vitest';
import { buildIndex, findTexts, indexKeeper } from './search-index';
import type { SearchText } from './search-text';

const text = (id: string, title: string, body: string): SearchText => ({
  kind: 'lesson',
  id,
  title,
  context: '',
  text: body,
});
const index = buildIndex([
  text('l1-2#initial', '初验不是终验', '全部终验合格并收票后 30 日内付 744,000 元，初验记录不算。'),
  text('l1-4#gates', '六道门', '资金计划每月 20 日前报，错过就等下个月；质保金另算。'),
  text('l2-2#letter', '货款征询函', '函里写明请于某日前支付，盖章寄回。LPR 只作参考。'),
  text('l2-3#ledger', '账龄表', '应收按天数排，见 JA-08，合同 HC-C-2503。'),
]);
const found = (query: string) => findTexts(index, query).texts.map(({ id }) => id);

describe('search', () => {
  it.each([
    { query: '资金计划', ids: ['l1-4#gates'], because: 'a word of the text' },
    { query: '初验', ids: ['l1-2#initial'], because: 'a word of two characters' },
    { query: '函', ids: ['l2-2#letter'], because: 'one character' },
    { query: '744000', ids: ['l1-2#initial'], because: 'an amount without its comma' },
    { query: '７４４,０００', ids: ['l1-2#initial'], because: 'full-width figures' },
    { query: 'lpr', ids: ['l2-2#letter'], because: 'capitals do not matter' },
    { query: '终验 744,000', ids: ['l1-2#initial'], because: 'both words are there' },
    { query: '货款征讯函', ids: ['l2-2#letter'], because: 'one character is mistyped' },
    { query: '质保经', ids: ['l1-4#gates'], because: 'the last character is mistyped' },
    { query: '帐龄', ids: ['l2-3#ledger'], because: '帐 is taken for 账' },
    { query: 'ja-08', ids: ['l2-3#ledger'], because: 'a number as it is printed' },
    { query: 'JA8', ids: ['l2-3#ledger'], because: 'a number as it is typed in a hurry' },
    { query: 'ja-0', ids: ['l2-3#ledger'], because: 'a number on its way' },
    { query: '2503', ids: ['l2-3#ledger'], because: 'the last figures of a number' },
    { query: '报前月求它的记下寄等', ids: [], because: 'single characters occur, and no pairs' },
    { query: '堵门拉横幅', ids: [], because: 'hardly a character of it occurs' },
    { query: '……', ids: [], because: 'there is nothing to search for' },
    { query: '', ids: [], because: 'nothing was typed' },
  ])('finds $ids for "$query": $because', ({ query, ids }) => {
    expect(found(query)).toEqual(ids);
  });

  it('puts a title before a mention', () => {
    const both = buildIndex([
      text('mention', '五格账', '质保金单列一格，质保金没到期。'),
      text('title', '质保金', '押着的那一笔。'),
    ]);
    expect(findTexts(both, '质保金').texts.map(({ id }) => id)).toEqual(['title', 'mention']);
  });

  it('puts what is called just so first', () => {
    const many = buildIndex([
      text('a', '诉讼时效规定', '诉讼时效，诉讼时效，诉讼时效。'),
      text('b', '诉讼时效', '三年。'),
    ]);
    expect(findTexts(many, '诉讼时效').texts.map(({ id }) => id)).toEqual(['b', 'a']);
  });
});

describe('the index', () => {
  it('is kept while its texts say the same, and built anew when one is added or says more', () => {
    const indexOf = indexKeeper();
    const texts = () => [text('a', '五格账', '质保金单列。')];
    const first = indexOf(texts());
    expect(indexOf(texts())).toBe(first);

    const longer = indexOf([...texts(), text('b', '终验', '双方签字。')]);
    expect(findTexts(longer, '双方签字').texts.map(({ id }) => id)).toEqual(['b']);
    const changed = indexOf([text('a', '五格账', '尾款单列。')]);
    expect(findTexts(changed, '尾款').texts.map(({ id }) => id)).toEqual(['a']);
  });
});
