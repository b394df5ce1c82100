import * as z from 'zod/mini';
import { AddedScreenSchema, PositionSchema, StepSchema, ViewSchema } from './class-event';

const id = z.string().check(z.maxLength(120));
const count = z.int().check(z.minimum(0));
const hands = z.record(id, count);

const PathSchema = z.object({ scenario: id, hash: id, steps: z.array(StepSchema) });

/** Everything that a stage shows, by ids and counts: texts come from the course itself. */
const ShownSchema = z.object({
  position: z.nullable(PositionSchema),
  view: ViewSchema,
  /** The class's ways, by run. */
  paths: z.record(id, PathSchema),
  pins: z.record(id, z.array(z.array(StepSchema))),
  votes: z.record(id, z.object({ first: hands, second: hands })),
  teamChoices: z.record(id, z.record(id, id)),
  answers: z.record(id, z.record(id, z.string())),
  rules: z.record(id, z.string()),
});

/** A class as it stands: a fold of its events. The same on the console and on the stage. */
export const ClassStateSchema = z.extend(ShownSchema, {
  id,
  name: z.string(),
  plan: z.enum(['whole', 'short']),
  size: count,
  /** ISO 8601 with offset. */
  openedAt: z.string(),
  endedAt: z.nullable(z.string()),
  /** What the stage keeps showing while the instructor looks around; null while it follows. */
  frozen: z.nullable(ShownSchema),
  /** Screens beside the agenda, by part, in the order in which they were added. */
  added: z.record(id, z.array(z.object({ after: count, screen: AddedScreenSchema }))),
  timer: z.nullable(z.object({ seconds: count, startedAt: z.nullable(count) })),
  teams: z.array(z.object({ id, name: z.string() })),
  notes: z.record(id, z.string()),
  /** Milliseconds that were spent on each part, up to `since`. */
  spent: z.record(id, count),
  /** Epoch milliseconds at which the present part's time was last added up; null when not running. */
  since: z.nullable(count),
  /** The last event that is in it. */
  rev: count,
});

export type ClassState = z.infer<typeof ClassStateSchema>;
/** What the stage draws. */
export type Shown = z.infer<typeof ShownSchema>;
