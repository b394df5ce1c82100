import * as z from 'zod/mini';
import { type ClassState, ClassStateSchema } from './class-state';

/** Version of what the two windows say to each other: others are told to reload, and not believed. */
export const protocolVersion = 1;

const envelope = {
  protocol: z.literal(protocolVersion),
  /** Content that both must have. */
  course: z.string().check(z.maxLength(60)),
  class: z.string().check(z.maxLength(120)),
};
const sender = z.string().check(z.maxLength(120));

const MessageSchema = z.discriminatedUnion('type', [
  /** The console, on each change and when a stage says hello: the whole state. */
  z.object({ ...envelope, type: z.literal('state'), console: sender, state: ClassStateSchema }),
  /** The console, each second: still here, and at which revision. */
  z.object({
    ...envelope,
    type: z.literal('ping'),
    console: sender,
    rev: z.int().check(z.minimum(0)),
  }),
  z.object({ ...envelope, type: z.literal('hello'), stage: sender }),
  /** A stage answers each ping: the console knows that it is shown, and what. */
  z.object({
    ...envelope,
    type: z.literal('pong'),
    stage: sender,
    rev: z.int().check(z.minimum(0)),
    hidden: z.boolean(),
  }),
  /** A key that was pressed on the stage. */
  z.object({
    ...envelope,
    type: z.literal('key'),
    stage: sender,
    key: z.string().check(z.maxLength(20)),
    /** The place on the keyboard: with Shift the key itself is a sign. */
    code: z.string().check(z.maxLength(20)),
    shift: z.boolean(),
  }),
]);

export type StageMessage = z.infer<typeof MessageSchema>;

/** What came over the channel: a message, one of another version of the app, or nothing of ours. */
export type Heard =
  | { readonly kind: 'message'; readonly message: StageMessage }
  | { readonly kind: 'other-version' }
  | { readonly kind: 'strange' };

const OtherVersionSchema = z.object({ protocol: z.int(), type: z.string() });

/** Believes nothing and never throws. */
export function hear(data: unknown): Heard {
  const parsed = MessageSchema.safeParse(data);
  if (parsed.success) return { kind: 'message', message: parsed.data };
  const other = OtherVersionSchema.safeParse(data);
  return other.success && other.data.protocol !== protocolVersion
    ? { kind: 'other-version' }
    : { kind: 'strange' };
}

/** Whether a stage takes a state over: of the class it shows, and not older than what it has. */
export function isNews(known: ClassState | null, next: ClassState): boolean {
  return known === null || known.id !== next.id || next.rev > known.rev;
}
