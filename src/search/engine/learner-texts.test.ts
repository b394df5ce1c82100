import { expect, it } from 'vitest';
import { foldAll } from '@/learning-record/fold';
import { attemptsFold } from '@/quiz/engine/attempts-fold';
import { variantsOf } from '@/quiz/engine/variants';
import { attemptStarted, buildEvents, itemAnswered } from '../../../tests/support/build-attempt';
import { buildBank, buildItem } from '../../../tests/support/build-course';
import { textsOfItems } from './learner-texts';

const varying = {
  ...buildItem({ type: 'numeric', id: 'q1-02', stem: '她要 {points} 个点。让出去多少元？' }),
  variants: [{ points: 8 }, { points: 5 }],
  answer: '115200 * points%',
  sum: '115,200 × {points}% = {115200 * points%} 元',
};
const bank = buildBank({ items: [buildItem(), varying] });

it('finds an item with the figures that the learner was asked, and none that was not answered', () => {
  const texts = Array.from({ length: 8 }, (_, seed) => {
    const events = buildEvents(
      attemptStarted({ seed }),
      itemAnswered({ item: 'q1-02', position: 1, response: { number: 1 } }),
    );
    return textsOfItems(bank, foldAll(attemptsFold, events));
  });
  for (const found of texts) expect(found).toHaveLength(1);
  const sums = new Set(texts.flatMap((found) => found.map(({ text }) => text.split('\n')[1])));
  expect(sums).toEqual(new Set(variantsOf(varying).map(({ sum }) => sum)));
});
