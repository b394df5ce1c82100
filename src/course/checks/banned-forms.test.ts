import { expect, it } from 'vitest';
import { buildItem } from '../../../tests/support/build-course';
import { buildBankSource, buildSource } from '../../../tests/support/build-source';
import { bannedForms } from './banned-forms';

const formsIn = (item: Parameters<typeof buildBankSource>[0]) =>
  bannedForms(buildSource({ banks: [buildBankSource(item)] }));
const options = (text: string, feedback = '因为单据没齐。') => [
  { id: 'one', text, feedback },
  { id: 'two', text: '先等一等', feedback: '等到月底。' },
];

it.each([['以上都对'], ['以上皆是'], ['客户总是月底付款'], ['这笔款一定要打电话'], ['绝不先开票']])(
  'refuses the option %s',
  (text) => {
    expect(formsIn([buildItem({ options: options(text) })])).toHaveLength(1);
  },
);

it.each([['客户不一定月底付款'], ['先付一定的预付款'], ['留出一定期限'], ['打 A 类客户的电话']])(
  'allows the option %s',
  (text) => {
    expect(formsIn([buildItem({ options: options(text) })])).toEqual([]);
  },
);

it.each([['选 A 和 C 的人多'], ['选项 B 更稳'], ['恭喜，这一步对了'], ['很遗憾，这一步错了']])(
  'refuses the feedback %s',
  (feedback) => {
    expect(formsIn([buildItem({ options: options('先对账', feedback) })])).toHaveLength(1);
  },
);

it('wants 不 in bold when the question turns on it', () => {
  expect(formsIn([buildItem({ stem: '下面哪一项不应该做？' })])).toHaveLength(1);
  expect(formsIn([buildItem({ stem: '下面哪一项**不**应该做？' })])).toEqual([]);
  expect(formsIn([buildItem({ stem: '钱慧说不急。哪一句最管用？' })])).toEqual([]);
});

it('wants a multiple response to say that several are right', () => {
  expect(formsIn([buildItem({ type: 'multiple-response', stem: '哪几样是证据？' })])).toHaveLength(
    1,
  );
  expect(formsIn([buildItem({ type: 'multiple-response' })])).toEqual([]);
});

it.each([
  ['这笔款不得不催'],
  ['没有单据就不能催'],
  ['对方并非不付'],
  ['他未必不肯'],
  ['货款不能不要'],
])('wants %s said without denying twice', (text) => {
  expect(formsIn([buildItem({ options: options(text) })])).toHaveLength(1);
  expect(formsIn([buildItem({ stem: `${text}，先做什么？` })])).toHaveLength(1);
});

it.each([
  ['不提申请、不编计划'],
  ['先不催，单据没齐'],
  ['合同没写，验收不算'],
  ['他说“没有不行的”，先对账'],
])('has nothing against %s', (text) => {
  expect(formsIn([buildItem({ options: options(text) })])).toEqual([]);
});

it('looks at statements, cards and pieces as well', () => {
  const judged = buildItem({ type: 'true-false-reason', statement: '客户总是月底付款。' });
  const sorting = buildItem({ type: 'sorting' });
  const cards = sorting.cards.map((card) => ({ ...card, text: '以上都对' }));
  const pieces = buildItem({ type: 'missing-pieces' });
  const listed = pieces.pieces.map((piece) =>
    'text' in piece ? { ...piece, text: '绝不能少的章' } : piece,
  );
  expect(formsIn([judged])).toHaveLength(1);
  expect(formsIn([{ ...sorting, cards }])).toHaveLength(4);
  expect(formsIn([{ ...pieces, pieces: listed }])).toHaveLength(2);
});
