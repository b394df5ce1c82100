import { expect, it } from 'vitest';
import { buildItem } from '../../../tests/support/build-course';
import { buildBankSource, buildSource } from '../../../tests/support/build-source';
import { duplicateWording } from './duplicate-wording';

const one = '2025-10-15（周三）是惠邻锁单日，三张订单都还没付，今天能锁多少元？';
const reworded = '2025-10-15（周三）是惠邻锁单日，三张订单都还没有付，今天锁多少元？';
const other = '黄总往前一倾，说九折才肯付，你手里的权限是百分之二，先说哪一句？';

const option = (text: string) => [
  { id: 'one', text, feedback: '因为。' },
  { id: 'two', text: '先等等', feedback: '不等。' },
];
const said = (first: Parameters<typeof buildItem>[0], second: Parameters<typeof buildItem>[0]) =>
  duplicateWording(
    buildSource({
      banks: [
        buildBankSource([buildItem({ id: 'q1-01', stem: '甲乙丙丁戊己庚辛壬癸', ...first })]),
        buildBankSource([buildItem({ id: 'q2-01', stem: '子丑寅卯辰巳午未申酉', ...second })], {
          id: 'm2',
        }),
      ],
    }),
  ).map(({ message }) => message);
const own = { options: option('各不相同的一个选项，说的是别的事情'), key: ['one'] };

it('finds a stem that another bank asks in nearly the same words', () => {
  expect(said({ stem: one }, { stem: reworded, ...own })).toEqual([
    expect.stringMatching(/^this stem is \d+ % the same as one of q1-01: "2025-10-15/),
  ]);
  expect(said({ stem: one }, { stem: other, ...own })).toEqual([]);
});

it('finds an option that another question offers in nearly the same words', () => {
  const text = '翻自家收款记录：前年两单平均晚付十二天，最后全部付清';
  const like = '自家收款记录：前年两单，平均晚付十二天，全部付清了';
  expect(said({ options: option(text) }, { options: option(like) })).toEqual([
    expect.stringContaining('this text is'),
  ]);
});

it('lets options of one question be alike, and short ones come again', () => {
  const alike = [...option(one), { id: 'three', text: reworded, feedback: '差一点。' }];
  expect(said({ options: alike }, own)).toEqual([]);
  expect(said({ options: option('先对单据再说') }, { options: option('先对单据再说') })).toEqual(
    [],
  );
});

it('looks at the cards of a sorting', () => {
  const sorting = buildItem({ type: 'sorting', stem: '十二个月里哪些日子好开口' });
  const cards = sorting.cards.map((card, index) => (index === 0 ? { ...card, text: one } : card));
  const source = buildSource({
    banks: [buildBankSource([buildItem({ options: option(one) }), { ...sorting, cards }])],
  });
  expect(duplicateWording(source)).toHaveLength(1);
});
