import { z } from 'zod';
import { TextSchema } from './id';

/** `content/style.yaml`: turns of phrase that the course does not use. */
export const StyleFileSchema = z.strictObject({
  banned: z.array(
    z.strictObject({
      /** As it would be written; any of its characters are meant literally. */
      phrase: TextSchema,
      /** What to write instead, or why not. */
      instead: TextSchema,
      /** People of the story may say it: within “ ” and in their lines it is let pass. */
      spoken: z.boolean().default(false),
    }),
  ),
});

export type Style = z.infer<typeof StyleFileSchema>;
