import { describe, expect, it } from 'vitest';
import { buildItem } from '../../../tests/support/build-course';
import { type Candidate, leastSeenFirst, mostUrgentFirst, returns } from './candidate';

const rested: Candidate = {
  item: buildItem(),
  seen: 1,
  lastSeen: 10,
  missed: false,
  sure: false,
  tired: false,
  weak: false,
};
const order = (compare: typeof leastSeenFirst, ...candidates: readonly Partial<Candidate>[]) =>
  candidates
    .map((candidate, index) => ({ ...rested, ...candidate, index }))
    .toSorted(compare)
    .map(({ index }) => index);

describe('candidates of a draw', () => {
  it('come unseen first, then of weak objectives, then by how long ago; tired ones last', () => {
    expect(
      order(
        leastSeenFirst,
        { seen: 0, tired: true },
        { lastSeen: 20 },
        { lastSeen: 5 },
        { lastSeen: 30, weak: true },
        { seen: 0 },
      ),
    ).toEqual([4, 3, 2, 1, 0]);
  });

  it('that were missed come back sure but wrong first, then those missed longest ago', () => {
    expect(
      order(mostUrgentFirst, { lastSeen: 5 }, { lastSeen: 9, sure: true }, { lastSeen: 3 }),
    ).toEqual([1, 2, 0]);
    expect(returns({ ...rested, missed: true })).toBe(true);
    expect(returns({ ...rested, missed: true, tired: true })).toBe(false);
    expect(returns(rested)).toBe(false);
  });
});
