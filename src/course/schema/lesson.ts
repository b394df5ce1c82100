import { z } from 'zod';
import { DaySchema, IdSchema, JobAidIdSchema, LessonIdSchema, TextSchema } from './id';

/** The block between `---` at the top of a lesson's `.mdx` file. */
export const LessonFrontmatterSchema = z.strictObject({
  id: LessonIdSchema,
  title: TextSchema,
  /** One sentence that makes a learner want to open the lesson. */
  summary: TextSchema,
  minutes: z.number().int().min(3).max(10),
  objectives: z.array(IdSchema).min(1),
  /** Lessons better read before this one. Nothing is locked. */
  after: z.array(LessonIdSchema).default([]),
  /** The case's customers and days that the lesson plays on. */
  story: z.strictObject({ companies: z.array(IdSchema), from: DaySchema, to: DaySchema }),
  takeaways: z.array(TextSchema).length(3, 'a lesson ends with three takeaways'),
  jobAid: JobAidIdSchema,
});

export type LessonFrontmatter = z.infer<typeof LessonFrontmatterSchema>;
