import { clockOf } from '../engine/calendar';
import { firstMatch } from '../engine/condition';
import type { Bounds, Choice, Ending, Rate, Scene } from '../engine/scenario';
import { initialState, type Remembered, type ScenarioLogic, type State } from '../engine/state';
import { variantOf } from '../engine/text';
import { arrive, isOpen, type ScenarioInPlay, take } from '../engine/transition';
import type { WaitingState } from './costs';
import { stateKeys } from './reduction';

/** All states of a scenario, in the order of their distance from the start. */
export type Walk = {
  readonly states: readonly WalkedState[];
  /** Where a play begins, by the facts that it remembers from other role-plays. */
  readonly starts: readonly { readonly from: Remembered; readonly state: number }[];
  /** Those that still waited when the walk was broken off because there were too many; else undefined. */
  readonly waiting: readonly WaitingState[] | undefined;
  /** Choices, variants, dates, rules, routes and lines that came true somewhere. */
  readonly happened: ReadonlySet<object>;
  /** Uses of `since`, to be held against the scenes that were surely visited before. */
  readonly sinceUses: readonly SinceUse[];
  /** Scenes that can follow on a later clock than their own. */
  readonly datesBack: ReadonlyMap<string, DateBack>;
};

/** A state stands for all that have the same future. Endings are states without edges. */
export type WalkedState = {
  readonly node: Scene | Ending;
  /** Index of the state that the shortest way comes from, and the choice; -1 at a start. */
  readonly parent: number;
  readonly choice: string;
  /** Remembered facts, at a start. */
  readonly from: Remembered | undefined;
  readonly edges: WalkedEdge[];
};

type WalkedEdge = {
  readonly choice: Choice;
  readonly rate: Rate;
  readonly to: number;
};

type SinceUse = {
  readonly rule: object;
  readonly since: string;
  /** The rule comes true in this state, or (`leaving`) on a step out of it. */
  readonly state: number;
  readonly leaving: boolean;
};

type DateBack = { readonly from: string; readonly last: string; readonly clock: string };

type Pending = { readonly state: State; readonly clock: string | undefined };

/**
 * Walks every state that a learner can reach, nearest first, from all values of remembered facts.
 * `process` are the bounds that `process >= n` is judged by, or undefined while they are unknown;
 * then endings are arbitrary and everything else is right.
 */
export function walk(logic: ScenarioLogic, process: Bounds | undefined, limit: number): Walk {
  const scenario: ScenarioInPlay = {
    ...logic,
    bounds: { process: process ?? { least: 0, greatest: 0 } },
  };
  const keyOf = stateKeys(logic, process);
  const states: WalkedState[] = [];
  const pending: (Pending | undefined)[] = [];
  const indexOf = new Map<string, number>();
  const happened = new Set<object>();
  const sinceUses: SinceUse[] = [];
  const datesBack = new Map<string, DateBack>();
  const varyingDates = Object.values(logic.calendar).flatMap((entry) =>
    entry.kind === 'moments' && entry.of.length > 1 ? [entry.of] : [],
  );

  function indexFor(
    node: Scene | Ending,
    state: State,
    clock: string | undefined,
    came: Omit<WalkedState, 'node' | 'edges'>,
  ): number {
    const key = node.kind === 'ending' ? node.id : `${keyOf(node, state)}@${clock ?? ''}`;
    const known = indexOf.get(key);
    if (known !== undefined) return known;
    indexOf.set(key, states.length);
    states.push({ node, ...came, edges: [] });
    pending.push({ state, clock });
    return states.length - 1;
  }

  const starts = everyMemory(logic).map((from) => {
    const listen = (rule: object) => {
      happened.add(rule);
      const since = sinceOf(rule);
      if (since !== undefined) sinceUses.push({ rule, since, state: 0, leaving: false });
    };
    const { node, state } = arrive(scenario, initialState(logic, from), logic.start, listen);
    noteDates(state);
    const clock = node.kind === 'scene' ? clockOf(scenario, state, node) : undefined;
    return { from, state: indexFor(node, state, clock, { parent: -1, choice: '', from }) };
  });

  for (let index = 0; index < states.length && states.length <= limit; index += 1) {
    const here = states[index];
    const at = pending[index];
    pending[index] = undefined;
    if (!here || !at || here.node.kind === 'ending') continue;
    const { node: scene } = here;
    const use = (rule: object, since: string | undefined, leaving: boolean) => {
      happened.add(rule);
      if (since !== undefined) sinceUses.push({ rule, since, state: index, leaving });
    };
    for (const choice of scene.choices) {
      if (!isOpen(scenario, at.state, choice)) continue;
      use(choice, choice.since, false);
      for (const text of [choice.say, choice.why, choice.better]) {
        const variant = typeof text === 'object' ? variantOf(scenario, at.state, text) : undefined;
        if (variant) happened.add(variant);
      }
      const { arrival } = take(scenario, at.state, scene, choice, (rule) => {
        use(rule, sinceOf(rule), true);
      });
      noteDates(arrival.state);
      const clock = clockAfter(arrival.node, arrival.state, at.clock, scene.id);
      const came = { parent: index, choice: choice.id, from: undefined };
      const to = indexFor(arrival.node, arrival.state, clock, came);
      here.edges.push({ choice, rate: choice.rate, to });
    }
  }

  function noteDates(state: State): void {
    for (const of of varyingDates) {
      const date = firstMatch(of, state, scenario.bounds.process);
      if (date) happened.add(date);
    }
  }

  function clockAfter(
    node: Scene | Ending,
    state: State,
    last: string | undefined,
    from: string,
  ): string | undefined {
    const clock = node.kind === 'scene' ? clockOf(scenario, state, node) : undefined;
    if (clock === undefined) return last;
    const exact = Math.min(clock.length, last?.length ?? 0);
    if (last && clock.slice(0, exact) < last.slice(0, exact) && !datesBack.has(node.id)) {
      datesBack.set(node.id, { from, last, clock });
    }
    return clock;
  }

  const waiting = states.length > limit ? waitingStates(states, pending) : undefined;
  return { states, starts, waiting, happened, sinceUses, datesBack };
}

function waitingStates(
  states: readonly WalkedState[],
  pending: readonly (Pending | undefined)[],
): readonly WaitingState[] {
  return states.flatMap(({ node }, index) => {
    const at = pending[index];
    return at && node.kind === 'scene' ? { scene: node, state: at.state } : [];
  });
}

/** All combinations of the facts that are remembered from other role-plays. */
function everyMemory({ facts }: ScenarioLogic): readonly Remembered[] {
  const names = Object.keys(facts).filter((name) => facts[name]?.from);
  return names.reduce<readonly Remembered[]>(
    (memories, name) =>
      memories.flatMap((each) => [false, true].map((value) => ({ ...each, [name]: value }))),
    [{}],
  );
}

function sinceOf(rule: object): string | undefined {
  return 'since' in rule && typeof rule.since === 'string' ? rule.since : undefined;
}
