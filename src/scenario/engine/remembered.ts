import type { Condition, ElsewhereTest, Scenario } from './scenario';
import type { Remembered, State } from './state';

/** The end of another role-play's latest ended play. */
export type EndedElsewhere = { readonly letter: string; readonly state: State };

/**
 * Values for a new play's `from` facts. `latest` gives the latest ended play of a scenario; where
 * there is none, a condition on it does not hold and the fact keeps its start.
 */
export function rememberedFacts(
  scenario: Scenario,
  latest: (scenario: string) => EndedElsewhere | undefined,
): Remembered {
  const from: Record<string, boolean> = {};
  for (const [name, fact] of Object.entries(scenario.facts)) {
    if (!fact.from || !sources(fact.from).every((id) => latest(id))) continue;
    from[name] = held(fact.from, latest);
  }
  return from;
}

/** Ids of the scenarios whose plays a scenario remembers. */
export function rememberedScenarios(scenario: Scenario): readonly string[] {
  return [
    ...new Set(Object.values(scenario.facts).flatMap(({ from }) => (from ? sources(from) : []))),
  ];
}

function sources(condition: Condition): readonly string[] {
  switch (condition.op) {
    case 'or':
    case 'and':
      return condition.of.flatMap(sources);
    case 'not':
      return sources(condition.of);
    case 'elsewhere':
      return [condition.scenario];
    default:
      return [];
  }
}

function held(
  condition: Condition,
  latest: (scenario: string) => EndedElsewhere | undefined,
): boolean {
  switch (condition.op) {
    case 'or':
      return condition.of.some((part) => held(part, latest));
    case 'and':
      return condition.of.every((part) => held(part, latest));
    case 'not':
      return !held(condition.of, latest);
    case 'elsewhere': {
      const ended = latest(condition.scenario);
      return ended !== undefined && passes(condition.test, ended);
    }
    default:
      return false;
  }
}

function passes(test: ElsewhereTest, { letter, state }: EndedElsewhere): boolean {
  switch (test.op) {
    case 'took':
      return state.took.has(`${test.node}.${test.choice}`);
    case 'visited':
      return state.visited.has(test.node);
    case 'ending':
      return letter === test.letter;
    case 'fact':
      return state.values[test.name] === true;
    default:
      return test satisfies never;
  }
}
