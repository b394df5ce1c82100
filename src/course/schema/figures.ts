import { z } from 'zod';
import { TextSchema } from './id';

/**
 * `content/case/figures.yaml`: the amounts that the course quotes and that stand in no contract and
 * no payment: each worked out, or set by the story.
 */
export const FiguresFileSchema = z.strictObject({
  figures: z.array(
    z.strictObject({
      /** 元 (or 站次, readings and the like, where such a large number is quoted). */
      value: z.number().min(0),
      /** What it is, in a few words. */
      what: TextSchema,
      /** How it is worked out, with + - * / ( ) and %, e.g. `371200 * 8%`. Rounded to the digits of `value`. */
      sum: TextSchema.optional(),
    }),
  ),
});

export type Figures = z.infer<typeof FiguresFileSchema>;
