import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, countByEnding } from '../../../tests/support/count-plays';
import { followerOf } from '../../../tests/support/follow-play';
import { allPlays, openChoices } from '../../../tests/support/play-all';
import { MEMORIES, smallScenario } from '../../../tests/support/small-scenario';
import { calendarValue } from '../engine/calendar';
import { firstMatch } from '../engine/condition';
import type { Play } from '../engine/play';
import { replay } from '../engine/replay';
import type { Line, Scenario, Scene, Text } from '../engine/scenario';
import { initialState, type State } from '../engine/state';
import { variantOf } from '../engine/text';
import { arrive, take } from '../engine/transition';
import { explore } from './explore';
import { flowsOf } from './flow';
import { stateKeys } from './reduction';
import { walk } from './walk';

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

  it('gives one key to states with one future alone', () => {
    fc.assert(
      fc.property(smallScenario, (drawn) => {
        const { exploration } = explore(drawn, new Map());
        if (!exploration) return;
        const scenario: Scenario = { ...drawn, bounds: exploration.bounds };
        const keyOf = stateKeys(drawn, scenario.bounds.process);
        const futures = new Map<string, string>();
        for (const { steps } of allPlays(scenario, MEMORIES).slice(0, 500)) {
          for (const { scene, seen } of steps) {
            const key = keyOf(scene, seen);
            const future = nextOf(scenario, scene, seen, keyOf);
            expect(future).toBe(futures.get(key) ?? future);
            futures.set(key, future);
          }
        }
      }),
      { numRuns: 500 },
    );
  }, 120_000);

  it('knows all that can still happen from a scene', () => {
    fc.assert(
      fc.property(smallScenario, (drawn) => {
        const { exploration } = explore(drawn, new Map());
        if (!exploration) return;
        const scenario: Scenario = { ...drawn, bounds: exploration.bounds };
        const flows = flowsOf(drawn);
        const stray = allPlays(scenario, MEMORIES)
          .slice(0, 200)
          .flatMap((play) => play.steps.flatMap((_step, at) => strayFrom(flows, play, at)));
        expect(stray).toEqual([]);
      }),
      { numRuns: 300 },
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

/** What happens after a step of a play though the flow from its scene says that it cannot. */
function strayFrom(
  flows: ReturnType<typeof flowsOf>,
  { node: end, state: last, steps }: Play,
  at: number,
): readonly string[] {
  const rest = steps.slice(at);
  const [first] = rest;
  const flow = first && flows.get(first.scene.id);
  if (!flow) return ['no flow'];
  const { seen } = first;
  const within = (to: number, from: number, reach = { down: 0, up: 0 }) =>
    to >= from + reach.down && to <= from + reach.up;
  const later = [...rest.flatMap((step) => [step.seen, step.after]), last];
  const heat = Number(seen.values.heat);
  return [
    ...later.flatMap(({ values, process }) => [
      ...(within(Number(values.heat), heat, flow.meters.get('heat')) ? [] : ['heat']),
      ...(within(process, seen.process, flow.process) ? [] : ['process']),
      ...['flag', 'note', 'sum', 'mem'].filter((name) => {
        const value = values[name] ?? '';
        return value !== seen.values[name] && !flow.facts.get(name)?.has(value);
      }),
    ]),
    ...rest.flatMap(({ node, choice }) => {
      const taken = `${node}.${choice}`;
      return flow.mayTake.has(taken) ? [] : [taken];
    }),
    ...[...rest.slice(1).map(({ node }) => node), end.id].filter((id) => !flow.mayVisit.has(id)),
  ];
}

/** What follows a state whichever choice is taken: what is said, what is shown, and the next key. */
function nextOf(
  scenario: Scenario,
  scene: Scene,
  seen: State,
  keyOf: ReturnType<typeof stateKeys>,
): string {
  const wording = (state: State, text: Text) =>
    typeof text === 'object' ? variantOf(scenario, state, text)?.text : '';
  const said = (state: State, lines: readonly Line[]) =>
    lines.map(({ id, text }) => [id, wording(state, text)]);
  const nexts = openChoices(scenario, { node: scene, state: seen }).map((choice) => {
    const { after, react, arrival } = take(scenario, seen, scene, choice);
    const { node, state, lines } = arrival;
    return [
      choice.id,
      wording(seen, choice.say),
      wording(seen, choice.why),
      said(after, react),
      said(state, lines),
      calendarValue(scenario, state, 'day'),
      node.kind === 'scene' ? keyOf(node, state) : [node.id, wording(state, node.text)],
    ];
  });
  return JSON.stringify(nexts);
}

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
