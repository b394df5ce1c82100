import { describe, expect, it } from 'vitest';
import { sampleScenario } from '../../../tests/support/build-scenario';
import type { Choice, Condition, Ending, Line, Scenario, Scene } from './scenario';
import { applyEffects, initialState, type State } from './state';
import { arrive, isOpen, type RuleListener, take } from './transition';

const over = (name: string, value: number): Condition => ({
  op: 'compare',
  name,
  by: '>=',
  value,
});
const flag = (name: string): Condition => ({ op: 'true', name });

function choice(more: Partial<Choice>): Choice {
  return {
    id: 'a',
    say: [{ text: 'a' }],
    why: 'a',
    rate: 'fair',
    objectives: [],
    react: [],
    also: [],
    to: 'there',
    ...more,
  };
}

function scene(id: string, more: Partial<Scene> = {}): Scene {
  return {
    kind: 'scene',
    id,
    stage: id,
    enter: [],
    lines: [],
    vote: false,
    discuss: [],
    choices: [choice({})],
    ...more,
  };
}

function ending(id: string, letter: Ending['letter']): Ending {
  return { kind: 'ending', id, letter, outcome: 0, fails: false, title: id, text: id };
}

const here = scene('here');

/** A role-play with a meter from 0 to 10 that starts at 5, two flags, and these nodes. */
function scenarioOf(
  nodes: readonly Scenario['nodes'][string][],
  interrupts: Scenario['interrupts'] = [],
): Scenario {
  const all = [here, scene('there'), ending('end', 'A'), ending('off', 'E'), ...nodes];
  return {
    ...sampleScenario(),
    meters: { heat: { label: 'heat', start: 5, min: 0, max: 10, lowerIsBetter: false } },
    facts: { red: { label: 'red', start: false }, blue: { label: 'blue', start: false } },
    skills: { one: 'one', two: 'two' },
    calendar: {},
    interrupts,
    start: 'here',
    nodes: Object.fromEntries(all.map((node) => [node.id, node])),
  };
}

const startOf = (scenario: Scenario): State => initialState(scenario, {});

describe('taking a choice', () => {
  const stateAfter = (taken: Partial<Choice>, scenario = scenarioOf([])) =>
    take(scenario, startOf(scenario), here, choice(taken)).after;

  it('adds to meters, clamps, and then applies what else follows', () => {
    const also = [{ when: over('heat', 0), do: { heat: -2 } }];
    expect(stateAfter({ do: { heat: 9 } }).values.heat).toBe(10);
    expect(stateAfter({ do: { heat: -9 } }).values.heat).toBe(0);
    // Clamped to 10 first, so 8; not 5 + 9 - 2 clamped to 10.
    expect(stateAfter({ do: { heat: 9 }, also }).values.heat).toBe(8);
  });

  it('asks for the conditions of also rules before anything has changed', () => {
    const own = { do: { heat: 5 }, set: { red: true } };
    expect(
      stateAfter({ ...own, also: [{ when: over('heat', 6), set: { blue: true } }] }).values,
    ).toEqual({ heat: 10, red: true, blue: false });
    expect(
      stateAfter({ ...own, also: [{ when: flag('red'), set: { blue: true } }] }).values.blue,
    ).toBe(false);
  });

  it('applies every also rule that held, also where one undoes what another needs', () => {
    const also = [
      { when: over('heat', 5), do: { heat: -5 } },
      { when: over('heat', 5), set: { red: true } },
    ];
    expect(stateAfter({ also }).values).toEqual({ heat: 0, red: true, blue: false });
  });

  it('counts points by skill and all together', () => {
    const { scores, process } = stateAfter({ score: { one: 3, two: -1 } });
    expect([scores, process]).toEqual([{ one: 3, two: -1 }, 2]);
  });

  it('remembers the choice, and a line that was crossed', () => {
    expect([...stateAfter({}).took]).toEqual(['here.a']);
    expect(stateAfter({}).crossed).toBe(false);
    expect(stateAfter({ rate: 'over' }).crossed).toBe(true);
  });

  it('shows the reaction as it stands after all of it, and changes nothing by it', () => {
    const scenario = scenarioOf([]);
    const line = { id: 'here-1', speaker: 'nar', text: 'now', when: flag('red') };
    const taken = choice({ react: [line], also: [{ when: over('heat', 5), set: { red: true } }] });
    const { react, after: state, arrival } = take(scenario, startOf(scenario), here, taken);
    expect(react).toEqual([line]);
    expect(arrival.state).toEqual({ ...state, visited: new Set(['there']) });
  });

  it('is possible only while its condition holds', () => {
    const scenario = scenarioOf([]);
    expect(isOpen(scenario, startOf(scenario), choice({ when: over('heat', 5) }))).toBe(true);
    expect(isOpen(scenario, startOf(scenario), choice({ when: over('heat', 6) }))).toBe(false);
  });
});

