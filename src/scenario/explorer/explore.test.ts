import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildFromText, plant, sampleScenario } from '../../../tests/support/build-scenario';
import { followerOf } from '../../../tests/support/follow-play';
import { allPlays, openChoices } from '../../../tests/support/play-all';
import { MEMORIES, smallScenario } from '../../../tests/support/small-scenario';
import { firstMatch } from '../engine/condition';
import type { Play } from '../engine/play';
import { replay } from '../engine/replay';
import type { Line, Scenario, Text } from '../engine/scenario';
import { initialState, type State } from '../engine/state';
import { variantOf } from '../engine/text';
import { arrive, take } from '../engine/transition';
import { explore } from './explore';
import { stateKeys } from './reduction';
import { walk } from './walk';

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

describe('the reduction', () => {
  it('agrees with playing everything out, in any small role-play', () => {
    let walked = 0;
    fc.assert(
      fc.property(smallScenario, (drawn) => {
        const { exploration } = explore(drawn, new Map());
        if (!exploration) return;
        walked += 1;
        const scenario: Scenario = { ...drawn, bounds: exploration.bounds };
        const plays = allPlays(scenario, MEMORIES);
        const ends = plays.map(({ node }) => node.id);
        const steps = plays.flatMap((play) => play.steps);
        expect(exploration.plays).toBe(plays.length);
        expect(exploration.playsTo).toEqual(countByEnding(scenario, ends));
        expect(exploration.bounds).toEqual({
          process: boundsOf(plays.map(({ state }) => state.process)),
          skills: {
            one: boundsOf(plays.map(({ state }) => state.scores.one ?? 0)),
            two: boundsOf(plays.map(({ state }) => state.scores.two ?? 0)),
          },
          decisions: boundsOf(plays.map((play) => play.steps.length)),
        });
        expect(new Set(exploration.witnesses.keys())).toEqual(
          new Set([...ends, ...steps.map(({ node }) => node)]),
        );
        const bad = steps.filter(({ scene, seen }) =>
          openChoices(scenario, { node: scene, state: seen }).every(
            ({ rate }) => rate === 'poor' || rate === 'over',
          ),
        );
        expect(exploration.onlyPoor).toEqual(new Set(bad.map(({ node }) => node)));
      }),
      { numRuns: 1000 },
    );
    expect(walked).toBeGreaterThan(500);
  }, 120_000);

  it('leads to each place by the shortest way there is', () => {
    fc.assert(
      fc.property(smallScenario, (drawn) => {
        const { exploration } = explore(drawn, new Map());
        if (!exploration) return;
        const scenario: Scenario = { ...drawn, bounds: exploration.bounds };
        const plays = allPlays(scenario, MEMORIES);
        for (const [id, { steps, from }] of exploration.witnesses) {
          const { play, cut } = replay(scenario, steps, from);
          expect([cut, play.node.id]).toEqual([null, id]);
          const shortest = Math.min(...plays.map((each) => firstAt(each, id)));
          expect(steps).toHaveLength(shortest);
        }
      }),
      { numRuns: 200 },
    );
  }, 120_000);

  it('offers in each state what the engine offers, on every way', () => {
    fc.assert(
      fc.property(smallScenario, (drawn) => {
        const { exploration } = explore(drawn, new Map());
        if (!exploration) return;
        const scenario: Scenario = { ...drawn, bounds: exploration.bounds };
        const follow = followerOf(walk(drawn, exploration.bounds.process, 300_000));
        for (const from of MEMORIES) {
          for (const play of allPlays(scenario, [from]).slice(0, 200)) {
            expect(follow(scenario, play, from)).toBeUndefined();
          }
        }
      }),
      { numRuns: 200 },
    );
  }, 120_000);

  it('gives a state the same key, whatever it was asked about before', () => {
    fc.assert(
      fc.property(smallScenario, (drawn) => {
        const { exploration } = explore(drawn, new Map());
        if (!exploration) return;
        const { bounds } = exploration;
        const keyOf = stateKeys(drawn, bounds.process);
        for (const { steps } of allPlays({ ...drawn, bounds }).slice(0, 30)) {
          for (const { scene, seen } of steps) {
            expect(keyOf(scene, seen)).toBe(stateKeys(drawn, bounds.process)(scene, seen));
          }
        }
      }),
      { numRuns: 100 },
    );
  }, 120_000);

  it('calls what never happens impossible, and nothing else', () => {
    fc.assert(
      fc.property(smallScenario, (drawn) => {
        const rules = rulesOf(drawn);
        const places = new Map(
          rules.map((rule, index): [object, [string, number]] => [rule, ['rule', index]]),
        );
        const { exploration, findings } = explore(drawn, places);
        if (!exploration) return;
        const scenario: Scenario = { ...drawn, bounds: exploration.bounds };
        const happened = rulesThatHappen(scenario, allPlays(scenario, MEMORIES));
        const never = findings.flatMap(({ where }) =>
          where[0] === 'rule' ? (rules[Number(where[1])] ?? []) : [],
        );
        expect(new Set(never)).toEqual(new Set(rules.filter((rule) => !happened.has(rule))));
      }),
      { numRuns: 300 },
    );
  }, 120_000);
});

