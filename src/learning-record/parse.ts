import * as z from 'zod/mini';
import {
  EnvelopeSchema,
  FactSchema,
  type ForeignEvent,
  type LearningEvent,
} from './learning-event';
import { type AnyEvent, greatestSeq } from './order';
import { isPlainData } from './plain-data';

/** What rows from outside turned out to be. Every row is in exactly one of the three. */
export type ParsedRows = {
  readonly events: readonly LearningEvent[];
  /** Of a type that a newer version writes: kept as they are and passed on. */
  readonly foreign: readonly ForeignEvent[];
  /** Set aside: they are not believed, and stay where they lie. */
  readonly broken: readonly unknown[];
};

const ForeignSchema = z.extend(EnvelopeSchema, {
  type: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(80)),
});

/** One schema a type: the envelope and the fact are read in one go. */
const schemas = new Map(
  FactSchema.def.options.flatMap((option) => {
    const schema = z.extend(option, EnvelopeSchema.shape);
    return option.shape.type.def.values.map((type) => [type as string, schema] as const);
  }),
);

/** Reads rows of a store, a file or a channel. Believes nothing and never throws. */
export function parseRows(rows: readonly unknown[]): ParsedRows {
  const events: LearningEvent[] = [];
  const foreign: ForeignEvent[] = [];
  const broken: unknown[] = [];

  for (const row of rows) {
    const type = typeOf(row);
    const schema = type === undefined ? undefined : schemas.get(type);
    if (!isPlainData(row)) broken.push(row);
    else if (schema) {
      const parsed = schema.safeParse(row);
      if (parsed.success && isInReach(parsed.data)) events.push(parsed.data as LearningEvent);
      else broken.push(row);
    } else if (isForeign(row)) foreign.push(row);
    else broken.push(row);
  }
  return { events, foreign, broken };
}

/** The events of parsed rows, known and foreign. */
export function believed({ events, foreign }: ParsedRows): AnyEvent[] {
  return [...events, ...foreign];
}

/** Whether this version knows the type of an event, and reads it in its folds. */
export function isKnown(event: AnyEvent): event is LearningEvent {
  return schemas.has(event.type);
}

function isForeign(row: unknown): row is ForeignEvent {
  const parsed = ForeignSchema.safeParse(row);
  return parsed.success && isInReach(parsed.data);
}

/** Rows may come from a file that was made to do harm. */
function isInReach({ seq }: { readonly seq: number }): boolean {
  return seq <= greatestSeq;
}

function typeOf(row: unknown): string | undefined {
  return typeof row === 'object' && row !== null && 'type' in row && typeof row.type === 'string'
    ? row.type
    : undefined;
}
