import type { Witness } from '../engine/drawn-map';
import type { Step } from '../engine/play';
import type { Bounds, Choice, Scenario } from '../engine/scenario';
import type { ScenarioLogic } from '../engine/state';
import type { Walk, WalkedState } from './walk';

/** Indices of states, every one before those that it leads to; undefined if some play is endless. */
export function inOrder({ states }: Walk): readonly number[] | undefined {
  const waiting = states.map(() => 0);
  for (const { edges } of states) for (const { to } of edges) waiting[to] = (waiting[to] ?? 0) + 1;
  const order = states.flatMap((_, index) => (waiting[index] === 0 ? [index] : []));
  for (const index of order) {
    for (const { to } of states[index]?.edges ?? []) {
      const left = (waiting[to] ?? 0) - 1;
      waiting[to] = left;
      if (left === 0) order.push(to);
    }
  }
  return order.length === states.length ? order : undefined;
}

/** A scene that a play can come back to for ever, where there is one. */
export function endlessScene({ states }: Walk): string | undefined {
  const alive = states.map(({ edges }) => edges.length);
  const before = states.map((): number[] => []);
  for (const [index, { edges }] of states.entries()) {
    for (const { to } of edges) before[to]?.push(index);
  }
  // Take away what surely ends, from the ends backwards; what stays leads into a circle.
  const ended = states.flatMap((_, index) => (alive[index] === 0 ? [index] : []));
  for (const index of ended) {
    for (const earlier of before[index] ?? []) {
      const left = (alive[earlier] ?? 0) - 1;
      alive[earlier] = left;
      if (left === 0) ended.push(earlier);
    }
  }
  const stays = new Set(states.keys());
  for (const index of ended) stays.delete(index);
  const seen = new Set<number>();
  let [index] = stays;
  while (index !== undefined && !seen.has(index)) {
    seen.add(index);
    index = states[index]?.edges.find(({ to }) => stays.has(to))?.to;
  }
  return index === undefined ? undefined : states[index]?.node.id;
}

/** Exact least and greatest sums over all complete plays. */
export function boundsOf(
  logic: ScenarioLogic,
  { states }: Walk,
  order: readonly number[],
): Scenario['bounds'] {
  const roots = states.flatMap(({ parent }, index) => (parent === -1 ? [index] : []));
  const backwards = order.toReversed();
  const over = (points: (choice: Choice) => number): Bounds => {
    const least = new Float64Array(states.length);
    const greatest = new Float64Array(states.length);
    for (const index of backwards) {
      const edges = states[index]?.edges ?? [];
      if (edges.length === 0) continue;
      least[index] = Infinity;
      greatest[index] = -Infinity;
      for (const { choice, to } of edges) {
        const own = points(choice);
        least[index] = Math.min(least[index] ?? 0, own + (least[to] ?? 0));
        greatest[index] = Math.max(greatest[index] ?? 0, own + (greatest[to] ?? 0));
      }
    }
    return {
      least: Math.min(...roots.map((root) => least[root] ?? 0)),
      greatest: Math.max(...roots.map((root) => greatest[root] ?? 0)),
    };
  };
  return {
    process: over(({ score }) => Object.values(score ?? {}).reduce((sum, each) => sum + each, 0)),
    skills: Object.fromEntries(
      Object.keys(logic.skills).map((skill) => [skill, over(({ score }) => score?.[skill] ?? 0)]),
    ),
    decisions: over(() => 1),
  };
}

/** The number of complete plays that pass each state, those of every memory counted. */
export function playsThrough(
  { states, starts }: Walk,
  order: readonly number[],
): readonly number[] {
  const ways = states.map(() => 0);
  for (const { state } of starts) ways[state] = (ways[state] ?? 0) + 1;
  for (const index of order) {
    for (const { to } of states[index]?.edges ?? []) {
      ways[to] = (ways[to] ?? 0) + (ways[index] ?? 0);
    }
  }
  return ways;
}

/** For each state, whether each ending (by id) can still be reached, as a set of bits. */
export function openEndings(
  { states }: Walk,
  order: readonly number[],
  endings: readonly string[],
): readonly number[] {
  const open = states.map(({ node }) => 1 << endings.indexOf(node.id));
  for (const index of [...order].reverse()) {
    const edges = states[index]?.edges ?? [];
    if (states[index]?.node.kind === 'ending') continue;
    open[index] = edges.reduce((bits, { to }) => bits | (open[to] ?? 0), 0);
  }
  return open;
}

/** For each state, the scenes in which every way to it takes a choice, as a set of bits. */
export function surelyTaken(
  { states }: Walk,
  order: readonly number[],
  bitOf: (scene: string) => bigint,
): readonly bigint[] {
  const taken: (bigint | undefined)[] = states.map(({ parent }) =>
    parent === -1 ? 0n : undefined,
  );
  for (const index of order) {
    const state = states[index];
    const leaving = (taken[index] ?? 0n) | bitOf(state?.node.id ?? '');
    for (const { to } of state?.edges ?? []) {
      const other = taken[to];
      taken[to] = other === undefined ? leaving : other & leaving;
    }
  }
  return taken.map((bits) => bits ?? 0n);
}

/** States that a learner can reach without any poor choice or crossed line. */
export function cleanStates({ states }: Walk, order: readonly number[]): readonly boolean[] {
  const clean = states.map(({ parent }) => parent === -1);
  for (const index of order) {
    if (!clean[index]) continue;
    for (const { rate, to } of states[index]?.edges ?? []) {
      if (rate === 'good' || rate === 'fair') clean[to] = true;
    }
  }
  return clean;
}

/** The shortest way to each scene and ending that can be reached. */
export function witnesses({ states }: Pick<Walk, 'states'>): ReadonlyMap<string, Witness> {
  const found = new Map<string, Witness>();
  for (const [index, { node }] of states.entries()) {
    if (!found.has(node.id)) found.set(node.id, wayTo(states, index));
  }
  return found;
}

function wayTo(states: readonly WalkedState[], index: number): Witness {
  const steps: Step[] = [];
  let state = states[index];
  while (state && state.parent >= 0) {
    const parent: WalkedState | undefined = states[state.parent];
    steps.unshift({ node: parent?.node.id ?? '', choice: state.choice });
    state = parent;
  }
  return { from: state?.from ?? {}, steps };
}
