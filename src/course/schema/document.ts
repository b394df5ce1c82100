import { z } from 'zod';
import { IdSchema, TextSchema } from './id';

const MessageSchema = z.strictObject({
  from: TextSchema,
  /** True for the learner's side of the chat, drawn on the right. */
  mine: z.boolean().default(false),
  at: TextSchema.optional(),
  text: TextSchema,
});

/**
 * A document of the story, drawn as a document: a contract page, a receipt, a chat.
 * `content/case/documents.yaml`
 */
export const DocumentSchema = z.strictObject({
  id: IdSchema,
  kind: z.enum(['contract', 'form', 'ledger', 'chat', 'letter', 'calendar']),
  title: TextSchema,
  /** Number or place in the head of the paper, e.g. a contract number. */
  subtitle: TextSchema.optional(),
  rows: z.array(z.strictObject({ label: TextSchema, value: TextSchema })).default([]),
  table: z
    .strictObject({
      head: z.array(TextSchema).min(2),
      rows: z.array(z.array(z.string())).min(1),
      /** Column numbers, from 0, that hold figures and are aligned right. */
      figures: z.array(z.number().int().min(0)).default([]),
    })
    .optional(),
  clauses: z.array(TextSchema).default([]),
  messages: z.array(MessageSchema).default([]),
  signatures: z
    .array(
      z.strictObject({ role: TextSchema, name: TextSchema.nullable(), on: TextSchema.optional() }),
    )
    .default([]),
  note: TextSchema.optional(),
  /** Round stamp's text; shown as a stamp and read as 盖章. */
  stamp: TextSchema.optional(),
  /** What a listener needs who cannot see the drawing: what it is and what is missing on it. */
  description: TextSchema,
});

export const DocumentsFileSchema = z.strictObject({ documents: z.array(DocumentSchema) });

export type StoryDocument = z.infer<typeof DocumentSchema>;
