import { z } from 'zod';
import { IdSchema, JobAidIdSchema, LessonIdSchema, TextSchema } from './id';

const named = {
  id: IdSchema,
  label: TextSchema,
  hint: TextSchema.optional(),
  /** What to do when the field is still empty, e.g. whom to ask. Fields without it may stay empty. */
  missing: TextSchema.optional(),
};

const EnteredFieldSchema = z.discriminatedUnion('type', [
  z.strictObject({ ...named, type: z.literal('text') }),
  z.strictObject({ ...named, type: z.literal('long-text') }),
  /** In 元, two decimals. */
  z.strictObject({ ...named, type: z.literal('money') }),
  z.strictObject({ ...named, type: z.literal('number'), unit: TextSchema }),
  z.strictObject({ ...named, type: z.literal('date') }),
  z.strictObject({
    ...named,
    type: z.literal('choice'),
    options: z
      .array(z.strictObject({ id: IdSchema, label: TextSchema }))
      .min(2)
      .max(6),
  }),
  z.strictObject({ ...named, type: z.literal('check') }),
]);

/**
 * Worked out from other fields of the same sheet (or row):
 * - `sum`: adds money or numbers
 * - `difference`: first minus the rest
 * - `balance`: first minus the rest, which must be 0
 * - `share`: [money, number in %] -> that part of the money
 * - `cost-of-time`: [money, number in % a year, days] -> what the money costs in that time, by 365 days
 * - `due-date`: [start date, days] -> last day by the Civil Code's counting (first day not counted)
 * - `days-late`: [due date, day looked at] -> whole days, 0 when not late
 * - `all-green`: [choice fields] -> go when each is "green", else no-go naming the others
 *
 * `sum`, `difference` and `balance` may name a field of a section with rows: all its rows are added.
 */
const ComputedFieldSchema = z.strictObject({
  id: IdSchema,
  label: TextSchema,
  hint: TextSchema.optional(),
  type: z.literal('computed'),
  formula: z.enum([
    'sum',
    'difference',
    'balance',
    'share',
    'cost-of-time',
    'due-date',
    'days-late',
    'all-green',
  ]),
  of: z.array(IdSchema).min(1),
  /** Said beside the result, e.g. that it must be zero. */
  reading: TextSchema.optional(),
});

const FieldSchema = z.union([EnteredFieldSchema, ComputedFieldSchema]);

const SectionSchema = z.strictObject({
  id: IdSchema,
  title: TextSchema,
  note: TextSchema.optional(),
  /** Printed on a page of its own, as the back of a card. */
  newPage: z.literal(true).optional(),
  /** A section with rows repeats its fields; values are kept as `<section>.<row>.<field>`. */
  rows: z
    .strictObject({
      start: z.number().int().min(1),
      most: z.number().int().max(12),
      /**
       * Rows can be taken over from what the learner resolved at the end of role-plays: the text
       * fields for the condition (如果) and for the act (就).
       */
      commitments: z.strictObject({ when: IdSchema, act: IdSchema }).optional(),
    })
    .optional(),
  /** Read, not filled in: what to do, what to ask first, what never to do. */
  points: z
    .array(z.strictObject({ kind: z.enum(['do', 'ask', 'dont']), text: TextSchema }))
    .default([]),
  fields: z.array(FieldSchema).default([]),
});

/** `content/job-aids/<id>.yaml`: a form for the learner's own customer. */
export const JobAidSchema = z.strictObject({
  id: JobAidIdSchema,
  title: TextSchema,
  summary: TextSchema,
  lesson: LessonIdSchema,
  paper: z.enum(['a4', 'a5']),
  /** Assumptions and the line that it is no legal advice; shown once above the form. */
  notice: TextSchema.optional(),
  /** The law notes that its words rest on; the page of legal statements names the form at each. */
  laws: z.array(IdSchema).min(1).optional(),
  sections: z.array(SectionSchema).min(1),
  /**
   * A letter or message made of the fields, to copy and to print. `{field}` stands for a field's value,
   * with its unit; of a section with rows, `{section}` on a line of its own stands for all its rows.
   * An empty field shows as a blank to fill in by hand. A paragraph that begins with `> ` is framed, as
   * the slip that the other side fills in and sends back.
   */
  letter: z
    .strictObject({
      title: TextSchema,
      paragraphs: z.array(TextSchema).min(1),
    })
    .optional(),
  /** The story's model, filled in by 林一舟: field address -> value as typed. */
  model: z.strictObject({
    title: TextSchema,
    values: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  }),
});

export type JobAid = z.infer<typeof JobAidSchema>;
export type JobAidSection = z.infer<typeof SectionSchema>;
export type JobAidField = z.infer<typeof FieldSchema>;
