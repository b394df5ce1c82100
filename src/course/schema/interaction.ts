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
 * - `concession`: amount (元), discount (per cent), days (paid earlier), rate (per cent a year) ->
 *   discount given, what the earlier money saves, net received, discount at which it breaks even
 * - `milestone-share`: amount (元), done, total (units) -> share payable now, rest
 * - `order-split`: parts (元, in order), singleAdvance and splitAdvance (per cent), buildDays (delivery of
 *   one part), termDays (acceptance to payment) -> largest open balance as one contract and as small
 *   ones, the open balance day by day of both
 * - `exposure`: open (元, overdue now), order (元, new delivery), advance (元, received for it) -> exposure if delivered
 * - `due-date`: start (day), days, rolls (boolean: last day on a statutory holiday rolls on),
 *   batches (days of the month) -> due day, first payment batch on or after it
 */
export const CalculatorSchema = z.strictObject({
  ...base,
  type: z.literal('calculator'),
  formula: z.enum([
    'collection-rate',
    'cost-of-delay',
    'sales-to-recover',
    'concession',
    'milestone-share',
    'order-split',
    'exposure',
    'due-date',
  ]),
  examples: z
    .array(
      z.strictObject({
        id: IdSchema,
        label: TextSchema,
        values: z.record(
          z.string(),
          z.union([z.number(), DaySchema, z.boolean(), z.array(z.number().int().min(1))]),
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

/**
 * I-缺: look through the papers and point at those that are wrong, or at those that a pack lacks.
 * Score = (flaws found − sound papers pointed at) ÷ flaws, at least 0.
 */
export const SpotSchema = z.strictObject({
  ...base,
  type: z.literal('spot'),
  /** A paper that stands above and is compared with, e.g. the contents of a pack. */
  document: IdSchema.optional(),
  /** What pointing at an entry says, e.g. 有问题 or 缺这件. */
  mark: TextSchema,
  entries: z
    .array(
      z.strictObject({
        id: IdSchema,
        title: TextSchema,
        /** What is to be seen on it; an entry with a document shows that, small, and opens it. */
        detail: TextSchema.optional(),
        document: IdSchema.optional(),
        flawed: z.boolean(),
        /** What is wrong and at which step it gets stuck; of a sound one, why it is sound. */
        feedback: TextSchema,
        /** Asked once the flaw is shown: the lawful way to mend it. Not scored. */
        mend: z
          .strictObject({
            question: TextSchema,
            options: z
              .array(z.strictObject({ id: IdSchema, text: TextSchema, feedback: TextSchema }))
              .min(2)
              .max(4),
            key: IdSchema,
          })
          .optional(),
      }),
    )
    .min(4)
    .max(14),
});

/**
 * I-改: choose the version that works, of a message or of each of its sentences, and read what each
 * phrase does. A version's phrases, put together, are its text. Score = share of parts chosen well.
 */
export const RewriteSchema = z.strictObject({
  ...base,
  type: z.literal('rewrite'),
  situation: TextSchema,
  parts: z
    .array(
      z.strictObject({
        id: IdSchema,
        /** Name of the part where there are several, e.g. 第二句：期限. */
        label: TextSchema.optional(),
        /** As it was first written, where it is to be rewritten. */
        original: TextSchema.optional(),
        versions: z
          .array(
            z.strictObject({
              id: IdSchema,
              phrases: z
                .array(
                  z.strictObject({
                    text: TextSchema,
                    effect: z.enum(['works', 'harms']).optional(),
                    /** What this phrase does to the reader; goes with `effect`. */
                    remark: TextSchema.optional(),
                  }),
                )
                .min(1),
              /** Said when this version was chosen. */
              verdict: TextSchema,
            }),
          )
          .min(2)
          .max(4),
        key: IdSchema,
      }),
    )
    .min(1)
    .max(5),
});

/**
 * I-查: put each point of a list on green, amber or red; a red one may ask for the proof that will
 * settle it. Score = share of lamps put right, half a point of a lamp lost for a wrong proof.
 */
export const SelfCheckSchema = z.strictObject({
  ...base,
  type: z.literal('self-check'),
  /** Papers to look at while checking. */
  documents: z.array(IdSchema).default([]),
  entries: z
    .array(
      z.strictObject({
        id: IdSchema,
        /** Heading of the group that it stands in, where there are several, e.g. a customer. */
        group: TextSchema.optional(),
        text: TextSchema,
        /** What is known of it. */
        detail: TextSchema.optional(),
        lamp: z.enum(['green', 'amber', 'red']),
        reason: TextSchema,
        /** What to do next while it is not green. */
        next: TextSchema.optional(),
        /** The proof that settles it, one of `proofs`. */
        proof: IdSchema.optional(),
      }),
    )
    .min(4)
    .max(14),
  /** What a red entry's proof is chosen from; `feedback` says what it proves, or why it proves nothing. */
  proofs: z
    .array(
      z.strictObject({
        id: IdSchema,
        text: TextSchema,
        detail: TextSchema.optional(),
        feedback: TextSchema,
      }),
    )
    .default([]),
  /** Said at the end. */
  summary: TextSchema,
});

export const InteractionSchema = z.discriminatedUnion('type', [
  GuessSchema,
  FlipCardsSchema,
  FactCardSchema,
  SortSchema,
  OrderSchema,
  PayerMapSchema,
  CalculatorSchema,
  SpotSchema,
  RewriteSchema,
  SelfCheckSchema,
  SaySchema,
  TransferSchema,
]);

/** `<lesson id>.interactions.yaml`: what the learner does in the lesson beside it. */
export const InteractionsFileSchema = z.strictObject({
  interactions: z.array(InteractionSchema).min(1),
});

export type Interaction = z.infer<typeof InteractionSchema>;
export type InteractionOf<Type extends Interaction['type']> = Extract<Interaction, { type: Type }>;
