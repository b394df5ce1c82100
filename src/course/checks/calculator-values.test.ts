import { expect, it } from 'vitest';
import { buildInteractions, buildSource } from '../../../tests/support/build-source';
import { calculatorValues } from './calculator-values';

const valuesGiven = (values: Readonly<Record<string, number | string | boolean | number[]>>) =>
  calculatorValues(
    buildSource({
      interactions: [
        buildInteractions([
          {
            id: 'due',
            title: '到期日',
            instruction: '算。',
            type: 'calculator',
            formula: 'due-date',
            examples: [{ id: 'one', label: '一', values }],
          },
        ]),
      ],
    }),
  ).map(({ message }) => message);
const right = { start: '2025-06-18', days: 30, rolls: false, batches: [28] };

it.each([
  { values: right, says: [] },
  { values: { ...right, batches: [] }, says: [] },
  { values: { ...right, days: '30' }, says: ['"days" should be a number.'] },
  {
    values: { ...right, batch: 25 },
    says: ['"due-date" takes no "batch". Known: start, days, rolls, batches.'],
  },
  {
    values: { start: '2025-06-18', days: 30, rolls: false },
    says: ['"due-date" needs "batches", a list of numbers.'],
  },
])('says $says of $values', ({ values, says }) => {
  expect(valuesGiven(values)).toEqual(says);
});
