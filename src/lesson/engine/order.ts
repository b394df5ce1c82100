import type { InteractionOf } from '@/course/schema/interaction';
import { type Answer, listOf, shareOf } from './answer';

type Order = InteractionOf<'order'>;
type StepId = Order['steps'][number]['id'];

/**
 * An order to begin with that is not the right one, and the same for every learner: the course
 * writes the steps in the right order, so the even places come first, backwards.
 */
export function startingOrder({ steps }: Order): readonly StepId[] {
  const ids = steps.map(({ id }) => id);
  const odd = ids.filter((_, index) => index % 2 === 1);
  const even = ids.filter((_, index) => index % 2 === 0);
  return [...odd, ...even.reverse()];
}

/** The learner's order; the starting one where the answer does not hold the steps of today. */
export function orderOf(order: Order, answer: Answer): readonly StepId[] {
  const ids = listOf(answer, 'order');
  const known = new Set(order.steps.map(({ id }) => id));
  const complete = ids.length === known.size && ids.every((id) => known.delete(id));
  return complete ? ids : startingOrder(order);
}

/** The order with the step at `from` moved by one place; unchanged at either end. */
export function moved(ids: readonly StepId[], from: number, by: -1 | 1): readonly StepId[] {
  const step = ids[from];
  const other = ids[from + by];
  if (step === undefined || other === undefined) return ids;
  return ids.with(from, other).with(from + by, step);
}

/** Whether the step at `place` (from 0) stands where it belongs. */
export function standsRight({ steps }: Order, ids: readonly StepId[], place: number): boolean {
  return steps[place]?.id === ids[place];
}

/** Share of steps that stand where they belong. */
export function scoreOrder(order: Order, ids: readonly StepId[]): number {
  return shareOf(ids.filter((_, place) => standsRight(order, ids, place)).length, ids.length);
}
