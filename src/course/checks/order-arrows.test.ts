import { expect, it } from 'vitest';
import { buildInteractions, buildSource } from '../../../tests/support/build-source';
import { orderArrows } from './order-arrows';

const said = (steps: { id: string; text: string; leadsTo?: string }[]) =>
  orderArrows(
    buildSource({
      interactions: [
        buildInteractions([
          { id: 'calendar', title: '倒排', instruction: '排。', type: 'order', steps },
        ]),
      ],
    }),
  ).map(({ message }) => message);
const step = (id: string, leadsTo?: string) => ({ id, text: id, ...(leadsTo && { leadsTo }) });

it.each([
  { steps: [step('one', '因为'), step('two', '所以'), step('three')], says: [] },
  {
    steps: [step('one', '因为'), step('two'), step('three')],
    says: ['"two" does not say why the next step needs it. Write "leadsTo".'],
  },
  {
    steps: [step('one', '因为'), step('two', '所以'), step('three', '然后')],
    says: ['"three" is the last step and leads to nothing. Delete its "leadsTo".'],
  },
])('says $says', ({ steps, says }) => {
  expect(said(steps)).toEqual(says);
});
