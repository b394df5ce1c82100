import { expect, it } from 'vitest';
import { buildItem } from '../../../tests/support/build-course';
import { buildBankSource, buildSource } from '../../../tests/support/build-source';
import { itemSources } from './item-sources';

const found = (objectives: string[], source = 'l1-1#five-boxes') =>
  itemSources(buildSource({ banks: [buildBankSource([buildItem({ objectives, source })])] }));

it('asks for a source that teaches what the item asks', () => {
  expect(found(['m1-2-1a']).map(({ message }) => message)).toEqual([
    'lesson "l1-1" teaches none of the objectives of q1-01 (m1-2-1a). Name the paragraph that does, or add the objective to the lesson.',
  ]);
});

it('is content when the lesson teaches one of them', () => {
  expect(found(['m1-2-1a', 'm1-1-1d'])).toEqual([]);
});

it('leaves a lesson that is not there to the check of references', () => {
  expect(found(['m1-2-1a'], 'l2-1#any')).toEqual([]);
});
