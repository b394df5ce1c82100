import { describe, expect, it } from 'vitest';
import { buildLawEntry } from '../../../tests/support/build-references';
import { byInstrument, filterLaws, lessonOf, oldestCheck } from './law-book';

const moduleOf = (lesson: string) => (lesson.startsWith('l1') ? 'm1' : 'm2');
const laws = [
  buildLawEntry({ id: 'a', confidence: 'contested', places: [{ ref: 'l1-1#x', title: '甲' }] }),
  buildLawEntry({
    id: 'b',
    places: [
      { ref: 'l1-2', title: '乙' },
      { ref: 'l2-1#y', title: '丙' },
    ],
  }),
];

describe('a filter', () => {
  it.each([
    { filter: { confidence: null, module: null }, ids: ['a', 'b'] },
    { filter: { confidence: 'contested', module: null }, ids: ['a'] },
    { filter: { confidence: null, module: 'm2' }, ids: ['b'] },
    { filter: { confidence: 'contested', module: 'm2' }, ids: [] },
  ] as const)('lets $ids through $filter', ({ filter, ids }) => {
    expect(filterLaws(laws, filter, moduleOf).map(({ id }) => id)).toEqual(ids);
  });
});

describe('groups', () => {
  const grouped = (entries: readonly (readonly [string, string])[]) =>
    byInstrument(
      entries.map(([instrument, article]) => buildLawEntry({ id: article, instrument, article })),
    ).map(({ instrument, laws: found }) => `${instrument}: ${found.map(({ id }) => id).join(' ')}`);

  it('are by instrument, and within it by the number of the article', () => {
    expect(
      grouped([
        ['民法典', '第203条'],
        ['票据法', '第4条'],
        ['民法典', '第66、67条'],
        ['民法典', '总则'],
      ]),
    ).toEqual(['民法典: 第66、67条 第203条 总则', '票据法: 第4条']);
  });

  it('take an entry of several instruments to the first of them', () => {
    expect(
      grouped([
        ['民法典、总则编解释', '民法典第172条'],
        ['民法典', '第170条'],
        ['刑法（现行文本）', '第253条'],
        ['刑法（现行文本）与国有单位的纪律规定', '第163条'],
      ]),
    ).toEqual(['民法典: 第170条 民法典第172条', '刑法（现行文本）: 第163条 第253条']);
  });

  it('leave a name that has a comma in it whole', () => {
    expect(grouped([['商业汇票承兑、贴现与再贴现管理办法', '第5条']])).toEqual([
      '商业汇票承兑、贴现与再贴现管理办法: 第5条',
    ]);
  });
});

it('knows the check that lies back furthest', () => {
  const checked = (day: string) => buildLawEntry({ checkedOn: day });
  expect(oldestCheck([checked('2026-11-23'), checked('2026-02-01')])).toBe('2026-02-01');
  expect(oldestCheck([])).toBeNull();
});

it('takes the lesson of a place', () => {
  expect(['l1-2#three-lights', 'l0'].map(lessonOf)).toEqual(['l1-2', 'l0']);
});
