import { expect, it } from 'vitest';
import { buildItem } from '../../../tests/support/build-course';
import { buildBankSource, buildSource } from '../../../tests/support/build-source';
import { numericItems } from './numeric-items';

const said = (change: Parameters<typeof buildItem<'numeric'>>[0]) =>
  numericItems(
    buildSource({ banks: [buildBankSource([buildItem({ type: 'numeric', ...change })])] }),
  ).map(({ message }) => message);
const mistake = (answer: number) => ({ answer, feedback: '数错了起点。' });

it.each([
  { change: {}, says: [] },
  { change: { unit: '元' }, says: ['the question does not say its unit. Ask for "多少元".'] },
  { change: { sum: '30 + 31 + …' }, says: ['the sum does not end in the answer, 125.'] },
  { change: { answer: 348_000, sum: '408,000 − 60,000 = 348,000' }, says: [] },
  {
    change: { tolerance: 1, errors: [mistake(126)] },
    says: ['126 counts as right (125 ± 1). Delete this error.'],
  },
  {
    change: { errors: [mistake(155), mistake(155)] },
    says: ['155 is expected above already. Keep one.'],
  },
])('says $says of $change', ({ change, says }) => {
  expect(said(change)).toEqual(says);
});
