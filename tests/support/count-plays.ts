import type { Bounds, Scenario } from '@/scenario/engine/scenario';

/** The least and the greatest of some sums. */
export function boundsOf(sums: readonly number[]): Bounds {
  return { least: Math.min(...sums), greatest: Math.max(...sums) };
}

/** How many of some plays came to each ending of a scenario. */
export function countByEnding(
  scenario: Scenario,
  reached: readonly string[],
): ReadonlyMap<string, number> {
  const endings = Object.values(scenario.nodes).filter(({ kind }) => kind === 'ending');
  return new Map(endings.map(({ id }) => [id, reached.filter((each) => each === id).length]));
}
