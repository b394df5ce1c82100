import { expect, it } from 'vitest';
import { buildItem } from '../../../tests/support/build-course';
import { buildBankSource, buildSource } from '../../../tests/support/build-source';
import { optionLength } from './option-length';

const ratio = (right: string, wrong: string) =>
  optionLength(
    buildSource({
      banks: [
        buildBankSource([
          buildItem({
            options: [
              { id: 'right', text: right, feedback: '对。' },
              { id: 'wrong', text: wrong, feedback: '错。' },
            ],
            key: ['right'],
          }),
        ]),
      ],
    }),
  );

it.each([
  { right: 20, wrong: 20, findings: 0 },
  { right: 24, wrong: 20, findings: 0 },
  { right: 25, wrong: 20, findings: 1 },
  { right: 16, wrong: 20, findings: 0 },
  { right: 15, wrong: 20, findings: 1 },
  { right: 6, wrong: 4, findings: 0 },
])(
  'finds $findings when the right one is $right wide and the longest wrong one $wrong',
  ({ right, wrong, findings }) => {
    expect(ratio('账'.repeat(right), '款'.repeat(wrong))).toHaveLength(findings);
  },
);

it('counts two figures as one character', () => {
  expect(ratio(`${'账'.repeat(10)}12345678901234567890`, '款'.repeat(20))).toEqual([]);
});

it('looks at what a paper may lack as at options', () => {
  const item = buildItem({ type: 'missing-pieces' });
  const pieces = item.pieces.map((piece) =>
    'text' in piece && piece.flawed ? { ...piece, text: '备注栏里的合同号与站号区间' } : piece,
  );
  const source = buildSource({ banks: [buildBankSource([{ ...item, pieces }])] });
  expect(optionLength(source)).toHaveLength(1);
});
