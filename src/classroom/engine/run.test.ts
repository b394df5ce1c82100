import { describe, expect, it } from 'vitest';
import { startPlay, takeChoice } from '@/scenario/engine/play';
import { buildPlayScenario } from '../../../tests/support/build-play-scenario';
import { itemVote, playOfRun, runId, sceneVote, stepsOf, wayOn } from './run';

const scenario = buildPlayScenario();
const playOf = (choices: string) =>
  [...choices].reduce((play, choice) => takeChoice(scenario, play, choice), startPlay(scenario));
const way = (from: string, node: string) =>
  wayOn(scenario, playOf(from), node)
    ?.map(({ choice }) => choice)
    .join('') ?? null;

describe('the way on to a decision', () => {
  it('keeps what was chosen, and goes on by good choices', () => {
    expect(way('', 'd1')).toBe('');
    expect(way('', 'd3')).toBe('aa');
    expect(way('b', 'd3')).toBe('ba');
  });

  it('is the shortest, however it was rated', () => {
    expect(way('b', 'e2')).toBe('bab');
    expect(way('', 'e1')).toBe('aaa');
  });

  it('is by good choices before others, wherever they stand', () => {
    const nodes = Object.entries(scenario.nodes).map(([id, node]) => [
      id,
      node.kind === 'scene' ? { ...node, choices: node.choices.toReversed() } : node,
    ]);
    const turned = buildPlayScenario({ nodes: Object.fromEntries(nodes) });
    const steps = wayOn(turned, startPlay(turned), 'd3');
    expect(steps?.map(({ choice }) => choice)).toEqual(['a', 'a']);
  });

  it('is none where no choice leads there any more', () => {
    expect(way('a', 'd1')).toBeNull();
    expect(way('aaa', 'd3')).toBeNull();
    expect(way('', 'nowhere')).toBeNull();
  });

  it('goes over five decisions at most', () => {
    const { d2 } = scenario.nodes;
    if (d2?.kind !== 'scene') throw new Error('the sample has d2');
    const row = Array.from({ length: 8 }, (_, index) => {
      const [first] = d2.choices;
      if (!first) throw new Error('d2 has choices');
      const choices = [{ ...first, to: `r${index + 1}` }];
      return [`r${index}`, { ...d2, id: `r${index}`, choices }] as const;
    });
    const long = buildPlayScenario({
      start: 'r0',
      nodes: { ...scenario.nodes, ...Object.fromEntries(row) },
    });
    expect(wayOn(long, startPlay(long), 'r5')).toHaveLength(5);
    expect(wayOn(long, startPlay(long), 'r6')).toBeNull();
  });
});

describe('a role-play that a part runs', () => {
  const path = (choices: readonly string[]) => ({
    scenario: 's1',
    hash: scenario.hash,
    steps: choices.map((choice, index) => ({ node: `d${index + 1}`, choice })),
  });

  it('stands where its way leads, or at the start', () => {
    expect(playOfRun(scenario, undefined).play.node.id).toBe('d1');
    const { play, cut } = playOfRun(scenario, path(['b', 'b']));
    expect([play.node.id, cut]).toEqual(['d3', false]);
    expect(stepsOf(play)).toEqual(path(['b', 'b']).steps);
    expect(playOfRun(scenario, path(['b', 'z'])).cut).toBe(true);
  });

  it('has a vote for each decision on each way, and for each item of a part', () => {
    const votes = ['', 'a', 'b', 'aa'].map((choices) =>
      sceneVote(runId('one', 's1'), playOf(choices)),
    );
    expect(votes).toEqual(['one/s1//d1', 'one/s1/a/d2', 'one/s1/b/d2', 'one/s1/aa/d3']);
    expect(itemVote('one', 'q1-04')).toBe('one/q1-04');
  });
});
