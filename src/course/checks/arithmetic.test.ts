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
])('works out "$sum" as $value: $because', ({ sum, value }) => {
  expect(workOut(sum)).toBe(value);
});
