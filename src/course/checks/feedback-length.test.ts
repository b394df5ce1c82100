import { expect, it } from 'vitest';
import { buildItem } from '../../../tests/support/build-course';
import { buildBankSource, buildSource } from '../../../tests/support/build-source';
import { feedbackLength } from './feedback-length';

const lengthsOf = (item: Parameters<typeof buildBankSource>[0]) =>
  feedbackLength(buildSource({ banks: [buildBankSource(item)] }));
const option = (length: number) => ({
  id: `n${length}`,
  text: '先对账',
  feedback: '账'.repeat(length),
});

it.each([
  { length: 39, findings: 1 },
  { length: 40, findings: 0 },
  { length: 90, findings: 0 },
  { length: 91, findings: 1 },
])('finds $findings in a feedback of $length characters', ({ length, findings }) => {
  expect(lengthsOf([buildItem({ options: [option(length), option(60)] })])).toHaveLength(findings);
});

it('looks at every kind of feedback', () => {
  const short = [
    buildItem({ type: 'ordering' }),
    buildItem({ type: 'matching' }),
    buildItem({ type: 'numeric' }),
    buildItem({ type: 'true-false-reason' }),
    buildItem({ type: 'sorting' }),
    buildItem({ type: 'missing-pieces' }),
    buildItem({ type: 'short-text' }),
  ];
  // 1 and 1 slip, 3 pairs, right and 1 error and otherwise, 2 reasons, 4 cards, 5 pieces, as a number
  expect(lengthsOf(short)).toHaveLength(2 + 3 + 3 + 2 + 4 + 5 + 3);
});

it('measures a feedback as it reads with each of its figures, and reports it once', () => {
  const enough = '账'.repeat(50);
  const item = {
    ...buildItem({ type: 'numeric', feedback: `${'账'.repeat(38)}{words}`, otherwise: enough }),
    errors: [{ answer: 1, feedback: enough }],
  };
  const findings = (variants: Record<string, string>[]) => lengthsOf([{ ...item, variants }]);
  expect(findings([{ words: '两个' }, { words: '这三个' }])).toHaveLength(0);
  expect(findings([{ words: '两个' }, { words: '一' }])).toHaveLength(1);
});
