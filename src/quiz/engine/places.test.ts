import { describe, expect, it } from 'vitest';
import { foldAll } from '@/learning-record/fold';
import { attemptStarted, buildEvents, itemAnswered } from '../../../tests/support/build-attempt';
import { buildBank, buildItem } from '../../../tests/support/build-course';
import { attemptsFold } from './attempts-fold';
import { placesOf } from './places';
import { variantsOf } from './variants';

const varying = {
  ...buildItem({ type: 'numeric', stem: '她要 {points} 个点，让出去多少元？' }),
  variants: [{ points: 8 }, { points: 5 }, { points: 3 }],
  answer: '115200 * points%',
};

function placesIn(seed: number, bank = buildBank({ items: [varying] })) {
  const items = [
    { id: varying.id, hash: varying.hash },
    { id: 'gone', hash: '000000000000' },
  ];
  const events = buildEvents(
    attemptStarted({ seed, items }),
    itemAnswered({ item: varying.id, response: { number: 9_216 } }),
  );
  const attempt = foldAll(attemptsFold, events).byId.get('a-1');
  if (!attempt) throw new Error('the attempt was started');
  return placesOf(attempt, bank);
}

describe('a place of an attempt', () => {
  it('asks with the figures that follow from the seed, the same whenever it is looked at', () => {
    const stems = Array.from({ length: 20 }, (_, seed) => placesIn(seed)[0]?.item?.stem);
    expect(new Set(stems)).toEqual(new Set(variantsOf(varying).map(({ stem }) => stem)));
    expect(placesIn(7)[0]?.item).toEqual(placesIn(7)[0]?.item);
  });

  it('is unchanged while its item is, whichever figures are asked', () => {
    expect(placesIn(1)[0]).toMatchObject({ changed: false, answer: { score: 1 } });
    const mended = buildBank({ items: [{ ...varying, hash: 'other' }] });
    expect(placesIn(1, mended)[0]).toMatchObject({ changed: true });
  });

  it('has no item when it was taken out of the bank', () => {
    expect(placesIn(1)[1]).toMatchObject({ id: 'gone', item: null, changed: false });
  });
});
