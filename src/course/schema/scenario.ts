import { z } from 'zod';
import { IdSchema, ModuleIdSchema, ScenarioIdSchema, SectionRefSchema, TextSchema } from './id';

/** A condition as authors write it, e.g. `trust >= 60 and not weak`. See `condition.ts`. */
const ConditionSchema = z.string().trim().min(1);
/** Choice ids and fact names: letters first, so that conditions can name them. */
const NameSchema = z.string().regex(/^[a-z][a-z0-9]*$/i, 'use letters and digits, letter first');

/** A text, or variants of it: the first whose `when` holds, the last without one. */
const VaryingSchema = z.union([
  TextSchema,
  z
    .array(
      z.strictObject({
        id: IdSchema.optional(),
        when: ConditionSchema.optional(),
        text: TextSchema,
      }),
    )
    .min(2, 'a text that varies has a variant with "when" and one without'),
]);

/** `speaker: text` or `speaker.mood: text`. */
const SpokenSchema = z
  .record(z.string(), VaryingSchema)
  .refine((line) => Object.keys(line).length === 1, {
    message: 'one line has one speaker: "huang.为难: 年后吧"',
  });
/** The long form. An `id` keeps a translation with a line whose words change. */
const PlacedLineSchema = z.strictObject({
  id: IdSchema.optional(),
  when: ConditionSchema.optional(),
  since: IdSchema.optional(),
  line: SpokenSchema,
});
const LineSchema = z.union([PlacedLineSchema, SpokenSchema]);

const EffectSchema = {
  do: z.record(NameSchema, z.number().int()).optional(),
  set: z.record(NameSchema, z.union([z.boolean(), z.number().int(), z.string()])).optional(),
};

const ChoiceSchema = z.strictObject({
  say: VaryingSchema,
  why: VaryingSchema,
  /** A better line than this one, for the debrief's transcript. Missing on good choices. */
  better: VaryingSchema.optional(),
  rate: z.enum(['good', 'fair', 'poor', 'over']),
  objectives: z.array(IdSchema).default([]),
  when: ConditionSchema.optional(),
  locked: z.enum(['hide', 'show']).default('hide'),
  since: IdSchema.optional(),
  ...EffectSchema,
  score: z.record(NameSchema, z.number().int()).optional(),
  react: z.array(LineSchema).default([]),
  also: z
    .array(z.strictObject({ when: ConditionSchema, since: IdSchema.optional(), ...EffectSchema }))
    .default([]),
  ref: SectionRefSchema.optional(),
  to: IdSchema,
});

export const SceneSchema = z.strictObject({
  stage: TextSchema,
  staging: z.enum(['chat', 'call', 'meeting']).optional(),
  at: TextSchema.optional(),
  enter: z
    .array(
      z.strictObject({
        when: ConditionSchema.optional(),
        since: IdSchema.optional(),
        ...EffectSchema,
        line: SpokenSchema.optional(),
      }),
    )
    .default([]),
  lines: z.array(LineSchema).min(1),
  ask: TextSchema.optional(),
  hint: TextSchema.optional(),
  /** A document of the case on the table in this scene. */
  document: IdSchema.optional(),
  vote: z.boolean().default(false),
  discuss: z.array(TextSchema).default([]),
  teach: TextSchema.optional(),
  choices: z.partialRecord(z.enum(['a', 'b', 'c', 'd']), ChoiceSchema),
});

export const RouterSchema = z.strictObject({
  route: z.array(z.strictObject({ when: ConditionSchema.optional(), to: IdSchema })).min(2),
});

export const EndingSchema = z.strictObject({
  ending: z.enum(['A', 'B', 'C', 'D', 'E']),
  /** How good the result is, 0 to 100. */
  outcome: z.number().int().min(0).max(100),
  fails: z.boolean().default(false),
  title: TextSchema,
  text: VaryingSchema,
});

const MeterSchema = z.strictObject({
  label: TextSchema,
  unit: TextSchema.optional(),
  start: z.number().int(),
  min: z.number().int(),
  max: z.number().int(),
  lowerIsBetter: z.boolean().default(false),
  /** Neither more nor less is better: points to spend, days gone by. */
  neutral: z.literal(true).optional(),
});

const FactSchema = z.strictObject({
  label: TextSchema,
  unit: TextSchema.optional(),
  start: z.union([z.boolean(), z.number().int().min(0), z.string()]),
  max: z.number().int().min(1).optional(),
  values: z.record(NameSchema, TextSchema).optional(),
  /** Remembered from an earlier role-play; a condition on that one. */
  from: ConditionSchema.optional(),
  /** Set here and read by a later role-play, named here. */
  keptFor: z.array(ScenarioIdSchema).optional(),
});

const CalendarEntrySchema = z.union([
  z.array(z.strictObject({ when: ConditionSchema.optional(), at: z.string() })).min(1),
  /** A difference of two calendar names or days in whole days, e.g. `visit - 2025-07-18`. */
  z.strictObject({ days: TextSchema }),
]);

/** `<id>.scenario.yaml`. Its meaning is in docs/authoring.md. */
export const ScenarioSchema = z.strictObject({
  id: ScenarioIdSchema,
  format: z.literal(1),
  title: TextSchema,
  module: ModuleIdSchema,
  staging: z.enum(['chat', 'call', 'meeting']),
  goal: TextSchema,
  /** Shown in lists, and how long a play takes. */
  summary: TextSchema,
  minutes: z.number().int().min(3).max(20),
  brief: z.array(TextSchema).min(1),
  classMinutes: z.number().int().min(5),
  cast: z.record(
    NameSchema,
    z.strictObject({
      name: TextSchema,
      role: TextSchema.optional(),
      moods: z.array(TextSchema).optional(),
    }),
  ),
  meters: z.record(NameSchema, MeterSchema),
  facts: z.record(NameSchema, FactSchema).default({}),
  calendar: z.record(NameSchema, CalendarEntrySchema).default({}),
  skills: z.record(NameSchema, TextSchema),
  bands: z.tuple([z.number().int(), z.number().int(), z.number().int()]),
  interrupts: z.array(z.strictObject({ when: ConditionSchema, to: IdSchema })).default([]),
  start: IdSchema,
  nodes: z.record(IdSchema, z.union([SceneSchema, RouterSchema, EndingSchema])),
  debrief: z
    .array(
      z.strictObject({
        id: IdSchema,
        when: ConditionSchema,
        skill: NameSchema,
        say: VaryingSchema,
        ref: SectionRefSchema.optional(),
      }),
    )
    .default([]),
  questions: z.array(TextSchema).min(1),
});

export type ScenarioFile = z.infer<typeof ScenarioSchema>;
export type SceneFile = z.infer<typeof SceneSchema>;
export type PlacedLineFile = z.infer<typeof PlacedLineSchema>;
export type ChoiceFile = z.infer<typeof ChoiceSchema>;
