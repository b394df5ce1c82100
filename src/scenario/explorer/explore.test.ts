import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildFromText, plant, sampleScenario } from '../../../tests/support/build-scenario';
import { allPlays } from '../../../tests/support/play-all';
import { replay } from '../engine/replay';
import { processScore } from '../engine/result';
import type { Choice, Condition, Ending, Node, Scenario, Scene } from '../engine/scenario';
import { explore } from './explore';
import { stateKeys } from './reduction';

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
    fc.assert(
      fc.property(smallScenario, (drawn) => {
        const { exploration } = explore(drawn, new Map());
        if (!exploration) return;
        const scenario: Scenario = { ...drawn, bounds: exploration.bounds };
        const plays = allPlays(scenario);
        expect(exploration.plays).toBe(plays.length);
        expect(exploration.playsTo).toEqual(
          countByEnding(
            scenario,
            plays.map(({ node }) => node.id),
          ),
        );
        expect(exploration.bounds.process).toEqual(
          boundsOf(plays.map(({ state }) => state.process)),
        );
        expect(exploration.bounds.decisions).toEqual(
          boundsOf(plays.map(({ steps }) => steps.length)),
        );
        const seen = plays.flatMap(({ node, steps }) => [
          node.id,
          ...steps.map((step) => step.node),
        ]);
        expect(new Set(exploration.witnesses.keys())).toEqual(new Set(seen));
        for (const play of plays)
          expect(processScore(scenario, play.state)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

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
  }, 60_000);

  it('never calls a condition impossible that some play makes true', () => {
    fc.assert(
      fc.property(smallScenario, (drawn) => {
        const choices = Object.values(drawn.nodes).flatMap((node) =>
          node.kind === 'scene' ? node.choices : [],
        );
        const places = new Map(
          choices.map((choice, index): [object, [string, number]] => [choice, ['choice', index]]),
        );
        const { exploration, findings } = explore(drawn, places);
        if (!exploration) return;
        const plays = allPlays({ ...drawn, bounds: exploration.bounds });
        const taken = new Set(plays.flatMap(({ steps }) => steps.map((step) => step.taken)));
        const never = findings.flatMap(({ where }) =>
          where[0] === 'choice' ? (choices[Number(where[1])] ?? []) : [],
        );
        const untaken = choices.filter((choice) => choice.when && !taken.has(choice));
        expect(new Set(never)).toEqual(new Set(untaken));
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});

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

const { bounds: _, ...sample } = sampleScenario();

/** Four scenes in a row with ways past each other, a router on the process score, three endings. */
const smallScenario: fc.Arbitrary<Omit<Scenario, 'bounds'>> = fc
  .tuple(
    fc.array(fc.tuple(...[0, 1, 2, 3].map((index) => sceneAt(index))), {
      minLength: 1,
      maxLength: 1,
    }),
    conditionArbitrary(),
    conditionArbitrary(),
    fc.integer({ min: 1, max: 100 }),
    fc.option(conditionArbitrary(), { nil: undefined }),
  )
  .map(([[scenes = []], first, second, percent, interrupt]) => {
    const nodes: Node[] = [
      ...scenes,
      {
        kind: 'router',
        id: 'settle',
        route: [
          { when: { op: 'and', of: [first, { op: 'process', atLeast: percent }] }, to: 'e1' },
          { when: second, to: 'e2' },
          { to: 'e3' },
        ],
      },
      ...(['A', 'B', 'C'] as const).map(
        (letter, index): Ending => ({
          kind: 'ending',
          id: `e${index + 1}`,
          letter,
          outcome: 0,
          fails: false,
          title: letter,
          text: letter,
        }),
      ),
    ];
    return {
      ...sample,
      interrupts: interrupt ? [{ when: interrupt, to: 'e3' }] : [],
      meters: { heat: { label: 'heat', start: 2, min: 0, max: 6, lowerIsBetter: false } },
      facts: {
        flag: { label: 'flag', start: false },
        note: { label: 'note', start: 'x', values: { x: 'x', y: 'y', z: 'z' } },
      },
      calendar: {},
      skills: { skill: 'skill' },
      start: 's0',
      nodes: Object.fromEntries(nodes.map((node) => [node.id, node])),
    };
  });

/** Mostly two things at once: a mark of what happened, and a value that it may hide. */
function conditionArbitrary(): fc.Arbitrary<Condition> {
  const value: fc.Arbitrary<Condition> = fc.oneof(
    fc.record({
      op: fc.constant('compare' as const),
      name: fc.constant('heat'),
      by: fc.constantFrom('>=' as const, '<' as const, '==' as const, '!=' as const),
      value: fc.integer({ min: 0, max: 6 }),
    }),
    fc.constant({ op: 'true' as const, name: 'flag' }),
    fc.record({
      op: fc.constant('compare' as const),
      name: fc.constant('note'),
      by: fc.constantFrom('==' as const, '!=' as const),
      value: fc.constantFrom('x', 'y', 'z'),
    }),
  );
  const mark: fc.Arbitrary<Condition> = fc.oneof(
    fc
      .constantFrom('s0', 's1', 's2', 's3')
      .map((node) => ({ op: 'took' as const, node, choice: 'b' })),
    fc.constantFrom('s1', 's2', 's3').map((node) => ({ op: 'visited' as const, node })),
    fc.constant({ op: 'crossed' as const }),
  );
  const leaf = fc.oneof(value, mark);
  return fc.oneof(
    { weight: 1, arbitrary: leaf },
    { weight: 1, arbitrary: leaf.map((of) => ({ op: 'not' as const, of })) },
    {
      weight: 3,
      arbitrary: fc.record({
        op: fc.constantFrom('and' as const, 'or' as const),
        of: fc.tuple(mark, value),
      }),
    },
  );
}

function sceneAt(index: number): fc.Arbitrary<Scene> {
  const later = [...[1, 2, 3].filter((each) => each > index).map((each) => `s${each}`), 'settle'];
  const effects = {
    do: fc.record({ heat: fc.integer({ min: -3, max: 3 }) }),
    set: fc.oneof(
      fc.constant({}),
      fc.record({ flag: fc.boolean() }),
      fc.record({ note: fc.constantFrom('x', 'y', 'z') }),
    ),
  };
  const choice = (id: string): fc.Arbitrary<Choice> =>
    fc
      .record({
        rate: fc.constantFrom('good' as const, 'fair' as const, 'poor' as const, 'over' as const),
        score: fc.record({ skill: fc.integer({ min: -1, max: 3 }) }),
        also:
          id === 'c'
            ? fc.array(fc.record({ when: conditionArbitrary(), ...effects }), { maxLength: 1 })
            : fc.constant([]),
        to: fc.constantFrom(...later),
        when:
          id !== 'c' ? fc.constant(undefined) : fc.option(conditionArbitrary(), { nil: undefined }),
        ...effects,
      })
      .map(({ when, ...rest }) => ({
        id,
        say: [{ text: id }],
        why: id,
        objectives: [],
        react: [],
        ...rest,
        ...(when && { when }),
      }));
  return fc
    .record({
      choices: fc.tuple(choice('a'), choice('b'), choice('c')),
      enter: fc.array(fc.record({ when: conditionArbitrary(), ...effects }), { maxLength: 1 }),
    })
    .map(({ choices, enter }) => ({
      kind: 'scene',
      id: `s${index}`,
      stage: 'stage',
      enter,
      lines: [],
      vote: false,
      discuss: [],
      choices,
    }));
}
