import { z } from 'zod';
import { IdSchema, TextSchema } from './id';

const base = {
  id: IdSchema,
  title: TextSchema,
  /** For somebody who cannot see the drawing: what it shows, in one or two sentences. */
  description: TextSchema,
};

/** Two axes and four cells, e.g. willingness × ability. */
const GridSchema = z.strictObject({
  ...base,
  kind: z.literal('grid'),
  across: z.strictObject({ label: TextSchema, low: TextSchema, high: TextSchema }),
  up: z.strictObject({ label: TextSchema, low: TextSchema, high: TextSchema }),
  cells: z
    .array(
      z.strictObject({
        across: z.enum(['low', 'high']),
        up: z.enum(['low', 'high']),
        title: TextSchema,
        text: TextSchema,
      }),
    )
    .length(4),
});

/** Steps that follow each other; drawn side by side with arrows, on a phone below each other. */
const ChainSchema = z.strictObject({
  ...base,
  kind: z.literal('chain'),
  steps: z
    .array(
      z.strictObject({
        title: TextSchema,
        text: TextSchema.optional(),
        who: TextSchema.optional(),
        /** A day or a length of time, e.g. 10-16（周四） or 2—3 天. */
        when: TextSchema.optional(),
      }),
    )
    .min(3)
    .max(8),
});

/** Steps that rise: each with what it needs, who approves, and the way back. */
const LadderSchema = z.strictObject({
  ...base,
  kind: z.literal('ladder'),
  steps: z
    .array(
      z.strictObject({
        title: TextSchema,
        when: TextSchema.optional(),
        needs: TextSchema.optional(),
        approves: TextSchema.optional(),
        back: TextSchema.optional(),
      }),
    )
    .min(3)
    .max(7),
});

/** Amounts side by side. */
const BarsSchema = z.strictObject({
  ...base,
  kind: z.literal('bars'),
  /** 元 or 万元 or 天. */
  unit: TextSchema,
  bars: z
    .array(
      z.strictObject({
        label: TextSchema,
        value: z.number().min(0),
        note: TextSchema.optional(),
        /**
         * received, overdue: what this money is, said in a word. better, worse: of several ways,
         * the one to take and the one to leave, said by a sign.
         */
        look: z.enum(['plain', 'received', 'overdue', 'better', 'worse']).default('plain'),
      }),
    )
    .min(2)
    .max(8),
});

/** A drawing of a lesson, as data; shown by `<Diagram id="…" />`. */
export const DiagramSchema = z.discriminatedUnion('kind', [
  GridSchema,
  ChainSchema,
  LadderSchema,
  BarsSchema,
]);

/** `content/modules/<folder>/diagrams.yaml` */
export const DiagramsFileSchema = z.strictObject({ diagrams: z.array(DiagramSchema).min(1) });

export type Diagram = z.infer<typeof DiagramSchema>;
export type DiagramOf<Kind extends Diagram['kind']> = Extract<Diagram, { kind: Kind }>;
