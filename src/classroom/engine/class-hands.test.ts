import { describe, expect, it } from 'vitest';
import { type ClassFact, ClassFactSchema } from '@/class-record/class-event';
import { classAfter, planned } from '../../../tests/support/build-class';
import { actOn, type ClassScene } from './class-act';
import { mostHands } from './votes';

const scene: ClassScene = {
  parts: [planned('one', [{ show: 'item', item: 'q1' }])],
  content: {
    kind: 'item',
    asks: [{ vote: 'v', choices: ['a', 'b'], right: new Set(['a']) }],
    papers: 1,
  },
  staged: () => undefined,
  now: 0,
};
const counting: ClassFact = {
  type: 'moved',
  to: { part: 'one', screen: 0, stage: 'count', index: 0 },
};
const counted = (hands: number): ClassFact => ({
  type: 'hands-counted',
  vote: 'v',
  round: 'first',
  choice: 'a',
  hands,
});

describe('a hand', () => {
  it('is counted up to the number that the record can hold, and no further', () => {
    const before = classAfter([counting, counted(mostHands - 1)]);
    expect(actOn(before, { hands: 1, by: 1 }, scene)).toEqual({
      kind: 'facts',
      facts: [counted(mostHands)],
    });
    expect(ClassFactSchema.safeParse(counted(mostHands)).success).toBe(true);
    expect(ClassFactSchema.safeParse(counted(mostHands + 1)).success).toBe(false);
    const full = classAfter([counting, counted(mostHands)]);
    expect(actOn(full, { hands: 1, by: 1 }, scene)).toEqual({ kind: 'nothing' });
    expect(actOn(full, { hands: 1, by: -1 }, scene)).toMatchObject({ kind: 'facts' });
  });

  it('cannot be taken back where none is up, nor go up for a choice that is not there', () => {
    expect(actOn(classAfter([counting]), { hands: 1, by: -1 }, scene)).toEqual({ kind: 'nothing' });
    expect(actOn(classAfter([counting]), { hands: 3, by: 1 }, scene)).toEqual({ kind: 'nothing' });
  });
});

it('comes to the document on the table by its key, and back', () => {
  const turn = actOn(classAfter([counting]), 'paper', scene);
  expect(turn).toMatchObject({ facts: [{ type: 'moved', to: { stage: 'paper', index: 0 } }] });
});
