import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scenarioLookups } from '@/course/checks/scenario-lookups';
import { textsOf } from '@/course/checks/scenario-text-keys';
import { translated } from '@/course/checks/scenario-translation';
import { zhConditionWords } from '@/course/checks/scenario-words';
import { holds } from '@/scenario/engine/condition';
import type { Play } from '@/scenario/engine/play';
import { replay } from '@/scenario/engine/replay';
import { processScore } from '@/scenario/engine/result';
import type { Scenario } from '@/scenario/engine/scenario';
import { readShareLink } from '@/scenario/engine/share-link';
import type { Remembered } from '@/scenario/engine/state';
import { type BuiltScenario, buildScenario } from '@/scenario/explorer/build-scenario';
import { type Exploration, explore } from '@/scenario/explorer/explore';
import { walk } from '@/scenario/explorer/walk';
import { readContentFiles } from '../../tools/content-files';
import { readCourse } from '../../tools/read-course';
import { wayTo } from '../../tools/scenario-figures';
import { shortHash } from '../../tools/short-hash';
import { followerOf } from '../support/follow-play';
import { randomPlay } from '../support/play-all';
import kept from './ways-to-endings.json';

/** By role-play and ending, as in a link: what the explorer found when the role-play was written. */
const ways: Readonly<Record<string, Readonly<Record<string, string>>>> = kept;

const { source } = readCourse(readContentFiles(join(import.meta.dirname, '../../content')));
const built = (source?.scenarios ?? []).map(({ data }): [string, BuiltScenario] => [
  data.id,
  buildScenario(data, source ? scenarioLookups(source, data.module, shortHash) : missing()),
]);

/** Random plays of each role-play: 100,000 or more of all together, however many there are. */
const PLAYS = Math.max(20_000, Math.ceil(100_000 / Math.max(1, built.length)));

function missing(): never {
  throw new Error('content/course.yaml cannot be read');
}

it('the course has role-plays', () => {
  expect(built.map(([id]) => id)).toContain('s1');
});

describe.each(built)('the role-play %s', (id, { scenario, exploration, findings, warnings }) => {
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

  it('still comes to each ending by the way that once led there', () => {
    for (const ending of exploration.playsTo.keys()) {
      const shared = readShareLink(scenario, ways[id]?.[ending] ?? '');
      // Where it has to be another one, `npm run scenario -- keep` writes the shortest.
      expect([ending, wayTo(exploration, ending), shared?.play.node.id, shared?.cut]).toEqual([
        ending,
        expect.anything(),
        ending,
        false,
      ]);
    }
  });

  it(`agrees with the explorer in ${PLAYS.toLocaleString('en')} random plays`, () => {
    const random = numbersFrom(20_251_120);
    const follow = followerOf(walk(scenario, scenario.bounds.process, 300_000));
    const stray = new Set<string>();
    for (let count = 0; count < PLAYS; count += 1) {
      const from = randomMemory(scenario, random);
      const play = randomPlay(scenario, random, from);
      const parts = follow(scenario, play, from);
      if (parts !== undefined) stray.add(parts);
      for (const found of outOfBounds(scenario, exploration, play)) stray.add(found);
    }
    expect([...stray]).toEqual([]);
  }, 300_000);

  it('says each word of its debrief in some plays, and not in all', () => {
    const random = numbersFrom(7);
    const { process } = scenario.bounds;
    const said = new Map(scenario.debrief.map(({ id }) => [id, 0]));
    const best = [...exploration.witnesses.values()].map(
      ({ steps, from }) => replay(scenario, steps, from).play,
    );
    const plays = [
      ...best.filter(({ node }) => node.kind === 'ending'),
      ...Array.from({ length: 2_000 }, () =>
        randomPlay(scenario, random, randomMemory(scenario, random)),
      ),
    ];
    for (const { state } of plays) {
      for (const { id, when } of scenario.debrief) {
        if (holds(when, state, process)) said.set(id, (said.get(id) ?? 0) + 1);
      }
    }
    const idle = [...said].filter(([, times]) => times === 0 || times === plays.length);
    expect(idle.map(([id]) => id)).toEqual([]);
  });

  it('has the same figures in any language', () => {
    const texts = [...textsOf(scenario, shortHash)];
    const other = translated(
      scenario,
      new Map(texts.map(([key, text]) => [key, `${text}.`])),
      zhConditionWords,
      shortHash,
    );
    expect(other.title).toBe(`${scenario.title}.`);
    expect(explore(other, new Map()).exploration).toEqual(exploration);
  }, 60_000);
});

/** What of a play the explorer says cannot be. */
function outOfBounds(
  scenario: Scenario,
  exploration: Exploration,
  { node, state, steps }: Play,
): readonly string[] {
  const { process, decisions, skills } = scenario.bounds;
  const within = (name: string, value: number, least: number, greatest: number) =>
    value >= least && value <= greatest ? [] : [`${name} ${value}`];
  return [
    ...(exploration.playsTo.get(node.id) ? [] : [`ends at ${node.id}`]),
    ...within('process', state.process, process.least, process.greatest),
    ...within('decisions', steps.length, decisions.least, decisions.greatest),
    ...within('share', processScore(scenario, state), 0, 1),
    ...Object.entries(skills).flatMap(([skill, { least, greatest }]) =>
      within(skill, state.scores[skill] ?? 0, least, greatest),
    ),
    ...Object.entries(scenario.meters).flatMap(([name, { min, max }]) =>
      within(name, Number(state.values[name]), min, max),
    ),
  ];
}

/** Facts remembered from other role-plays, each by chance. */
function randomMemory({ facts }: Scenario, random: () => number): Remembered {
  const names = Object.keys(facts).filter((name) => facts[name]?.from);
  return Object.fromEntries(names.map((name) => [name, random() < 0.5]));
}

/** The same numbers from 0 up to 1 in every run. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
