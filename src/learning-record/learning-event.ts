import * as z from 'zod/mini';

/**
 * The facts of the learning record. Each says what happened, in the past tense, with ids and
 * numbers and never with course content. Words that the learner wrote are in `words-written` and
 * `form-field-filled` alone, so that deleting them can purge them.
 */
const id = z.string().check(z.minLength(1), z.maxLength(80));
const count = z.int().check(z.minimum(0));
const ownWords = z.string().check(z.maxLength(20_000));
const score = z.number().check(z.minimum(0), z.maximum(1));
/** A card of the review, `item/q1-04`, `interaction/l1-2/lamps` or `decision/s1/d3`. */
const card = z.string().check(z.minLength(1), z.maxLength(200));

/** What an interaction holds, by its parts. */
const AnswerSchema = z.record(id, z.union([z.string(), z.number(), z.boolean(), z.array(id)]));

/** What was selected, ordered, matched or typed. The item's type says which shape is meant. */
const ResponseSchema = z.union([
  z.strictObject({ selected: z.array(id) }),
  z.strictObject({ verdict: z.boolean(), reason: id }),
  z.strictObject({ order: z.array(id) }),
  z.strictObject({ pairs: z.record(id, id) }),
  z.strictObject({ number: z.number() }),
  /** Group by card. */
  z.strictObject({ groups: z.record(id, id) }),
  z.strictObject({ marked: z.array(id) }),
  /** Which of the wordings that the item knows it came to; null for other words. */
  z.strictObject({ wording: z.nullable(id) }),
  z.strictObject({
    parts: z.record(
      id,
      z.union([z.strictObject({ selected: z.array(id) }), z.strictObject({ number: z.number() })]),
    ),
  }),
]);

