import type { Envelope, ForeignEvent, LearningEvent } from './learning-event';

/** Whatever stands in a record: events that this version knows and those that it passes on. */
export type AnyEvent = LearningEvent | ForeignEvent;

/** The order of the record: by seq, and where two devices used the same one, by id. */
export function compareEvents(one: Envelope, other: Envelope): number {
  if (one.seq !== other.seq) return one.seq - other.seq;
  if (one.id === other.id) return 0;
  return one.id < other.id ? -1 : 1;
}

/**
 * The greatest seq there is. From here on events share it and are ordered by id, that is by the
 * time they were made: a file with absurd numbers cannot push a record over the edge.
 */
export const greatestSeq = 2 ** 40;

export function seqAfter(seq: number): number {
  return Math.min(seq + 1, greatestSeq);
}
