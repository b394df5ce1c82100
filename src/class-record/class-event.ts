import * as z from 'zod/mini';

/**
 * What happened in a class, in the past tense. Kept apart from the instructor's own learning record:
 * who projects a role-play has not played it. No names of learners; teams have a word of their own.
 */
const id = z.string().check(z.minLength(1), z.maxLength(120));
const words = z.string().check(z.maxLength(2_000));
const count = z.int().check(z.minimum(0), z.maximum(200));
const seconds = z.int().check(z.minimum(0), z.maximum(10_800));
/** Epoch milliseconds of the console's clock. */
const moment = z.int().check(z.minimum(0));

export const StepSchema = z.object({ node: id, choice: id });
const steps = z.array(StepSchema).check(z.maxLength(60));

/** Where the class stands. `stage` and `index` say how much of the screen is shown. */
export const PositionSchema = z.object({
  part: id,
  /** Index of the part's screen. */
  screen: count,
  stage: z.enum([
    'open',
    'lines',
    'paper',
    'options',
    'think',
    'count',
    'talk',
    'recount',
    'compare',
    'reveal',
    'explain',
    'ending',
  ]),
  /** Slide, last line or screen of a document that is shown; 0 where there is but one thing. */
  index: count,
});

export const ViewSchema = z.object({
  cover: z.enum(['none', 'black', 'white']),
  spotlight: z.boolean(),
  /** Three sizes of type, 1 to 3. */
  size: z.int().check(z.minimum(1), z.maximum(3)),
  look: z.enum(['light', 'dark']),
  /** The choice, from 1, whose explanation is read; 0 for that of the one that was chosen. */
  explained: z.int().check(z.minimum(0), z.maximum(9)),
  /** What lies over the screen. */
  over: z.enum(['nothing', 'map', 'compare', 'rules']),
});

/** What a class can be shown beside its agenda: any item of a bank, any decision of a role-play. */
export const AddedScreenSchema = z.discriminatedUnion('show', [
  z.object({ show: z.literal('item'), item: id }),
  z.object({ show: z.literal('scene'), scenario: id, node: id, toEnd: z.literal(false) }),
]);

const ClassFactSchemas = [
  z.object({
    type: z.literal('class-opened'),
    name: z.string().check(z.maxLength(60)),
    plan: z.enum(['whole', 'short']),
    size: count,
  }),
  z.object({
    type: z.literal('class-changed'),
    name: z.optional(z.string().check(z.maxLength(60))),
    size: z.optional(count),
  }),
  z.object({ type: z.literal('moved'), to: PositionSchema }),
  /** `after` is the index of the part's screen that it follows. */
  z.object({
    type: z.literal('screen-added'),
    part: id,
    after: count,
    screen: AddedScreenSchema,
  }),
  /** How many hands a choice has in all, in the first or the second round. */
  z.object({
    type: z.literal('hands-counted'),
    vote: id,
    round: z.enum(['first', 'second']),
    choice: id,
    hands: count,
  }),
  /** The class's way through a role-play, as it stands now: begun, gone on, rewound or tried otherwise. */
  z.object({
    type: z.literal('path-set'),
    run: id,
    scenario: id,
    hash: id,
    steps,
    why: z.enum(['began', 'chose', 'rewound', 'what-if', 'skipped', 'content-changed']),
  }),
  z.object({ type: z.literal('path-pinned'), run: id, scenario: id, steps }),
  z.object({ type: z.literal('pins-cleared'), run: id }),
  z.object({ type: z.literal('view-changed'), view: z.partial(ViewSchema) }),
  /** The stage keeps what it shows until it is let go. */
  z.object({ type: z.literal('stage-frozen'), frozen: z.boolean() }),
  /** `startedAt` null: it stands, with `seconds` left. */
  z.object({ type: z.literal('timer-set'), seconds, startedAt: z.nullable(moment) }),
  z.object({ type: z.literal('timer-cleared') }),
  z.object({
    type: z.literal('teams-set'),
    teams: z.array(z.object({ id, name: z.string().check(z.maxLength(20)) })).check(z.maxLength(6)),
  }),
  z.object({ type: z.literal('team-chose'), vote: id, team: id, choice: id }),
  z.object({ type: z.literal('team-answered'), screen: id, team: id, text: words }),
  z.object({ type: z.literal('rule-written'), part: id, text: words }),
  z.object({ type: z.literal('note-written'), part: id, text: words }),
  z.object({ type: z.literal('class-ended') }),
  z.object({ type: z.literal('class-resumed') }),
] as const;

export const ClassFactSchema = z.discriminatedUnion('type', ClassFactSchemas);
export type ClassFact = z.infer<typeof ClassFactSchema>;
export type ClassFactOf<Type extends ClassFact['type']> = Extract<ClassFact, { type: Type }>;

/** A row of the class record. `seq` counts from 1 within the class, and is its order. */
export const ClassEventSchema = z.object({
  /** UUIDv7. */
  id: z.uuid(),
  class: id,
  seq: z.int().check(z.minimum(1)),
  /** ISO 8601 with UTC offset. */
  at: z.iso.datetime({ offset: true }),
  /** The console that wrote it: of two that fight, the later claim wins. */
  console: id,
  fact: ClassFactSchema,
});

export type ClassEvent = z.infer<typeof ClassEventSchema>;
export type AddedScreen = z.infer<typeof AddedScreenSchema>;
export type Step = z.infer<typeof StepSchema>;
export type Position = z.infer<typeof PositionSchema>;
export type StageView = z.infer<typeof ViewSchema>;
