import { z } from 'zod';
import { DaySchema, IdSchema, TextSchema } from './id';

const base = { id: IdSchema, title: TextSchema, instruction: TextSchema };

/** 先猜一下: one tap before the lesson explains. Never scored. */
export const GuessSchema = z.strictObject({
  ...base,
  type: z.literal('guess'),
  question: TextSchema,
  options: z
    .array(z.strictObject({ id: IdSchema, text: TextSchema, response: TextSchema }))
    .min(2)
    .max(4),
  key: IdSchema,
});

/** I-翻: judge what is said on the front, then turn the card. */
export const FlipCardsSchema = z.strictObject({
  ...base,
  type: z.literal('flip-cards'),
  agree: TextSchema,
  disagree: TextSchema,
  cards: z
    .array(
      z.strictObject({
        id: IdSchema,
        front: TextSchema,
        key: z.enum(['agree', 'disagree']),
        back: TextSchema,
      }),
    )
    .min(2),
});

/** I-卡: fill the fact card from the papers on the table. */
export const FactCardSchema = z.strictObject({
  ...base,
  type: z.literal('fact-card'),
  documents: z.array(IdSchema).min(1),
  fields: z
    .array(
      z.strictObject({
        id: IdSchema,
        label: TextSchema,
        options: z
          .array(z.strictObject({ id: IdSchema, text: TextSchema, feedback: TextSchema }))
          .min(2)
          .max(4),
        key: IdSchema,
        /** Shown when the learner leaves the field open: whom to ask. */
        askWhom: TextSchema,
      }),
    )
    .min(3),
});

/** I-分: put each card into its group. */
export const SortSchema = z.strictObject({
  ...base,
  type: z.literal('sort'),
  groups: z
    .array(z.strictObject({ id: IdSchema, label: TextSchema }))
    .min(2)
    .max(5),
  cards: z
    .array(
      z.strictObject({
        id: IdSchema,
        text: TextSchema,
        detail: TextSchema.optional(),
        group: IdSchema,
        reason: TextSchema,
      }),
    )
    .min(3),
});

/** I-排: bring the steps into order; they are written in the right one. */
export const OrderSchema = z.strictObject({
  ...base,
  type: z.literal('order'),
  steps: z
    .array(
      z.strictObject({
        id: IdSchema,
        text: TextSchema,
        /** Day of the step in the story, shown once the order is checked. */
        on: TextSchema.optional(),
        /** Why the next step needs this one: the causal arrow. Missing on the last step only. */
        leadsTo: TextSchema.optional(),
      }),
    )
    .min(3),
});

/** I-图: who decides, who accepts, who pays, who can block. */
export const PayerMapSchema = z.strictObject({
  ...base,
  type: z.literal('payer-map'),
  roles: z
    .array(z.strictObject({ id: IdSchema, label: TextSchema, can: TextSchema }))
    .min(3)
    .max(6),
  people: z
    .array(
      z.strictObject({
        id: IdSchema,
        name: TextSchema,
        position: TextSchema,
        company: TextSchema,
        role: IdSchema,
        /** What this person says, truthfully, when taken for somebody else. */
        truth: TextSchema,
      }),
    )
    .min(3),
});

/**
 * I-算: a calculator with the story's figures filled in. Formulas:
 * - `collection-rate`: signed, received (元) -> rate and open amount
 * - `cost-of-delay`: amount (元), rate (per cent a year), days -> cost = amount × rate × days ÷ 365
 * - `sales-to-recover`: loss (元), margin (per cent) -> sales = loss ÷ margin
 * - `due-date`: start (day), days, rolls (boolean: last day on a statutory holiday rolls on),
 *   batches (days of the month) -> due day, first payment batch on or after it
 */
export const CalculatorSchema = z.strictObject({
  ...base,
  type: z.literal('calculator'),
  formula: z.enum(['collection-rate', 'cost-of-delay', 'sales-to-recover', 'due-date']),
  examples: z
    .array(
      z.strictObject({
        id: IdSchema,
        label: TextSchema,
        values: z.record(
          z.string(),
          z.union([z.number(), DaySchema, z.boolean(), z.array(z.number().int().min(1).max(31))]),
        ),
        remark: TextSchema.optional(),
      }),
    )
    .min(1),
});

/** I-说: say or type your own line first, then hold it against the points and the model line. */
export const SaySchema = z.strictObject({
  ...base,
  type: z.literal('say'),
  situation: TextSchema,
  points: z
    .array(z.strictObject({ id: IdSchema, text: TextSchema }))
    .min(3)
    .max(5),
  model: TextSchema,
});

/** 迁移: one question about the learner's own customer; the words stay on the device. */
export const TransferSchema = z.strictObject({
  ...base,
  type: z.literal('transfer'),
  fields: z
    .array(z.strictObject({ id: IdSchema, label: TextSchema, hint: TextSchema.optional() }))
    .min(1)
    .max(6),
});

export const InteractionSchema = z.discriminatedUnion('type', [
  GuessSchema,
  FlipCardsSchema,
  FactCardSchema,
  SortSchema,
  OrderSchema,
  PayerMapSchema,
  CalculatorSchema,
  SaySchema,
  TransferSchema,
]);

/** `<lesson id>.interactions.yaml`: what the learner does in the lesson beside it. */
export const InteractionsFileSchema = z.strictObject({
  interactions: z.array(InteractionSchema).min(1),
});

export type Interaction = z.infer<typeof InteractionSchema>;
export type InteractionOf<Type extends Interaction['type']> = Extract<Interaction, { type: Type }>;
