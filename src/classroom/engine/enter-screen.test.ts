import { describe, expect, it } from 'vitest';
import { replay } from '@/scenario/engine/replay';
import { classAfter } from '../../../tests/support/build-class';
import { buildPlayScenario } from '../../../tests/support/build-play-scenario';
import { enterScreen } from './enter-screen';
import { playOfRun, runId } from './run';

const scenario = buildPlayScenario();
const staged = {
  scenario,
  ways: {
    d1: [],
    d3: [
      { node: 'd1', choice: 'a' },
      { node: 'd2', choice: 'a' },
    ],
  },
};
const at = { part: 'one', screen: 0 };
const screen = { show: 'scene', scenario: 's1', node: 'd3', toEnd: false } as const;
const run = runId('one', 's1');
const path = (choices: readonly string[]) => {
  const steps = choices.map((choice, index) => ({ node: `d${index + 1}`, choice }));
  return {
    type: 'path-set',
    run,
    scenario: 's1',
    hash: scenario.hash,
    steps,
    why: 'chose',
  } as const;
};

describe('coming to a decision of a role-play', () => {
  it('begins there by the shortest way', () => {
    const facts = enterScreen(classAfter([]), at, screen, staged);
    expect(facts).toEqual([
      { ...path(['a', 'a']), why: 'began' },
      { type: 'moved', to: { ...at, stage: 'lines', index: 0 } },
    ]);
  });

  it('goes on from what the class chose, over the decisions between', () => {
    const [set] = enterScreen(classAfter([path(['b'])]), at, screen, staged);
    expect(set).toMatchObject({ why: 'skipped' });
    if (set?.type !== 'path-set') throw new Error('no way was set');
    expect(set.steps[0]).toEqual({ node: 'd1', choice: 'b' });
    expect(replay(scenario, set.steps).play.node.id).toBe('d3');
  });

  it('sets no new way when the class stands there already', () => {
    const state = classAfter([path(['a', 'a'])]);
    expect(enterScreen(state, at, screen, staged).map(({ type }) => type)).toEqual(['moved']);
  });

  it('begins anew, and says so, when the way no longer fits the content', () => {
    const state = classAfter([{ ...path(['a']), steps: [{ node: 'gone', choice: 'a' }] }]);
    expect(enterScreen(state, at, screen, staged)[0]).toMatchObject({ why: 'content-changed' });
    expect(playOfRun(scenario, state.paths[run]).cut).toBe(true);
  });

  it('begins anew by the shortest way where what the class chose leads there no more', () => {
    const state = classAfter([path(['a', 'a', 'a'])]);
    expect(enterScreen(state, at, screen, staged)[0]).toEqual({
      ...path(['a', 'a']),
      why: 'began',
    });
  });

  it('sets the way as far as it fits when it was cut short just there', () => {
    const gone = {
      ...path(['a', 'a']),
      steps: [...path(['a', 'a']).steps, { node: 'd3', choice: 'z' }],
    };
    expect(enterScreen(classAfter([gone]), at, screen, staged)).toMatchObject([
      { type: 'path-set', why: 'content-changed', steps: path(['a', 'a']).steps },
      { type: 'moved' },
    ]);
  });

  it('begins at the start where no way to the decision is known', () => {
    const [set] = enterScreen(classAfter([]), at, { ...screen, node: 'd9' }, staged);
    expect(set).toEqual({ ...path([]), why: 'began' });
  });

  it('moves there alone while the role-play is fetched', () => {
    expect(enterScreen(classAfter([]), at, screen, undefined)).toEqual([
      { type: 'moved', to: { ...at, stage: 'lines', index: 0 } },
    ]);
  });

  it('moves alone to any other screen', () => {
    const words = { show: 'words', title: '收尾', lines: [] } as const;
    expect(enterScreen(classAfter([]), at, { ...words, lines: [] }, undefined)).toEqual([
      { type: 'moved', to: { ...at, stage: 'open', index: 0 } },
    ]);
  });
});
