import { describe, expect, it } from 'vitest';
import { foldAll } from '@/learning-record/fold';
import type { Fact } from '@/learning-record/learning-event';
import { buildEvents } from '../../../tests/support/build-attempt';
import { endedPlays, isEnded, isJudged } from './ended-plays';
import { playsFold } from './plays-fold';
import { takenUp } from './taken-up';

const started = (play: string, steps = 0): Fact => ({
  type: 'play-started',
  play,
  scenario: 's9',
  hash: 'h',
  seed: 1,
  mode: 'plain',
  from: {},
  prefix: Array.from({ length: steps }, () => ({ node: 'd1', choice: 'a' })),
});
const ended = (play: string): readonly Fact[] => [
  { type: 'choice-taken', play, revision: 0, step: 0, node: 'd1', choice: 'a' },
  {
    type: 'play-ended',
    play,
    revision: 0,
    step: 0,
    choice: 'a',
    ending: 'e1',
    letter: 'A',
    fails: false,
    process: 1,
  },
];
const plays = foldAll(
  playsFold,
  buildEvents(
    started('p-1'),
    started('p-2'),
    ...ended('p-2'),
    ...ended('p-1'),
    started('p-3', 2),
    { type: 'play-self-rated', play: 'p-1', rating: 3 },
    { type: 'play-followed', play: 'p-1', revision: 0, step: 1, lines: 2, choices: true },
  ),
);
const play = (id: string) => {
  const found = plays.byId.get(id);
  if (!found) throw new Error(`${id} was started`);
  return found;
};

describe('the plays of a scenario', () => {
  it('that have ended come latest first', () => {
    expect(endedPlays(plays, 's9').map(({ id }) => id)).toEqual(['p-2', 'p-1']);
    expect(endedPlays(plays, 's1')).toEqual([]);
    expect(['p-1', 'p-3'].map((id) => isEnded(play(id)))).toEqual([true, false]);
  });

  it('are judged when the learner has judged them', () => {
    expect(['p-1', 'p-2'].map((id) => isJudged(play(id)))).toEqual([true, false]);
  });

  it('are taken up where they were followed to, else at the first line after what was taken over', () => {
    expect(takenUp(play('p-1'))).toEqual({ step: 1, lines: 2, choices: true });
    expect(takenUp(play('p-3'))).toEqual({ step: 2, lines: 1, choices: false });
  });
});
