import { describe, expect, it } from 'vitest';
import { offeredChoices } from '@/scenario/engine/play';
import { replay } from '@/scenario/engine/replay';
import { explore } from '@/scenario/explorer/explore';
import { plainFormats, sampleScenario, testLookups } from '../../../tests/support/build-scenario';
import { textsOf } from './scenario-text-keys';
import { translated } from './scenario-translation';
import { conditionWords, zhConditionWords } from './scenario-words';

const { hash } = testLookups;
const sample = sampleScenario();
const texts = textsOf(sample, hash);
const english = conditionWords.en ?? zhConditionWords;
const shouted = new Map([...texts].map(([key, text]) => [key, `EN ${text}`]));

describe('a translated role-play', () => {
  it('is the same one when every text is translated by itself', () => {
    expect(translated(sample, texts, zhConditionWords, hash)).toEqual(sample);
  });

  it('keeps a text that has no translation', () => {
    const some = new Map([['title', 'Half an hour']]);
    const part = translated(sample, some, english, hash);
    expect(part.title).toBe('Half an hour');
    expect(part.goal).toBe(sample.goal);
  });

  it('gives the reason of a locked choice in its own words', () => {
    const labels = new Map([
      ['facts.doc.label', 'Papers in hand'],
      ['meters.trust.label', 'Trust'],
    ]);
    const part = translated(sample, labels, english, hash);
    const { play } = replay(part, [{ node: 'd1', choice: 'c' }]);
    const [locked] = offeredChoices(part, play, plainFormats);
    expect(locked?.lockedReason).toBe('Papers in hand and Trust ≥ 45');
  });

  it('goes on in a play that was begun in the other language', () => {
    const steps = [
      { node: 'd1', choice: 'b' },
      { node: 'd2', choice: 'a' },
    ];
    const other = translated(sample, shouted, english, hash);
    expect(other.hash).toBe(sample.hash);
    expect(replay(other, steps)).toMatchObject({ cut: null, play: { node: { id: 'd3' } } });
    expect(replay(other, steps).play.state).toEqual(replay(sample, steps).play.state);
  });

  it('has the same figures', () => {
    const figures = (scenario: typeof sample) => {
      const { exploration } = explore(scenario, new Map());
      return { ...exploration, witnesses: [...(exploration?.witnesses ?? [])] };
    };
    expect(figures(translated(sample, shouted, english, hash))).toEqual(figures(sample));
  });
});