const FactSchemas = [
  z.object({ type: z.literal('lesson-opened'), lesson: id }),
  z.object({ type: z.literal('section-read'), lesson: id, section: id }),
  z.object({ type: z.literal('lesson-completed'), lesson: id }),
  /** `score` is 0 to 1, null where nothing is judged. */
  z.object({
    type: z.literal('interaction-answered'),
    lesson: id,
    interaction: id,
    answer: AnswerSchema,
    score: z.nullable(score),
  }),
  /** On the way to an answer: what the interaction holds, and nobody has handed in. */
  z.object({
    type: z.literal('interaction-drafted'),
    lesson: id,
    interaction: id,
    answer: AnswerSchema,
  }),
  /** Redo: the interaction is empty again; earlier answers stay in the record. */
  z.object({ type: z.literal('interaction-reset'), lesson: id, interaction: id }),

  z.object({
    type: z.literal('attempt-started'),
    attempt: id,
    quiz: id,
    mode: z.enum(['learn', 'practise', 'exam']),
    /** Seed of the draw and of the order of options. */
    seed: count,
    items: z.array(z.object({ id, hash: id })),
    /**
     * all: a fresh draw. missed: only what the last attempts left wrong. objective: only what asks
     * for one. review: what was due, of any bank.
     */
    scope: z.enum(['all', 'missed', 'placement', 'objective', 'review']),
    /** The check-in that a review is: so many days after the start. */
    checkIn: z.optional(count),
    /** The objective that is asked for, where `scope` is so. */
    objective: z.optional(id),
    /** Where it runs against the clock: the time there is, and how often the clock may be stopped. */
    limitMs: z.optional(count),
    pauses: z.optional(count),
  }),
  /** In practice, the first try was not wholly right; the item stays open for a second. */
  z.object({
    type: z.literal('item-missed'),
    attempt: id,
    position: count,
    item: id,
    response: ResponseSchema,
    certainty: z.enum(['sure', 'unsure']),
    score,
    /** From first sight to this try. */
    latencyMs: count,
  }),
  /** Judged then and never recomputed. `correct` means full score. */
  z.object({
    type: z.literal('item-answered'),
    attempt: id,
    position: count,
    item: id,
    response: ResponseSchema,
    certainty: z.enum(['sure', 'unsure']),
    score,
    correct: z.boolean(),
    /** From first sight to answer. */
    latencyMs: count,
    /** After a first miss: whether the second try was wholly right. The score is that of the first. */
    mended: z.optional(z.boolean()),
  }),
  /** Points as a share 0 to 1; `passed` by the pass mark of that day. */
  z.object({ type: z.literal('attempt-finished'), attempt: id, score, passed: z.boolean() }),
  z.object({ type: z.literal('attempt-abandoned'), attempt: id }),
  /** An attempt against the clock is on the screen: told each minute, so that being away can be told from thinking. */
  z.object({ type: z.literal('exam-seen'), attempt: id }),
  z.object({ type: z.literal('exam-paused'), attempt: id }),
  z.object({ type: z.literal('exam-resumed'), attempt: id }),

  z.object({
    type: z.literal('play-started'),
    play: id,
    scenario: id,
    hash: id,
    seed: count,
    mode: z.enum(['guided', 'plain']),
    /** Values of facts remembered from other role-plays. */
    from: z.record(id, z.union([z.boolean(), z.number(), z.string()])),
    /** Steps taken over, when an earlier play or a shared path is tried again from there. */
    prefix: z.array(z.object({ node: id, choice: id })),
  }),
  z.object({
    type: z.literal('choice-taken'),
    play: id,
    revision: count,
    step: count,
    node: id,
    choice: id,
  }),
  /** The play goes on at `step` in a new `revision`; later steps of older revisions are void. */
  z.object({ type: z.literal('step-taken-back'), play: id, revision: count, step: count }),
  /**
   * The learner has gone on to the scene (or the ending) before `step`, has heard so many of its
   * lines, and has been shown its choices or not yet. What it says only grows within a step.
   */
  z.object({
    type: z.literal('play-followed'),
    play: id,
    revision: count,
    step: count,
    lines: count,
    choices: z.boolean(),
  }),
  /** `revision`, `step` and `choice` name the `choice-taken` that led to the ending. */
  z.object({
    type: z.literal('play-ended'),
    play: id,
    revision: count,
    step: count,
    choice: id,
    ending: id,
    /** A to E. */
    letter: z.string(),
    fails: z.boolean(),
    /** Process score 0 to 1. */
    process: score,
  }),
  /** The learner's own judgement, before the debrief shows the course's: 1 to 4. */
  z.object({
    type: z.literal('play-self-rated'),
    play: id,
    rating: z.int().check(z.minimum(1), z.maximum(4)),
  }),

  /** A decision of a role-play, taken once more on its own. Judged then and never recomputed. */
  z.object({
    type: z.literal('decision-answered'),
    scenario: id,
    /** Content of the scenario that it was taken in. */
    hash: id,
    node: id,
    choice: id,
    rate: z.enum(['good', 'fair', 'poor', 'over']),
    /** From first sight to answer. */
    latencyMs: count,
  }),
  z.object({ type: z.literal('card-starred'), card, starred: z.boolean() }),
  /** By hand. It is asked no more until it goes wrong again, or is put back. */
  z.object({ type: z.literal('card-removed'), card, removed: z.boolean() }),

  /** A field of a job aid; `address` is `section.field` or `section.2.field`. Empty text clears it. */
  z.object({
    type: z.literal('form-field-filled'),
    form: id,
    sheet: id,
    address: id,
    value: z.union([ownWords, z.number(), z.boolean()]),
  }),
  z.object({ type: z.literal('form-cleared'), form: id, sheet: id }),
  /** A paragraph of a lesson is underlined, or no longer. `paragraph` is made of its text. */
  z.object({
    type: z.literal('paragraph-marked'),
    lesson: id,
    section: id,
    paragraph: id,
    marked: z.boolean(),
  }),
  /**
   * Own words at a place of the course: `lesson/l1-1/transfer/customer`, `play/<id>/line/<step>`,
   * `play/<id>/commitment/when`, `note/l1-2/three-lights/<paragraph>`, `card/item/q1-04`,
   * `answer/<attempt>/<position>` for a short answer.
   */
  z.object({
    type: z.literal('words-written'),
    place: z.string().check(z.maxLength(200)),
    text: ownWords,
  }),

  z.object({ type: z.literal('seal-pressed'), module: id }),
  z.object({
    type: z.literal('setting-changed'),
    setting: id,
    value: z.union([z.string(), z.number(), z.boolean()]),
  }),
  z.object({ type: z.literal('backup-exported'), events: count }),
  /**
   * Stands in the place of a deleted event, under the same id, seq and time. It keeps the type so
   * that a merge cannot bring the words back: a tombstone wins over the event it replaced.
   */
  z.object({ type: z.literal('purged'), was: id }),
] as const;

/** What a feature reports; the record adds the envelope. */
export const FactSchema = z.discriminatedUnion('type', FactSchemas);
export type Fact = z.infer<typeof FactSchema>;
export type FactType = Fact['type'];
export type FactOf<Type extends FactType> = Extract<Fact, { type: Type }>;
export type ItemResponse = z.infer<typeof ResponseSchema>;

/** The envelope of every event. Order of the record is (seq, id). */
export const EnvelopeSchema = z.object({
  /** UUIDv7. */
  id: z.uuid(),
  /** 1 + the greatest seq that the device had seen. */
  seq: z.int().check(z.minimum(1)),
  /** ISO 8601 with UTC offset, e.g. `2025-11-20T15:02:00.000+08:00`. */
  at: z.iso.datetime({ offset: true }),
  /** Version of the course. */
  course: z.string().check(z.maxLength(40)),
});

export type Envelope = z.infer<typeof EnvelopeSchema>;
export type LearningEvent = Envelope & Fact;

/** An event of a type that this version does not know: kept and passed on, never dropped. */
export type ForeignEvent = Envelope & { readonly type: string };

/** Where facts were kept when `Recorder` resolves. */
export type Kept = 'stored' | 'memory-only';

/**
 * Reports facts to the learning record, in order. Resolves when they are written (or, where
 * storage is refused, when they are held in memory); a view shows a thing as done only then.
 */
export type Recorder = (...facts: readonly Fact[]) => Promise<Kept>;
