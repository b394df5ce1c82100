import { describe, expect, it } from 'vitest';
import { foldAll } from '@/learning-record/fold';
import { attemptStarted, buildEvents, itemAnswered } from '../../../tests/support/build-attempt';
import { buildItem } from '../../../tests/support/build-course';
import { attemptsFold } from './attempts-fold';
import {
  type Candidate,
  candidatesOf,
  leastSeenFirst,
  mostUrgentFirst,
  returns,
} from './candidate';

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

  it('know when they were answered last and how, and which objectives a mistake makes weak', () => {
    const items = [
      buildItem({ id: 'q1-01', objectives: ['m1-1'] }),
      buildItem({ id: 'q1-02', objectives: ['m1-2', 'm1-3'] }),
      buildItem({ id: 'q1-03', objectives: ['m1-1', 'm1-4'] }),
    ];
    const events = buildEvents(
      attemptStarted(),
      itemAnswered({ correct: false, score: 0 }),
      itemAnswered({ position: 1, item: 'q1-02', certainty: 'unsure' }),
    );
    const { ofItem } = foldAll(attemptsFold, events);
    const now = Date.UTC(2026, 0, 5, 2);
    expect(candidatesOf(items, ofItem, now)).toMatchObject([
      { seen: 1, lastSeen: 2, missed: true, sure: true, tired: false, weak: true },
      { seen: 1, lastSeen: 3, missed: false, sure: false, tired: false, weak: false },
      { seen: 0, lastSeen: 0, missed: false, sure: false, tired: false, weak: true },
    ]);
  });
});
