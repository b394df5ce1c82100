import { describe, expect, it } from 'vitest';
import { buildPlayScenario } from '../../../tests/support/build-play-scenario';
import { splitScenario, withCommentary } from './commentary';

describe('a role-play in two files', () => {
  const scenario = buildPlayScenario();
  const { story, commentary } = splitScenario(scenario);

  it('is whole again when they are put together', () => {
    expect(withCommentary(story, commentary)).toEqual(scenario);
  });

  it('says in the second what there is to teach and what would be better, where there is', () => {
    const { d1 } = scenario.nodes;
    if (d1?.kind !== 'scene') throw new Error('the sample begins with a scene');
    const taught = { ...scenario, nodes: { ...scenario.nodes, d1: { ...d1, teach: '先对账。' } } };
    const split = splitScenario(taught);
    expect(split.commentary.scenes.d1?.teach).toBe('先对账。');
    expect(Object.keys(split.commentary.scenes.d2 ?? {})).toEqual(['discuss', 'choices']);
    expect(split.commentary.scenes.d1?.choices.map((choice) => 'better' in choice)).toEqual([
      false,
      true,
      true,
    ]);
    expect(withCommentary(split.story, split.commentary)).toEqual(taught);
  });

  it('says in the first nothing of what is judged, taught or asked', () => {
    const fields = JSON.stringify(story).match(/"(why|better|teach|discuss|debrief|questions)":/g);
    expect(fields).toBeNull();
    expect(commentary.scenes).not.toEqual({});
  });

  it('refuses the commentary of another role-play', () => {
    expect(() => withCommentary(story, { ...commentary, scenes: {} })).toThrow(/commentary/);
  });
});
