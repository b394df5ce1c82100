import { expect, it } from 'vitest';
import { workOut } from './arithmetic';

it.each([
  { sum: '744000 * 60 / 62', value: 720_000, because: 'from left to right' },
  { sum: '371200 * 8%', value: 29_696, because: 'a per cent is a hundredth' },
  { sum: '100 + 2 * 3', value: 106, because: 'products come first' },
  { sum: '(100 + 2) * 3', value: 306, because: 'brackets come before that' },
  { sum: '372000 - 54000 - 80000', value: 238_000, because: 'each is taken away' },
  { sum: '1 / 0', value: undefined, because: 'nothing is divided by nothing' },
  { sum: '371200 × 8%', value: undefined, because: 'the sign is not one of ours' },
  { sum: '(1 + 2', value: undefined, because: 'a bracket is left open' },
  { sum: '1 2', value: undefined, because: 'a sign is missing' },
  { sum: '', value: undefined, because: 'there is nothing to work out' },
  { sum: '2025-11-20 - 2025-07-18', value: 125, because: 'days are counted' },
  { sum: '2025-02-30 - 2025-01-01', value: undefined, because: 'there is no such day' },
  { sum: 'round(10 / 3) + 1', value: 4, because: 'what is in brackets is rounded' },
  { sum: 'round(50)%', value: 0.5, because: 'a rounded number may be a per cent' },
  { sum: 'round 3', value: undefined, because: 'what is rounded stands in brackets' },
  { sum: 'paid + 1', value: undefined, because: 'the name stands for nothing' },
  { sum: '-5', value: undefined, because: 'a sum starts with a number' },
])('works out "$sum" as $value: $because', ({ sum, value }) => {
  expect(workOut(sum)).toBe(value);
});

it.each([
  { sum: '100 - paid', values: { paid: 30 }, value: 70 },
  { sum: 'open * points%', values: { open: 115_200, points: 8 }, value: 9_216 },
  { sum: 'today - 2025-07-18', values: { today: '2025-10-31' }, value: 105 },
  { sum: 'when + 1', values: { when: '11-20（周四）' }, value: undefined },
  { sum: 'toString + 1', values: {}, value: undefined },
])('works out "$sum" with $values as $value', ({ sum, values, value }) => {
  expect(workOut(sum, values)).toBe(value);
});
