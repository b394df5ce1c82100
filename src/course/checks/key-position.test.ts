import { expect, it } from 'vitest';
import { buildItem } from '../../../tests/support/build-course';
import { buildBankSource, buildSource } from '../../../tests/support/build-source';
import { keyPosition } from './key-position';

const bank = (places: readonly number[]) =>
  buildSource({
    banks: [
      buildBankSource(
        places.map((place) => {
          const item = buildItem();
          return { ...item, key: [item.options[place]?.id ?? ''] };
        }),
      ),
    ],
  });

it('has nothing against right options in every place', () => {
  expect(keyPosition(bank([0, 1, 2, 0, 1, 2, 1, 2, 0]))).toEqual([]);
});

it('warns when the right option mostly stands first', () => {
  const [wrong] = keyPosition(bank([0, 0, 0, 0, 0, 1, 2, 0, 0]));
  expect(wrong?.message).toContain('place 1 in 7 of 9 questions');
});

it('says nothing of a handful', () => {
  expect(keyPosition(bank([0, 0, 0]))).toEqual([]);
});
