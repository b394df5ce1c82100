import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scenarioLookups } from '@/course/checks/scenario-lookups';
import { replay } from '@/scenario/engine/replay';
import { processScore } from '@/scenario/engine/result';
import { type BuiltScenario, buildScenario } from '@/scenario/explorer/build-scenario';
import { readContentFiles } from '../../tools/content-files';
import { readCourse } from '../../tools/read-course';
import { randomPlay } from '../support/play-all';

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);
const { source } = readCourse(readContentFiles(join(import.meta.dirname, '../../content')));
const built = (source?.scenarios ?? []).map(({ data }): [string, BuiltScenario] => [
  data.id,
  buildScenario(data, source ? scenarioLookups(source, data.module, hash) : missing()),
]);

function missing(): never {
  throw new Error('content/course.yaml cannot be read');
}

it('the course has role-plays', () => {
  expect(built.map(([id]) => id)).toContain('s1');
});

describe.each(built)('the role-play %s', (_id, { scenario, exploration, findings, warnings }) => {
  if (!scenario || !exploration) {
    it('can be shipped', () => expect(findings).toEqual([]));
    return;
  }

  it('has nothing to mend and nothing to improve', () => {
    expect([...findings, ...warnings]).toEqual([]);
  });

  it('comes to every scene and ending by the way that the explorer names', () => {
    for (const [id, { steps, from }] of exploration.witnesses) {
      const { play, cut } = replay(scenario, steps, from);
      expect([id, cut, play.node.id]).toEqual([id, null, id]);
    }
  });

  it('stays within what the explorer found, in 20,000 random plays', () => {
    const random = numbersFrom(20_251_120);
    const { process, decisions } = scenario.bounds;
    const stray = new Set<string>();
    for (let count = 0; count < 20_000; count += 1) {
      const { node, state, steps } = randomPlay(scenario, random);
      if (!exploration.playsTo.get(node.id)) stray.add(`ends at ${node.id}`);
      if (state.process < process.least || state.process > process.greatest) stray.add('process');
      if (steps.length < decisions.least || steps.length > decisions.greatest)
        stray.add('decisions');
      const share = processScore(scenario, state);
      if (share < 0 || share > 1) stray.add('share');
      for (const [name, { min, max }] of Object.entries(scenario.meters)) {
        const value = Number(state.values[name]);
        if (!(value >= min && value <= max)) stray.add(name);
      }
      for (const step of steps) if (!exploration.witnesses.has(step.node)) stray.add(step.node);
    }
    expect([...stray]).toEqual([]);
  }, 60_000);
});

/** The same numbers from 0 up to 1 in every run. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
