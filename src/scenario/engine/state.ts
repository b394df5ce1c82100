import type { Effects, Scenario, Value } from './scenario';

/** What a play has come to. Conditions read this and nothing else. */
export type State = {
  /** Meters and facts by name. */
  readonly values: Readonly<Record<string, Value>>;
  /** Choices ever taken in this play, as `d5.c`. */
  readonly took: ReadonlySet<string>;
  /** Scenes and endings ever entered in this play. */
  readonly visited: ReadonlySet<string>;
  /** A line has been crossed: a choice rated `over` was taken. */
  readonly crossed: boolean;
  /** Sum of the scores so far, by skill. */
  readonly scores: Readonly<Record<string, number>>;
  /** Sum of all scores so far. */
  readonly process: number;
};

/** Values of facts remembered from other role-plays. Facts that are missing keep their start. */
export type Remembered = Readonly<Record<string, Value>>;

/** The part of a scenario that is there before its bounds are worked out. */
export type ScenarioLogic = Omit<Scenario, 'bounds'>;

/** The state before the first scene. Only facts that declare `from` take a remembered value. */
export function initialState(scenario: ScenarioLogic, from: Remembered): State {
  const values: Record<string, Value> = {};
  for (const [name, meter] of Object.entries(scenario.meters)) values[name] = meter.start;
  for (const [name, fact] of Object.entries(scenario.facts)) {
    const remembered = fact.from ? from[name] : undefined;
    values[name] =
      typeof remembered === typeof fact.start ? (remembered ?? fact.start) : fact.start;
  }
  const scores = Object.fromEntries(Object.keys(scenario.skills).map((skill) => [skill, 0]));
  return { values, took: new Set(), visited: new Set(), crossed: false, scores, process: 0 };
}

/** For each of the effects in turn: adds to meters (clamped to their range), then assigns facts. */
export function applyEffects(
  scenario: ScenarioLogic,
  state: State,
  ...inTurn: readonly Effects[]
): State {
  const real = inTurn.filter((effects) => effects.do ?? effects.set);
  if (real.length === 0) return state;
  const values = { ...state.values };
  for (const effects of real) {
    for (const name in effects.do) {
      const meter = scenario.meters[name];
      if (!meter) throw new Error(`Scenario "${scenario.id}" has no meter "${name}"`);
      const sum = Number(values[name]) + (effects.do[name] ?? 0);
      values[name] = Math.min(meter.max, Math.max(meter.min, sum));
    }
    Object.assign(values, effects.set);
  }
  return { ...state, values };
}

/** A set with one more member. */
export function including<Member>(set: ReadonlySet<Member>, member: Member): ReadonlySet<Member> {
  return set.has(member) ? set : new Set(set).add(member);
}
