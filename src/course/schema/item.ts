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
  /** A document of the case; it stands between the case and the question. */
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

/** Score = cards in their group ÷ cards. */
export const SortingSchema = z.strictObject({
  ...asked,
  type: z.literal('sorting'),
  groups: z
    .array(z.strictObject({ id: IdSchema, label: TextSchema, note: TextSchema.optional() }))
    .min(2)
    .max(4),
  cards: z
    .array(
      z.strictObject({ id: IdSchema, text: TextSchema, key: IdSchema, feedback: FeedbackSchema }),
    )
    .min(4)
    .max(8),
});

/** Where a piece stands on the item's document. Lines of its table, clauses and messages count from 1. */
const PieceSpotSchema = z.union([
  z.strictObject({ row: TextSchema }),
  z.strictObject({ line: z.number().int().min(1) }),
  z.strictObject({ clause: z.number().int().min(1) }),
  z.strictObject({ message: z.number().int().min(1) }),
  z.strictObject({ signature: TextSchema }),
]);

const piece = {
  id: IdSchema,
  /** It is wrong, or it is missing and has to be there. */
  flawed: z.boolean(),
  feedback: FeedbackSchema,
};

/**
 * Look through a document or a list and mark what is wrong or missing. A piece stands `at` a place
 * of the document, or is something that the document may lack, or an entry of the list.
 * Score = (flaws found − sound pieces marked) ÷ flaws, at least 0.
 */
export const MissingPiecesSchema = z.strictObject({
  ...asked,
  type: z.literal('missing-pieces'),
  pieces: z
    .array(
      z.union([
        z.strictObject({ ...piece, at: PieceSpotSchema }),
        z.strictObject({ ...piece, text: TextSchema }),
      ]),
    )
    .min(4)
    .max(9),
});

/** A few words to write. Right when they are the answer or an accepted wording of it. */
export const ShortTextSchema = z.strictObject({
  ...asked,
  type: z.literal('short-text'),
  /** As it is shown. */
  answer: TextSchema,
  /** Other wordings that are as right; width, script, spaces and marks make no difference. */
  accepted: z.array(TextSchema).default([]),
  feedback: FeedbackSchema,
  /** What is near and yet something else. */
  errors: z
    .array(
      z.strictObject({
        id: IdSchema,
        wordings: z.array(TextSchema).min(1),
        feedback: FeedbackSchema,
      }),
    )
    .min(1),
  /** For any other words. */
  otherwise: FeedbackSchema,
});

/** A number, or a sum of numbers and of the names in `variants`: `open * 8%`, `today - 2025-07-18`. */
const FigureSchema = z.union([
  z.number(),
  z
    .string()
    .regex(
      /^[\w\s.+\-*/()%]+$/,
      'write a sum of numbers and names with + - * / ( ) % and round( )',
    ),
]);

const numeric = {
  ...asked,
  type: z.literal('numeric'),
  unit: TextSchema,
  tolerance: z.number().min(0),
  /** The sum, as it is shown with the answer. */
  sum: TextSchema,
  feedback: FeedbackSchema,
  /** For any other wrong number. */
  otherwise: FeedbackSchema,
};

/** A number with its unit. Right when |response − answer| ≤ tolerance. */
const FixedNumericSchema = z.strictObject({
  ...numeric,
  answer: z.number(),
  /** Numbers that a typical mistake leads to. */
  errors: z.array(z.strictObject({ answer: z.number(), feedback: FeedbackSchema })).min(1),
});

/**
 * The same, with figures that may differ from attempt to attempt. `{name}` and `{sum}` in its texts
 * stand for a value of the variant, and for what comes of it.
 */
export const NumericSchema = z.strictObject({
  ...numeric,
  /** What may be asked, by name: numbers, days as 2025-11-20, words. All name the same. */
  variants: z
    .array(
      z.record(
        z.string().regex(/^[a-z]\w*$/i, 'a name is one word of Latin letters, e.g. "paid"'),
        z.union([z.number(), TextSchema]),
      ),
    )
    .min(2)
    .max(8)
    .optional(),
  answer: FigureSchema,
  errors: z.array(z.strictObject({ answer: FigureSchema, feedback: FeedbackSchema })).min(1),
});

const PartSchema = z.discriminatedUnion('type', [
  SingleResponseSchema,
  MultipleResponseSchema,
  FixedNumericSchema,
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
  SortingSchema.extend(placed),
  MissingPiecesSchema.extend(placed),
  ShortTextSchema.extend(placed),
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

/** An item as it is written. Figures of a numeric one may still be open. */
export type Item = z.infer<typeof ItemSchema>;
export type ItemPart = z.infer<typeof PartSchema>;
export type ItemOf<Type extends Item['type']> = Extract<Item, { type: Type }>;
export type ItemOption = z.infer<typeof OptionSchema>;
export type Piece = ItemOf<'missing-pieces'>['pieces'][number];
export type PieceSpot = z.infer<typeof PieceSpotSchema>;

/** A numeric item with the figures of one attempt. */
export type AskedNumeric = Omit<ItemOf<'numeric'>, 'answer' | 'errors' | 'variants'> &
  Pick<z.infer<typeof FixedNumericSchema>, 'answer' | 'errors'>;
/** An item as one attempt asks it. */
export type AskedItem = Exclude<Item, { type: 'numeric' }> | AskedNumeric;
export type AskedItemOf<Type extends AskedItem['type']> = Extract<AskedItem, { type: Type }>;

export type BankFile = z.infer<typeof BankSchema>;