/** Steps until a play first stands at a place; infinite where it never does. */
function firstAt({ node, steps }: Play, id: string): number {
  const index = steps.findIndex((step) => step.node === id);
  if (index >= 0) return index;
  return node.id === id ? steps.length : Infinity;
}

/** All that has a condition, and the choices. */
function rulesOf({ nodes, interrupts, calendar }: Omit<Scenario, 'bounds'>): readonly object[] {
  const varying = (text: Text | undefined) =>
    typeof text === 'object' ? text.filter(({ when }) => when) : [];
  const ofLines = (lines: readonly Line[]) => [
    ...lines,
    ...lines.flatMap(({ text }) => varying(text)),
  ];
  const ofNodes = Object.values(nodes).flatMap((node): readonly object[] => {
    if (node.kind === 'router') return node.route.filter(({ when }) => when);
    if (node.kind === 'ending') return varying(node.text);
    return [
      ...node.enter,
      ...ofLines(node.lines),
      ...node.choices.flatMap((choice) => [
        ...(choice.when ? [choice] : []),
        ...varying(choice.say),
        ...varying(choice.why),
        ...choice.also,
        ...ofLines(choice.react),
      ]),
    ];
  });
  const dates = Object.values(calendar).flatMap((entry) =>
    entry.kind === 'moments' ? entry.of.filter(({ when }) => when) : [],
  );
  return [...ofNodes, ...interrupts, ...dates];
}

/** What comes true in some of these plays, step by step, by the engine alone. */
function rulesThatHappen(scenario: Scenario, plays: readonly Play[]): ReadonlySet<object> {
  const happened = new Set<object>();
  const note = (rule: object | undefined) => {
    if (rule) happened.add(rule);
  };
  const noteDates = (state: State) => {
    for (const entry of Object.values(scenario.calendar)) {
      if (entry.kind === 'moments') note(firstMatch(entry.of, state, scenario.bounds.process));
    }
  };
  for (const from of MEMORIES) {
    const before = initialState(scenario, from);
    noteDates(arrive(scenario, before, scenario.start, note).state);
  }
  for (const { state, steps } of plays) {
    noteDates(state);
    for (const { scene, taken, seen } of steps) {
      note(taken);
      noteDates(seen);
      for (const text of [taken.say, taken.why]) {
        if (typeof text === 'object') note(variantOf(scenario, seen, text));
      }
      take(scenario, seen, scene, taken, note);
    }
  }
  return happened;
}

function boundsOf(sums: readonly number[]) {
  return { least: Math.min(...sums), greatest: Math.max(...sums) };
}

function countByEnding(
  scenario: Scenario,
  reached: readonly string[],
): ReadonlyMap<string, number> {
  const endings = Object.values(scenario.nodes).filter(({ kind }) => kind === 'ending');
  return new Map(endings.map(({ id }) => [id, reached.filter((each) => each === id).length]));
}
