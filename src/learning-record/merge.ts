import { type AnyEvent, compareEvents } from './order';

/**
 * The union of two records, in order. Commutative, associative and idempotent: devices that have
 * seen the same events hold the same record, whatever came first.
 */
export function merge(one: readonly AnyEvent[], other: readonly AnyEvent[]): AnyEvent[] {
  const byId = new Map<string, AnyEvent>();
  for (const events of [one, other]) {
    for (const event of events) byId.set(event.id, preferred(byId.get(event.id), event));
  }
  return [...byId.values()].sort(compareEvents);
}

/**
 * Which of two events with the same id stands: the tombstone of a deleted event wins over it.
 * Otherwise an id names one event for ever, and a file that says another thing about one that is
 * here changes nothing.
 */
export function preferred(here: AnyEvent | undefined, incoming: AnyEvent): AnyEvent {
  return here && (isTombstone(here) || !isTombstone(incoming)) ? here : incoming;
}

/** Whether the event stands in the place of deleted words. */
export function isTombstone(event: AnyEvent): boolean {
  return event.type === 'purged';
}
