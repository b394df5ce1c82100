import { describe, expect, it } from 'vitest';
import { type ConditionVocabulary, parseCondition } from './condition';

const vocabulary: ConditionVocabulary = {
  meters: { trust: { min: 0, max: 100 }, heat: { min: -5, max: 5 } },
  facts: {
    doc: { kind: 'boolean' },
    promise: { kind: 'integer', max: 348_000 },
    written: { kind: 'enum', values: ['none', 'wechat', 'signed'] },
  },
  nodes: { d5: ['a', 'b', 'c'], 'late-visit': ['a', 'b'], e1: [] },
};

function parse(source: string, allow: Partial<ConditionVocabulary> = {}) {
  return parseCondition(source, { ...vocabulary, ...allow });
}

const doc = { op: 'true', name: 'doc' };
const crossed = { op: 'crossed' };
const trusted = { op: 'compare', name: 'trust', by: '>=', value: 60 };

describe('parseCondition', () => {
  it.each([
    ['doc', doc],
    ['trust >= 60', trusted],
    ['heat == -3', { op: 'compare', name: 'heat', by: '==', value: -3 }],
    ['promise > 0', { op: 'compare', name: 'promise', by: '>', value: 0 }],
    ['written != none', { op: 'compare', name: 'written', by: '!=', value: 'none' }],
    ['took(d5.c)', { op: 'took', node: 'd5', choice: 'c' }],
    ['took(late-visit.a)', { op: 'took', node: 'late-visit', choice: 'a' }],
    ['visited(e1)', { op: 'visited', node: 'e1' }],
    ['not doc', { op: 'not', of: doc }],
    ['not not doc', { op: 'not', of: { op: 'not', of: doc } }],
    ['not trust >= 60', { op: 'not', of: trusted }],
    ['doc and crossed and trust >= 60', { op: 'and', of: [doc, crossed, trusted] }],
    [
      'doc or crossed and trust >= 60',
      { op: 'or', of: [doc, { op: 'and', of: [crossed, trusted] }] },
    ],
    [
      '(doc or crossed) and trust >= 60',
      { op: 'and', of: [{ op: 'or', of: [doc, crossed] }, trusted] },
    ],
    ['not (doc or crossed)', { op: 'not', of: { op: 'or', of: [doc, crossed] } }],
    ['trust>=60', trusted],
    ['  doc  ', doc],
  ])('reads %s', (source, condition) => {
    expect(parse(source)).toEqual({ condition });
  });

  it('reads process only where it is allowed', () => {
    expect(parse('process >= 85', { process: true })).toEqual({
      condition: { op: 'process', atLeast: 85 },
    });
    expect(parse('process >= 85')).toMatchObject({
      message: expect.stringContaining('endings alone'),
    });
  });

  it.each([
    ['s1.took(d8.a)', { op: 'took', node: 'd8', choice: 'a' }],
    ['s1.visited(x)', { op: 'visited', node: 'x' }],
    ['s1.ending == A', { op: 'ending', letter: 'A' }],
    ['s1.gates', { op: 'fact', name: 'gates' }],
  ])('reads %s of another role-play', (source, test) => {
    expect(parse(source, { elsewhere: true })).toEqual({
      condition: { op: 'elsewhere', scenario: 's1', test },
    });
  });

  it.each([
    ['trsut >= 60', 0, 'Did you mean "trust"?'],
    ['doc and not wriiten == none', 12, 'Did you mean "written"?'],
    ['written == sined', 11, 'Did you mean "signed"?'],
    ['took(d6.a)', 5, 'Did you mean "d5"?'],
    ['took(d5.d)', 8, 'no choice "d"'],
    ['took(e1.a)', 8, 'It is an ending'],
    ['trust >= 160', 9, 'out of the range of "trust", 0 to 100'],
    ['promise < -1', 10, 'out of the range'],
    ['trust', 0, 'has to be compared'],
    ['doc == true', 4, 'write "doc" or "not doc"'],
    ['written >= wechat', 0, 'no order'],
    ['trust ≥ 60', 6, 'write >= instead of "≥"'],
    ['trust ＞ 60', 6, 'write > instead of "＞"'],
    ['trust ＞＝ 60', 6, 'write >= instead of "＞＝"'],
    ['trust ＞= 60', 6, 'write >= instead of "＞="'],
    ['「weak」', 0, 'without quotes'],
    ['trust = 60', 6, 'write == instead of "="'],
    ['（doc）', 0, 'write ( instead of "（"'],
    ['doc 且 crossed', 4, 'write and instead of "且"'],
    ['doc && crossed', 4, 'write and instead of "&"'],
    ['!doc', 0, 'write not'],
    ['trust >= ６０', 9, 'write 6 instead of "６"'],
    ['trust + 5 >= 60', 6, 'no arithmetic'],
    ['written == "none"', 11, 'without quotes'],
    ['doc AND crossed', 4, 'in lower case'],
    ['doc crossed', 4, 'join conditions'],
    ['(doc', 4, '")" is missing'],
    ['doc and', 7, 'missing before the end'],
    ['s1.took(d8.a)', 0, 'keep it in a fact'],
    ['constructor', 0, 'no meter and no fact'],
  ])('refuses %s at character %i', (source, at, message) => {
    expect(parse(source)).toEqual({ at, message: expect.stringContaining(message) });
  });
});