describe('arriving', () => {
  const at = (scenario: Scenario, to: string) => arrive(scenario, startOf(scenario), to);

  it('applies each enter rule once and in order: each sees what those before it did', () => {
    const enter = [
      { when: flag('red'), set: { blue: true } },
      { do: { heat: 3 }, set: { red: true } },
      { when: over('heat', 8), do: { heat: -8 } },
      { when: over('heat', 8), set: { blue: true } },
    ];
    const { state } = at(scenarioOf([scene('x', { enter })]), 'x');
    expect(state.values).toEqual({ heat: 0, red: true, blue: false });
  });

  it('says the lines of enter rules before those of the scene, both as they hold then', () => {
    const line = (id: string, when?: Condition) => ({
      id,
      speaker: 'nar',
      text: id,
      ...(when && { when }),
    });
    const x = scene('x', {
      enter: [
        { set: { red: true }, line: line('entered') },
        { when: flag('blue'), line: line('never') },
      ],
      lines: [line('plain'), line('red', flag('red')), line('blue', flag('blue'))],
    });
    expect(at(scenarioOf([x]), 'x').lines.map(({ id }) => id)).toEqual(['entered', 'plain', 'red']);
  });

  it('goes where the first true interrupt leads, in the place of a scene or a router', () => {
    const interrupts = [
      { when: flag('red'), to: 'end' },
      { when: over('heat', 5), to: 'off' },
      { when: over('heat', 4), to: 'end' },
    ];
    const router = { kind: 'router' as const, id: 'r', route: [{ to: 'end' }] };
    const scenario = scenarioOf([router], interrupts);
    expect(at(scenario, 'there').node.id).toBe('off');
    expect(at(scenario, 'there').state.visited.has('there')).toBe(false);
    expect(at(scenario, 'r').node.id).toBe('off');
  });

  it('leaves an ending that a choice leads to alone', () => {
    const scenario = scenarioOf([], [{ when: over('heat', 5), to: 'off' }]);
    expect(at(scenario, 'end').node.id).toBe('end');
  });

  it('asks for interrupts again when the enter rules are through', () => {
    const x = scene('x', { enter: [{ do: { heat: 5 } }] });
    const scenario = scenarioOf([x], [{ when: over('heat', 10), to: 'off' }]);
    const { node, state } = at(scenario, 'x');
    expect(node.id).toBe('off');
    expect([...state.visited]).toEqual(['x', 'off']);
  });

  it('follows routers through, by the first route that fits', () => {
    const first = {
      kind: 'router' as const,
      id: 'r',
      route: [
        { when: over('heat', 6), to: 'end' },
        { when: over('heat', 5), to: 'q' },
        { to: 'off' },
      ],
    };
    const second = {
      kind: 'router' as const,
      id: 'q',
      route: [{ when: flag('red'), to: 'off' }, { to: 'there' }],
    };
    const { node, state } = at(scenarioOf([first, second]), 'r');
    expect(node.id).toBe('there');
    expect([...state.visited]).toEqual(['there']);
  });

  it('enters a scene for a second time as it did for the first', () => {
    const x = scene('x', { enter: [{ do: { heat: 1 } }] });
    const scenario = scenarioOf([x]);
    const once = at(scenario, 'x').state;
    const twice = arrive(scenario, once, 'x').state;
    expect([once.values.heat, twice.values.heat]).toEqual([6, 7]);
    expect([...twice.visited]).toEqual(['x']);
  });
});

