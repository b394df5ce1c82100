import { z } from 'zod';

const EntrySchema = z.strictObject({
  /** The translation; empty while it waits. */
  t: z.string().trim(),
  /** Hash of the text that it was made from. */
  of: z.string().regex(/^[0-9a-f]{8}$/, 'the hash has eight digits, as "translate" wrote it'),
});

/** `<scenario>.scenario.<language>.yaml`: a role-play's texts in another language, and no logic. */
export const ScenarioOverlaySchema = z
  .object({
    /** Shipped only when this is true; then nothing may be missing or out of date. */
    complete: z.boolean(),
  })
  .catchall(EntrySchema)
  .transform(({ complete, ...texts }) => ({ complete, texts }));

export type ScenarioOverlay = z.infer<typeof ScenarioOverlaySchema>;
export type OverlayText = z.infer<typeof EntrySchema>;
