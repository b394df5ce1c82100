import { z } from 'zod';
import { IdSchema, SectionRefSchema, TextSchema } from './id';

/** 40 to 90 characters in three steps: why it tempts, what it does to this customer, what instead. */
const FeedbackSchema = TextSchema;

const OptionSchema = z.strictObject({ id: IdSchema, text: TextSchema, feedback: FeedbackSchema });

const asked = {
  id: z
    .string()
    .regex(/^q\d-\d\d(-\d)?$/, 'an item id looks like "q1-04"; a part of a cluster "q1-20-1"'),
  stem: TextSchema,
  /** A document of the case that stands above the stem. */
  document: IdSchema.optional(),
};

/** Choices common to single and multiple response and to best reply. */
const choices = { options: z.array(OptionSchema).min(2).max(8), key: z.array(IdSchema).min(1) };

export const SingleResponseSchema = z.strictObject({
  ...asked,
  type: z.literal('single-response'),
  ...choices,
});

/** Score = (right selected − wrong selected) ÷ number of right options, at least 0. */
export const MultipleResponseSchema = z.strictObject({
  ...asked,
  type: z.literal('multiple-response'),
  ...choices,
});

/** What would you answer? The options are lines to say; `said` is the counterpart's line. */
export const BestReplySchema = z.strictObject({
  ...asked,
  type: z.literal('best-reply'),
  said: z.strictObject({ by: TextSchema, text: TextSchema }),
  ...choices,
});

/** Right only with the verdict and the reason both right: guessing is no use. */
export const TrueFalseReasonSchema = z.strictObject({
  ...asked,
  type: z.literal('true-false-reason'),
  /** The statement to judge. */
  statement: TextSchema,
  verdict: z.boolean(),
  /** Reasons for the right verdict and for the wrong one. */
  reasons: z.array(OptionSchema).min(2).max(4),
  key: IdSchema,
});

/** Steps are written in the right order. Score = right neighbours ÷ (steps − 1). */
export const OrderingSchema = z.strictObject({
  ...asked,
  type: z.literal('ordering'),
  steps: z
    .array(z.strictObject({ id: IdSchema, text: TextSchema, on: TextSchema.optional() }))
    .min(4)
    .max(7),
  feedback: FeedbackSchema,
  /** Shown when `step` was put before `before`, which must come first. First match wins. */
  slips: z
    .array(z.strictObject({ step: IdSchema, before: IdSchema, feedback: FeedbackSchema }))
    .min(1),
});

/** Score = right pairs ÷ pairs. A target may serve several prompts. */
export const MatchingSchema = z.strictObject({
  ...asked,
  type: z.literal('matching'),
  targets: z
    .array(z.strictObject({ id: IdSchema, text: TextSchema }))
    .min(2)
    .max(6),
  prompts: z
    .array(
      z.strictObject({ id: IdSchema, text: TextSchema, key: IdSchema, feedback: FeedbackSchema }),
    )
    .min(3)
    .max(8),
});

/** A number with its unit. Right when |response − answer| ≤ tolerance. */
export const NumericSchema = z.strictObject({
  ...asked,
  type: z.literal('numeric'),
  answer: z.number(),
  unit: TextSchema,
  tolerance: z.number().min(0),
  /** The sum, as it is shown with the answer. */
  sum: TextSchema,
  feedback: FeedbackSchema,
  /** Numbers that a typical mistake leads to. */
  errors: z.array(z.strictObject({ answer: z.number(), feedback: FeedbackSchema })).min(1),
  /** For any other wrong number. */
  otherwise: FeedbackSchema,
});

const PartSchema = z.discriminatedUnion('type', [
  SingleResponseSchema,
  MultipleResponseSchema,
  NumericSchema,
]);

/** Two or three questions on one document, one item. Score = mean of the parts. */
export const ClusterSchema = z.strictObject({
  ...asked,
  type: z.literal('cluster'),
  parts: z.array(PartSchema).min(2).max(3),
});

const placed = {
  difficulty: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  objectives: z.array(IdSchema).min(1),
  /** The paragraph that teaches it: "back for a minute". */
  source: SectionRefSchema,
};

export const ItemSchema = z.discriminatedUnion('type', [
  SingleResponseSchema.extend(placed),
  MultipleResponseSchema.extend(placed),
  BestReplySchema.extend(placed),
  TrueFalseReasonSchema.extend(placed),
  OrderingSchema.extend(placed),
  MatchingSchema.extend(placed),
  NumericSchema.extend(placed),
  ClusterSchema.extend(placed),
]);

/** `<module id>.quiz.yaml` */
export const BankSchema = z.strictObject({
  id: z.string().regex(/^m\d$/, 'a bank is named after its module, e.g. "m1"'),
  title: TextSchema,
  draw: z.strictObject({
    /** Items in one attempt. */
    count: z.number().int().min(4),
    /** At least this many different objectives. */
    objectives: z.number().int().min(1),
    /** How many of each difficulty the draw aims for, e.g. 1, 5, 2. */
    difficulty: z.strictObject({
      easy: z.number().int(),
      medium: z.number().int(),
      hard: z.number().int(),
    }),
  }),
  items: z.array(ItemSchema).min(8),
});

export type Item = z.infer<typeof ItemSchema>;
export type ItemPart = z.infer<typeof PartSchema>;
export type ItemOf<Type extends Item['type']> = Extract<Item, { type: Type }>;
export type ItemOption = z.infer<typeof OptionSchema>;
export type BankFile = z.infer<typeof BankSchema>;
