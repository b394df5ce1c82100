import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item } from '@/course/schema/item';
import { buildItem } from '../../../tests/support/build-course';
import { inOrder, shownOrder } from './presentation';
import { judge } from './scoring';

const choices = ['single-response', 'multiple-response', 'best-reply'] as const;
const all: readonly Item['type'][] = [...choices, 'true-false-reason', 'ordering', 'matching'];

describe('shuffling', () => {
  it('shows each thing once, whatever the seed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.nat(), fc.nat(), (type, seed, other) => {
        const shown = shownOrder(buildItem({ type }), seed);
        expect(shown.toSorted()).toEqual(shownOrder(buildItem({ type }), other).toSorted());
        expect(new Set(shown).size).toBe(shown.length);
      }),
    );
  });

  it('never changes the score of the same picks, in whichever order they stood and were picked', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...choices),
        fc.nat(),
        fc.nat(),
        fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
        (type, seed, other, picks) => {
          const item = buildItem({ type });
          const picked = new Set(
            item.options.filter((_, index) => picks[index]).map(({ id }) => id),
          );
          // The learner goes down the list as it is shown.
          const pickedIn = (order: readonly string[]) =>
            inOrder(item.options, order)
              .map(({ id }) => id)
              .filter((id) => picked.has(id));
          expect(judge(item, { selected: pickedIn(shownOrder(item, seed)) })).toEqual(
            judge(item, { selected: pickedIn(shownOrder(item, other)) }),
          );
        },
      ),
    );
  });
});
