import { expect, it } from 'vitest';
import { askedTexts } from '../../tools/asked-texts.ts';
import { buildItem } from '../support/build-course';
import { buildBankSource } from '../support/build-source';

const varying = {
  ...buildItem({ type: 'numeric', stem: '她要 {points} 个点，让出去多少元？' }),
  variants: [{ points: 8 }, { points: 5 }],
  answer: '115200 * points%',
  sum: '{115200 * points%} 元',
};
const bank = buildBankSource([buildItem(), varying]);
const at = (...path: (string | number)[]) => ({ file: bank.file, path: ['items', ...path] });

it('reads the texts of an item with each of its figures, and not its sums and values', () => {
  const texts = [
    { text: '接手第一天先做什么？', place: at(0, 'stem') },
    { text: varying.stem, place: at(1, 'stem') },
    { text: varying.answer, place: at(1, 'answer') },
    { text: '别处的', place: { file: 'case/ledger.yaml', path: ['items', 1, 'stem'] } },
    { text: '课文里的', place: { file: 'modules/01-know/l1-1.mdx', line: 3, column: 1 } },
  ];
  const read = askedTexts(texts, [bank]);
  expect(read.slice(0, 3)).toEqual([texts[0], texts[3], texts[4]]);
  const ofItem = read.slice(3);
  expect(ofItem).toContainEqual({ text: '她要 8 个点，让出去多少元？', place: at(1, 'stem') });
  expect(ofItem).toContainEqual({ text: '她要 5 个点，让出去多少元？', place: at(1, 'stem') });
  expect(ofItem).toContainEqual({ text: '5,760 元', place: at(1, 'sum') });
  // What does not vary is read once.
  const otherwise = ofItem.filter(({ text }) => text === varying.otherwise);
  expect(otherwise).toHaveLength(1);
});

it('leaves a course without such items as it is', () => {
  const texts = [{ text: '接手第一天先做什么？', place: at(0, 'stem') }];
  expect(askedTexts(texts, [buildBankSource()])).toEqual(texts);
});
