import { expect, it } from 'vitest';
import { buildItem } from '../../../tests/support/build-course';
import { buildBankSource, buildSource } from '../../../tests/support/build-source';
import { orderingSlips } from './ordering-slips';

const said = (step: string, before: string) =>
  orderingSlips(
    buildSource({
      banks: [
        buildBankSource([
          buildItem({ type: 'ordering', slips: [{ step, before, feedback: '少了一步。' }] }),
        ]),
      ],
    }),
  ).map(({ message }) => message);

it.each([
  { step: 'plan', before: 'apply', says: [] },
  {
    step: 'apply',
    before: 'plan',
    says: ['"apply" stands before "plan" in the right order, so this is no slip. Swap the two.'],
  },
  {
    step: 'plans',
    before: 'apply',
    says: ['"plans" is not one of the steps here. Did you mean "plan"?'],
  },
  {
    step: 'pay',
    before: 'invoice',
    says: ['"invoice" is not one of the steps here. Known: apply, review, plan, pay.'],
  },
])('says $says of $step before $before', ({ step, before, says }) => {
  expect(said(step, before)).toEqual(says);
});
