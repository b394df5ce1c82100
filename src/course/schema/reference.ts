import { z } from 'zod';
import { DaySchema, IdSchema, TextSchema } from './id';

/** A word of the trade, opened in place by `<Term id="…">`. `content/glossary.yaml` */
export const TermSchema = z.strictObject({
  id: IdSchema,
  term: TextSchema,
  /** The English word of the field. */
  en: TextSchema,
  definition: TextSchema,
});

export const GlossaryFileSchema = z.strictObject({ terms: z.array(TermSchema) });

/** A legal statement of the course, cited by `<Law id="…">`. `content/laws.yaml` */
export const LawNoteSchema = z.strictObject({
  id: IdSchema,
  instrument: TextSchema,
  article: TextSchema,
  inForceSince: DaySchema,
  /**
   * settled: the text says so. contested: courts differ, write 可以主张. local: varies by place.
   * unseen: nobody has held it against the original text yet, so never quote it.
   */
  confidence: z.enum(['settled', 'contested', 'local', 'unseen']),
  statement: TextSchema,
  /** What it means for a salesperson. */
  meaning: TextSchema,
  /** The day that a person last held it against the source. */
  checkedOn: DaySchema,
});

export const LawsFileSchema = z.strictObject({ laws: z.array(LawNoteSchema) });

export type Term = z.infer<typeof TermSchema>;
export type LawNote = z.infer<typeof LawNoteSchema>;
