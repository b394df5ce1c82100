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
    { query: '合同', ids: ['l2-3#ledger'], because: 'it stands behind a number and a comma' },
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

describe('words of letters', () => {
  const english = buildIndex([
    text('invoice', '发票', 'The invoice names the station.'),
    text('net', '净额', 'net amount'),
    text('aging', '账龄', 'aging report'),
  ]);
  const ids = (query: string) => findTexts(english, query).texts.map(({ id }) => id);

  it.each([
    { query: 'invoi', wanted: ['invoice'], because: 'it is begun' },
    { query: 'invoyce', wanted: ['invoice'], because: 'it is slightly misspelt' },
    { query: 'nat', wanted: [], because: 'a short word has no room for a mistake' },
    { query: 'voice', wanted: [], because: 'it is no beginning' },
  ])('find $wanted for $query: $because', ({ query, wanted }) => {
    expect(ids(query)).toEqual(wanted);
  });
});

describe('what is found', () => {
  it('is told to hold all of the query, or most of it', () => {
    expect(findTexts(index, '资金计划').whole).toBe(true);
    expect(findTexts(index, '货款征讯函').whole).toBe(false);
    expect(findTexts(index, '……').whole).toBe(true);
  });

  it('is not begun or misspelt where it is written in characters', () => {
    expect(found('资金计')).toEqual(['l1-4#gates']);
    expect(found('质')).toEqual(['l1-4#gates']);
    expect(found('终')).toEqual(['l1-2#initial']);
  });

  it('is at most forty texts', () => {
    const many = buildIndex(
      Array.from({ length: 60 }, (_, number) => text(`t-${number}`, `第 ${number} 段`, '质保金。')),
    );
    expect(findTexts(many, '质保金').texts).toHaveLength(40);
  });

  it('is first what is called just so, typed with blanks or in another width', () => {
    const both = buildIndex([
      text('a', 'JA-08 账龄表', 'ja-08 ja-08'),
      { ...text('b', 'ＪＡ-08', '表'), context: '工具' },
    ]);
    expect(findTexts(both, ' ja-08 ').texts.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('is found by what it belongs to', () => {
    const one = buildIndex([{ ...text('a', '五格账', '质保金'), context: '先把账认清' }]);
    expect(findTexts(one, '先把账').texts).toHaveLength(1);
  });

  it('holds six tenths of the characters where no text holds all', () => {
    const one = buildIndex([text('a', '甲', '质保金')]);
    const holds = (query: string) => findTexts(one, query).texts.length > 0;
    // Three of five characters, and two of four pairs.
    expect(holds('质保金不还')).toBe(true);
    expect(holds('质保金不还了')).toBe(false);
  });

  it('holds a quarter of the pairs of a longer query', () => {
    const scattered = buildIndex([text('a', '甲', '质，保，金，单，列')]);
    expect(findTexts(scattered, '质保金').texts.length).toBe(1);
    expect(findTexts(scattered, '质保金单').texts.length).toBe(0);
  });

  it('keeps texts of one id and two kinds apart', () => {
    const twins = buildIndex([
      text('a', '质保金', '一'),
      { ...text('a', '质保金', '二'), kind: 'term' },
    ]);
    expect(findTexts(twins, '质保金').texts).toHaveLength(2);
  });
});

describe('the index', () => {
  it('is built anew when a text of another kind or id takes the place of one', () => {
    const indexOf = indexKeeper();
    const one = text('a', '五格账', '质保金单列。');
    const first = indexOf([one, text('b', '终验', '签字。')]);
    expect(indexOf([{ ...one }, text('b', '终验', '签字。')])).toBe(first);
    expect(indexOf([{ ...one, id: 'c' }, text('b', '终验', '签字。')])).not.toBe(first);
    const second = indexOf([one]);
    expect(indexOf([{ ...one, kind: 'term' }])).not.toBe(second);
  });

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
