import { describe, expect, it } from 'vitest';
import { buildPlayScenario } from '../../../tests/support/build-play-scenario';
import { replay } from '../engine/replay';
import { accountOf } from './account';

const scenario = buildPlayScenario();
const afterCall = replay(scenario, [{ node: 'd1', choice: 'b' }]).play;

function values(until: 'outcome' | 'scene') {
  return accountOf(scenario, afterCall, until).map(({ kind, step, fromSteps, meters }) => ({
    kind,
    step,
    fromSteps,
    trust: meters[0]?.after,
  }));
}

describe('the running account', () => {
  it('opens with the start and gets a line for each step', () => {
    expect(values('outcome')).toEqual([
      { kind: 'opening', step: 0, fromSteps: [], trust: 50 },
      { kind: 'step', step: 1, fromSteps: [], trust: 47 },
    ]);
  });

  it('gives a late consequence a line of its own, with the step that it comes from', () => {
    expect(values('scene').at(-1)).toEqual({
      kind: 'arrival',
      step: 2,
      fromSteps: [1],
      trust: 46,
    });
  });

  it('says for each meter whether the change was for the better', () => {
    const risk = accountOf(scenario, afterCall, 'outcome').at(-1)?.meters[2];

    expect(risk).toMatchObject({ label: '风险', before: 50, after: 54, direction: 'worse' });
  });
});
