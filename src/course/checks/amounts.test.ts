import { describe, expect, it } from 'vitest';
import { buildItem } from '../../../tests/support/build-course';
import { buildBankSource, buildContract, buildSource } from '../../../tests/support/build-source';
import { amounts } from './amounts';

const place = { file: 'modules/01-know/l1-1.mdx', line: 3, column: 1 };

function found(text: string, figures: { value: number; what: string; sum?: string }[] = []) {
  const source = buildSource({
    contracts: {
      file: 'case/contracts.yaml',
      data: { contracts: [buildContract({ amount: 1_863_200 })] },
    },
    texts: [{ text, place }],
    figures: { file: 'case/figures.yaml', data: { figures } },
  });
  return amounts(source).map(({ severity, message }) => `${severity}: ${message}`);
}

describe('amounts in the course', () => {
  it.each([
    { text: '合同 1,863,200 元', because: 'a contract says so' },
    { text: '186.32 万元的单子', because: 'it is the same amount in 万元' },
    { text: '186 万的单子', because: 'in 万 it is rounded' },
    { text: '延保每套 120 元', because: 'small amounts need no source' },
    { text: '2025 年 62 站', because: 'a year is no amount' },
    { text: '合同号 HC-2501,000', because: 'a number with letters is no amount' },
  ])('are let pass in "$text": $because', ({ text }) => {
    expect(found(text)).toEqual([]);
  });

  it('are asked for once a file when they are in no contract', () => {
    expect(found('先要 745,000 元，再说一遍 745,000 元')).toEqual([
      'warning: "745,000 元" is not in the case file. Mend it, or say in case/figures.yaml how it comes about.',
    ]);
  });

  it('are let pass when the figures say how they come about', () => {
    const figure = { value: 3661, what: '六十天的资金成本', sum: '371200 * 6% * 60 / 365' };
    expect(found('只省 3,661 元', [figure])).toEqual([]);
  });

  it('are refused when the sum comes to something else', () => {
    expect(found('', [{ value: 29_969, what: '八个点', sum: '371200 * 8%' }])).toEqual([
      'error: "371200 * 8%" is 29696, and not 29969.',
    ]);
  });

  it('are refused when the sum is none', () => {
    expect(found('', [{ value: 1, what: '', sum: '371200 × 8%' }])).toEqual([
      'error: "371200 × 8%" cannot be worked out. Write numbers with + - * / ( ) and %.',
    ]);
  });

  it('are let pass when an item whose figures vary works them out, but not what it starts from', () => {
    const item = {
      ...buildItem({ type: 'numeric', stem: '她要 {points} 个点，到期 {open} 元，让出去多少元？' }),
      variants: [
        { points: 8, open: 115_200 },
        { points: 5, open: 115_200 },
      ],
      answer: 'open * points%',
      sum: '{open} × {points}% = {open * points%} 元',
    };
    const texts = ['9,216 元', '5,760 元', '115,200 元'].map((text) => ({ text, place }));
    const source = buildSource({ banks: [buildBankSource([item])], texts });
    expect(amounts(source).map(({ message }) => message)).toEqual([
      expect.stringContaining('"115,200 元" is not in the case file.'),
    ]);
  });
});
