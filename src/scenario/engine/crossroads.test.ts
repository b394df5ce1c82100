import { describe, expect, it } from 'vitest';
import { plainFormats, sampleScenario } from '../../../tests/support/build-scenario';
import { playThrough } from '../../../tests/support/record-plays';
import { crossroadsOf, everTaken } from './crossroads';
import { startPlay, takeChoice } from './play';
import { playsFold } from './plays-fold';

const scenario = sampleScenario();

function roads(choices: string, taken: readonly string[] = []) {
  const play = [...choices].reduce(
    (each, choice) => takeChoice(scenario, each, choice),
    startPlay(scenario),
  );
  return crossroadsOf(scenario, play, new Set(taken), plainFormats);
}

describe('the crossroads of a play', () => {
  it('tell the road that was taken from those of other plays and those never taken', () => {
    const [first] = roads('ba', ['d1.b', 'd1.c']);

    expect(first).toMatchObject({ number: 1, scene: { id: 'd1' } });
    expect(first?.roads.map(({ choice, taken }) => choice.id + taken)).toEqual([
      'anever',
      'bhere',
      'celsewhere',
    ]);
  });

  it('say what could have been said in the state of that scene, and what was locked', () => {
    const [, late] = roads('ab');
    const [locked, vary] = late?.roads ?? [];

    expect(locked).toMatchObject({ lockedReason: '带了单据 且 信任 ≥ 45', taken: 'never' });
    expect(vary?.say).toBe('那您看下个月能不能先走一些？');
  });

  it('leave out what the learner could not see', () => {
    const hiding = {
      ...scenario,
      nodes: Object.fromEntries(
        Object.entries(scenario.nodes).map(([id, node]) => [
          id,
          node.kind === 'scene'
            ? { ...node, choices: node.choices.map(({ lockedReason: _, ...choice }) => choice) }
            : node,
        ]),
      ),
    };
    const play = takeChoice(hiding, takeChoice(hiding, startPlay(hiding), 'c'), 'b');
    const [, second] = crossroadsOf(hiding, play, new Set(), plainFormats);

    expect(second?.roads.map(({ choice }) => choice.id)).toEqual(['b', 'c', 'd']);
  });

  it('remember a step that was taken back', async () => {
    const { commands, play, id } = await playThrough(scenario, ['a', 'b']);
    commands.takeBack(play(id));
    const plays = {
      ...playsFold.empty(),
      byId: new Map([[id, play(id)]]),
      ofScenario: new Map([[scenario.id, [id]]]),
      taken: new Map([
        [scenario.id, [{ node: 'd2', choice: 'b', play: id, step: 1, seq: 3, at: '' }]],
      ]),
    };

    expect(everTaken(plays, scenario.id)).toEqual(new Set(['d1.a', 'd2.b']));
  });
});
