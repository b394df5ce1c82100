import { firstMatch, holds } from './condition';
import type { Bounds, Choice, Condition, Ending, Line, Scene, Text } from './scenario';
import { applyEffects, including, type ScenarioLogic, type State } from './state';
import { variantOf } from './text';

/** A scenario with the bounds that its conditions need. */
export type ScenarioInPlay = ScenarioLogic & { readonly bounds: { readonly process: Bounds } };

/** Told of every conditional rule that came true: enter, also, interrupt, route, line, variant. */
export type RuleListener = (rule: object) => void;

/** Where a step led, and what was said on the way in. */
export type Arrival = {
  readonly node: Scene | Ending;
  readonly state: State;
  /** Lines of the enter rules that applied, then those of the scene that hold. */
  readonly lines: readonly Line[];
  /** Scenes that the enter rules which applied come from (`since`). */
  readonly late: readonly string[];
};

/** A choice taken: the counterpart's answer and where it led. */
export type Taken = {
  /** After the choice's own effects and before the next scene. */
  readonly after: State;
  readonly react: readonly Line[];
  /** Scenes that the `also` rules which applied come from. */
  readonly late: readonly string[];
  readonly arrival: Arrival;
};

/**
 * Goes to `to`: interrupts, routers, then the scene's enter rules in order (each sees what the
 * ones before it did), interrupts again, lines.
 */
export function arrive(
  scenario: ScenarioInPlay,
  state: State,
  to: string,
  onRule?: RuleListener,
): Arrival {
  const bounds = scenario.bounds.process;
  const node = resolve(scenario, state, interruptedTarget(scenario, state, to, onRule), onRule);
  let entered: State = { ...state, visited: including(state.visited, node.id) };
  if (node.kind === 'ending') {
    if (onRule) tellWording(scenario, entered, node.text, onRule);
    return { node, state: entered, lines: [], late: [] };
  }

  const lines: Line[] = [];
  const late: string[] = [];
  for (const rule of node.enter) {
    if (rule.when && !holds(rule.when, entered, bounds)) continue;
    onRule?.(rule);
    entered = applyEffects(scenario, entered, rule);
    if (rule.line) lines.push(rule.line);
    if (rule.since) late.push(rule.since);
  }

  const target = interruptedTarget(scenario, entered, node.id, onRule);
  if (target !== node.id) {
    const end = resolve(scenario, entered, target, onRule);
    entered = { ...entered, visited: including(entered.visited, end.id) };
    if (onRule) {
      for (const { text } of lines) tellWording(scenario, entered, text, onRule);
      if (end.kind === 'ending') tellWording(scenario, entered, end.text, onRule);
    }
    return { node: end, state: entered, lines, late };
  }
  if (onRule) for (const { text } of lines) tellWording(scenario, entered, text, onRule);
  lines.push(...spoken(scenario, entered, node.lines, onRule));
  return { node, state: entered, lines, late };
}

/**
 * Takes a choice that is open. `also` rules are tested before the choice's own `do` and applied
 * after it; lines of `react` see the state after both.
 */
export function take(
  scenario: ScenarioInPlay,
  state: State,
  scene: Scene,
  choice: Choice,
  onRule?: RuleListener,
): Taken {
  const also = choice.also.filter(({ when }) => holds(when, state, scenario.bounds.process));
  const { values } = applyEffects(scenario, state, choice, ...also);
  if (onRule) also.forEach(onRule);
  const scores = { ...state.scores };
  let { process } = state;
  for (const [skill, points] of Object.entries(choice.score ?? {})) {
    scores[skill] = (scores[skill] ?? 0) + points;
    process += points;
  }
  const after: State = {
    values,
    scores,
    process,
    took: including(state.took, `${scene.id}.${choice.id}`),
    visited: state.visited,
    crossed: state.crossed || choice.rate === 'over',
  };
  return {
    after,
    react: spoken(scenario, after, choice.react, onRule),
    late: also.flatMap(({ since }) => since ?? []),
    arrival: arrive(scenario, after, choice.to, onRule),
  };
}

/** Whether a choice may be taken in this state. */
export function isOpen(scenario: ScenarioInPlay, state: State, { when }: Choice): boolean {
  return !when || holds(when, state, scenario.bounds.process);
}

function spoken(
  scenario: ScenarioInPlay,
  state: State,
  lines: readonly Line[],
  onRule?: RuleListener,
): readonly Line[] {
  const held = lines.filter(({ when }) => !when || holds(when, state, scenario.bounds.process));
  if (onRule) {
    held.forEach(onRule);
    for (const { text } of held) tellWording(scenario, state, text, onRule);
  }
  return held;
}

function tellWording(
  scenario: ScenarioInPlay,
  state: State,
  text: Text,
  onRule: RuleListener,
): void {
  const variant = typeof text === 'string' ? undefined : variantOf(scenario, state, text);
  if (variant) onRule(variant);
}

/** The first true interrupt replaces the target, unless that is an ending. */
function interruptedTarget(
  scenario: ScenarioInPlay,
  state: State,
  to: string,
  onRule?: RuleListener,
): string {
  if (scenario.nodes[to]?.kind === 'ending') return to;
  const interrupt = firstMatch<{ when: Condition; to: string }>(
    scenario.interrupts,
    state,
    scenario.bounds.process,
  );
  if (!interrupt) return to;
  onRule?.(interrupt);
  return interrupt.to;
}

/** Follows routers to a scene or an ending. */
function resolve(
  scenario: ScenarioInPlay,
  state: State,
  to: string,
  onRule?: RuleListener,
): Scene | Ending {
  let node = scenario.nodes[to];
  for (let hops = 0; node?.kind === 'router' && hops < 100; hops += 1) {
    const route = firstMatch(node.route, state, scenario.bounds.process);
    if (route) onRule?.(route);
    node = route && scenario.nodes[route.to];
  }
  if (!node || node.kind === 'router') {
    throw new Error(`Scenario "${scenario.id}": "${to}" leads to no scene and no ending`);
  }
  return node;
}
