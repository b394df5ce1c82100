import type { Bounds, Comparison, Condition, Value } from './scenario';
import type { State } from './state';

/**
 * Whether a condition holds. `bounds` are the scenario's least and greatest process sums, which
 * only `process >= n` reads. A condition on another role-play never holds here: its value was
 * taken into a fact when the play began (see `remembered.ts`).
 */
export function holds(condition: Condition, state: State, bounds: Bounds): boolean {
  switch (condition.op) {
    case 'or':
      return condition.of.some((part) => holds(part, state, bounds));
    case 'and':
      return condition.of.every((part) => holds(part, state, bounds));
    case 'not':
      return !holds(condition.of, state, bounds);
    case 'compare':
      return compares(state.values[condition.name], condition.by, condition.value);
    case 'true':
      return state.values[condition.name] === true;
    case 'took':
      return state.took.has(`${condition.node}.${condition.choice}`);
    case 'visited':
      return state.visited.has(condition.node);
    case 'crossed':
      return state.crossed;
    case 'process':
      return reaches(state.process, bounds, condition.atLeast);
    case 'elsewhere':
      return false;
    default:
      return condition satisfies never;
  }
}

/** Compares a meter or a fact with a constant. */
export function compares(value: Value | undefined, by: Comparison, to: number | string): boolean {
  if (by === '==') return value === to;
  if (by === '!=') return value !== to;
  if (typeof value !== 'number' || typeof to !== 'number') return false;
  if (by === '>=') return value >= to;
  if (by === '<=') return value <= to;
  return by === '>' ? value > to : value < to;
}

/** Whether a sum is at least `percent` of the way from least to greatest, without rounding. */
export function reaches(sum: number, { least, greatest }: Bounds, percent: number): boolean {
  return (sum - least) * 100 >= percent * (greatest - least);
}

/** The first entry whose condition holds; an entry without `when` always does. */
export function firstMatch<Entry extends { readonly when?: Condition }>(
  entries: readonly Entry[],
  state: State,
  bounds: Bounds,
): Entry | undefined {
  return entries.find(({ when }) => !when || holds(when, state, bounds));
}
