import { describe, expect, it } from 'vitest';
import { buildPlayScenario } from '../../../tests/support/build-play-scenario';
import { splitScenario, withCommentary } from './commentary';

describe('a role-play in two files', () => {
  const scenario = buildPlayScenario();
  const { story, commentary } = splitScenario(scenario);

  it('is whole again when they are put together', () => {
    expect(withCommentary(story, commentary)).toEqual(scenario);
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
