import type { Bounds, Condition, Scene } from '../engine/scenario';
import type { ScenarioLogic, State } from '../engine/state';
import { stateKeys } from './reduction';

/** A state that was found and waits to be walked from. */
export type WaitingState = { readonly scene: Scene; readonly state: State };

/** What tells states apart: a variable, how many values it has, and what is left without it. */
export type Cost = {
  /** A meter, a fact, `process`, `crossed`, `took(d5.c)` or `visited(d5)`. */
  readonly name: string;
  readonly values: number;
  /** Share of the states, 0 to 1, that would be left without this and the costs before it. */
  readonly left: number;
};

export type Costs = { readonly scene: string; readonly costs: readonly Cost[] };

const SAMPLE = 3000;
const NAMED = 3;

/**
 * The variables that cost most at the scene where most states wait: the first is the one without
 * which fewest states would be left, the next the same without the first, and so on.
 */
export function costliest(
  logic: ScenarioLogic,
  process: Bounds | undefined,
  waiting: readonly WaitingState[],
): Costs | undefined {
  const scene = mostFrequent(waiting.map((one) => one.scene));
  if (!scene) return undefined;
  const keyOf = stateKeys(logic, process);
  let states = waiting
    .filter((one) => one.scene === scene)
    .slice(0, SAMPLE)
    .map(({ state }) => state);
  const all = states.length;
  let variables = variablesOf(logic).filter(({ read }) => valuesOf(states, read) > 1);
  const costs: Cost[] = [];
  for (let round = 0; round < NAMED && variables.length > 0; round += 1) {
    const [best] = variables
      .map((variable) => {
        const without = states.map(variable.without);
        const left = new Set(without.map((state) => keyOf(scene, state))).size;
        return { variable, without, left, values: valuesOf(states, variable.read) };
      })
      .toSorted((one, other) => one.left - other.left || other.values - one.values);
    if (!best) break;
    costs.push({ name: best.variable.name, values: best.values, left: best.left / all });
    states = best.without;
    variables = variables.filter((variable) => variable !== best.variable);
    if (best.left === 1) break;
  }
  return { scene: scene.id, costs };
}

type Variable = {
  readonly name: string;
  readonly read: (state: State) => unknown;
  readonly without: (state: State) => State;
};

function variablesOf(logic: ScenarioLogic): readonly Variable[] {
  const declared = Object.entries({ ...logic.meters, ...logic.facts }).map(
    ([name, { start }]): Variable => ({
      name,
      read: ({ values }) => values[name],
      without: (state) => ({ ...state, values: { ...state.values, [name]: start } }),
    }),
  );
  const marks = [...marksIn(logic)].map(([name, { set, member }]): Variable => {
    return {
      name,
      read: (state) => state[set].has(member),
      without: (state) => {
        const rest = new Set(state[set]);
        rest.delete(member);
        return { ...state, [set]: rest };
      },
    };
  });
  return [
    ...declared,
    ...marks,
    {
      name: 'process',
      read: ({ process }) => process,
      without: (state) => ({ ...state, process: 0 }),
    },
    {
      name: 'crossed',
      read: ({ crossed }) => crossed,
      without: (state) => ({ ...state, crossed: false }),
    },
  ];
}

type Mark = { readonly set: 'took' | 'visited'; readonly member: string };

/** Marks that some condition reads, by how it is written. */
function marksIn(logic: ScenarioLogic): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>();
  JSON.stringify([logic.nodes, logic.interrupts, logic.calendar], (_key, value: unknown) => {
    if (isMark(value)) {
      const member = value.op === 'took' ? `${value.node}.${value.choice}` : value.node;
      marks.set(`${value.op}(${member})`, { set: value.op, member });
    }
    return value;
  });
  return marks;
}

function isMark(value: unknown): value is Extract<Condition, { op: 'took' | 'visited' }> {
  return (
    typeof value === 'object' &&
    value !== null &&
    'op' in value &&
    (value.op === 'took' || value.op === 'visited')
  );
}

function valuesOf(states: readonly State[], read: Variable['read']): number {
  return new Set(states.map(read)).size;
}

function mostFrequent(scenes: readonly Scene[]): Scene | undefined {
  const times = new Map<Scene, number>();
  for (const scene of scenes) times.set(scene, (times.get(scene) ?? 0) + 1);
  return [...times].toSorted(([, one], [, other]) => other - one)[0]?.[0];
}