describe('effects', () => {
  const scenario = scenarioOf([]);

  it('leave a state that they do not touch as it is', () => {
    const state = startOf(scenario);
    expect(applyEffects(scenario, state)).toBe(state);
    expect(applyEffects(scenario, state, {})).toBe(state);
    expect(applyEffects(scenario, state, { set: { red: true } })).not.toBe(state);
  });

  it('refuse a meter that there is not', () => {
    expect(() => applyEffects(scenario, startOf(scenario), { do: { cold: 1 } })).toThrow(
      'has no meter "cold"',
    );
  });
});

describe('whoever listens', () => {
  const line = (id: string, when?: Condition, text: Line['text'] = id) => ({
    id,
    speaker: 'nar',
    text,
    ...(when && { when }),
  });
  /** Ids of the rules that came true on the way. */
  function heard(run: (listen: RuleListener) => void): readonly unknown[] {
    const rules: unknown[] = [];
    run((rule) => rules.push('id' in rule ? rule.id : rule));
    return rules;
  }

  it('is told of the enter rules, lines and wordings that held, and of no other', () => {
    const wording = [
      { id: 'blue', when: flag('blue'), text: 'never' },
      { id: 'else', text: 'so' },
    ];
    const rule = { set: { red: true }, line: line('entered', undefined, wording) };
    const never = { when: flag('blue') };
    const x = scene('x', {
      enter: [rule, never],
      lines: [line('red', flag('red'), wording), line('blue', flag('blue'))],
    });
    const scenario = scenarioOf([x]);
    const rules = heard((listen) => arrive(scenario, startOf(scenario), 'x', listen));
    expect(rules).toEqual([rule, 'else', 'red', 'else']);
  });

  it('is told of the interrupt and the routes that led there, and how an ending was worded', () => {
    const interrupt = { when: over('heat', 5), to: 'r' };
    const route = { to: 'last' };
    const router = { kind: 'router' as const, id: 'r', route: [route] };
    const last = { ...ending('last', 'B'), text: [{ id: 'words', text: 'over' }] };
    const scenario = scenarioOf([router, last], [interrupt]);
    const rules = heard((listen) => arrive(scenario, startOf(scenario), 'there', listen));
    expect(rules).toEqual([interrupt, route, 'words']);
  });

  it('is told of what entering a scene led away to', () => {
    const said = line('entered', undefined, [{ id: 'wording', text: 'so' }]);
    const rule = { do: { heat: 5 }, line: said, since: 'here' };
    const interrupt = { when: over('heat', 10), to: 'last' };
    const last = { ...ending('last', 'B'), text: [{ id: 'words', text: 'over' }] };
    const scenario = scenarioOf([scene('x', { enter: [rule] }), last], [interrupt]);
    const rules = heard((listen) => {
      const { lines, late } = arrive(scenario, startOf(scenario), 'x', listen);
      expect(lines).toEqual([said]);
      expect(late).toEqual(['here']);
    });
    expect(rules).toEqual([rule, interrupt, 'wording', 'words']);
  });

  it('is told of what a choice set off', () => {
    const also = [
      { when: over('heat', 5), set: { red: true }, since: 'here' },
      { when: over('heat', 6), set: { blue: true }, since: 'there' },
    ];
    const taken = choice({ also, react: [line('yes'), line('no', flag('blue'))] });
    const scenario = scenarioOf([]);
    const rules = heard((listen) => {
      expect(take(scenario, startOf(scenario), here, taken, listen).late).toEqual(['here']);
    });
    expect(rules).toEqual([also[0], 'yes']);
  });

  it('hears of a way that leads nowhere by an error', () => {
    const circle = { kind: 'router' as const, id: 'r', route: [{ to: 'r' }] };
    const closed = { kind: 'router' as const, id: 'q', route: [{ when: flag('red'), to: 'end' }] };
    const scenario = scenarioOf([circle, closed]);
    for (const to of ['r', 'q', 'nowhere']) {
      expect(() => arrive(scenario, startOf(scenario), to)).toThrow(
        `"${to}" leads to no scene and no ending`,
      );
    }
  });
});
