import { describe, expect, it } from 'vitest';
import { buildFromText, plant, sampleScenario } from '../../../tests/support/build-scenario';
import { boundsOf, countByEnding } from '../../../tests/support/count-plays';
import { allPlays } from '../../../tests/support/play-all';
import { replay } from '../engine/replay';
import { explore } from './explore';

describe('the explorer', () => {
  const scenario = sampleScenario();
  const { exploration } = buildFromText();
  const plays = allPlays(scenario, [{ bank: false }, { bank: true }]);

  it('counts every complete play of the sample, and those to each ending', () => {
    expect(exploration?.plays).toBe(plays.length);
    expect(exploration?.playsTo).toEqual(
      countByEnding(
        scenario,
        plays.map(({ node }) => node.id),
      ),
    );
  });

  it('bounds sums and decisions exactly', () => {
    expect(scenario.bounds).toEqual({
      process: boundsOf(plays.map(({ state }) => state.process)),
      skills: {
        prep: boundsOf(plays.map(({ state }) => state.scores.prep ?? 0)),
        nego: boundsOf(plays.map(({ state }) => state.scores.nego ?? 0)),
      },
      decisions: boundsOf(plays.map(({ steps }) => steps.length)),
    });
  });

  it('leads to each scene and ending by a way that the engine can take, and no play is shorter', () => {
    expect([...(exploration?.witnesses.keys() ?? [])].sort()).toEqual([
      'd1',
      'd2',
      'd3',
      'e1',
      'e2',
      'e3',
      'e4',
    ]);
    for (const [id, { steps, from }] of exploration?.witnesses ?? []) {
      const { play, cut } = replay(scenario, steps, from);
      expect([id, cut, play.node.id]).toEqual([id, null, id]);
      const lengths = plays.filter(({ node }) => node.id === id).map((each) => each.steps.length);
      if (play.node.kind === 'ending') expect(steps).toHaveLength(Math.min(...lengths));
    }
  });

  it('merges states that have the same future', () => {
    const told = plays.flatMap(({ steps }) =>
      steps.map(({ node, seen }) => JSON.stringify([node, seen.values, [...seen.took]])),
    );
    expect(exploration?.states).toBeLessThan(new Set(told).size);
    // Nothing but the date, the papers, the bank and the score of d1 matters at d2.
    const { exploration: plain } = buildFromText(plant('start: 60, min: 0', 'start: 61, min: 0'));
    expect(plain?.states).toBe(exploration?.states);
  });

  it('gives up where there are too many states', () => {
    const { exploration: none, findings } = explore(scenario, new Map(), 5);
    expect(none).toBeUndefined();
    expect(findings).toMatchObject([{ message: expect.stringContaining('more than 5') }]);
  });

  it('says from how many states each ending is open', () => {
    // Only a good start and no more than fair answers keep the best ending open.
    expect(exploration?.openShare.get('e1')).toBeGreaterThan(0);
    expect(exploration?.openShare.get('e1')).toBeLessThan(0.5);
    expect(exploration?.openAfterPoor.get('e1')).toBe(0);
  });
});

describe('warnings', () => {
  const warningsOf = (text: string) => buildFromText(text).warnings.map(({ message }) => message);

  it.each([
    ['an ending lost by one slip', plant('', ''), 'out of reach'],
    ['a long choice', plant('空着手先去听一听他的。', '空'.repeat(51)), 'choice of 51 characters'],
    ['a long line', plant('就这么着。', '就'.repeat(61)), 'line of 61 characters'],
    ['uneven choices', plant('空着手先去听一听他的。', '空手去。'), 'differ by more than 20 %'],
    [
      'a good choice that is always first',
      plant('rate: poor\n        set: {late', 'rate: good\n        set: {late'),
      'listed first in 2 of 3',
    ],
    [
      'a good choice that is always longest',
      plant('带上对账单，二十号去吧。', '带上对账单，二十号去谈吧。')
        .replace('当场成文', '当场成文')
        .replace('那我写下来，请您签个字吧。', '那我写下来，请您签一个字吧。'),
      'the longest in 2 of 3',
    ],
    [
      'a vote without a good choice',
      plant('vote: true', 'vote: true').replace(/rate: good\n {8}when/, 'rate: fair\n        when'),
      'a class votes here',
    ],
    [
      'an objective that is not shown',
      plant('objectives: [m1-1a]', 'objectives: [m1-1b]'),
      'no choice shows m1-1a',
    ],
    [
      'a scene where only poor choices are open',
      plant(
        'rate: fair\n        score: {nego: 1}\n        set',
        'rate: poor\n        score: {nego: 1}\n        set',
      ),
      'only poor choices',
    ],
  ])('are given for %s', (_, text, message) => {
    expect(warningsOf(text)).toContainEqual(expect.stringContaining(message));
  });
});
