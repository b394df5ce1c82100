import { z } from 'zod';
import { IdSchema, LessonIdSchema, ModuleIdSchema, TextSchema } from './id';
import { type Item, ItemSchema } from './item';

/** Something the learner can do afterwards; ids are those of the coverage map. */
export const ObjectiveSchema = z.strictObject({
  id: IdSchema,
  title: TextSchema,
  /** Completes "I can …" in the learner's words. */
  ability: TextSchema,
});

const ItemTypeSchema = z.enum(
  ItemSchema.options.map(({ shape }): Item['type'] => shape.type.value),
);
/** A share of points, 0 to 1. */
const MarkSchema = z.number().min(0).max(1);

/** One paper over several modules, against the clock; nothing is explained before it is handed in. */
export const ExamSchema = z.strictObject({
  /** Names the exam in addresses and in the record; no module and no item bank is called so. */
  id: IdSchema,
  title: TextSchema,
  minutes: z.number().int().min(1).max(240),
  /** How often the clock may be stopped. */
  pauses: z.number().int().min(0).max(10),
  passMark: MarkSchema,
  /** How many items come from each module's bank. Within a module no objective comes twice. */
  modules: z.record(ModuleIdSchema, z.number().int().min(1)),
  /** How many items of a type there are at least, over all modules. */
  atLeast: z.partialRecord(ItemTypeSchema, z.number().int().min(1)).default({}),
  /** Modules whose own share of the points has to reach a mark too. */
  subMarks: z.record(ModuleIdSchema, MarkSchema).default({}),
});

/** `content/course.yaml` */
export const CourseSchema = z.strictObject({
  id: IdSchema,
  title: TextSchema,
  motto: TextSchema,
  summary: TextSchema,
  /** Recorded with every event, so that old records can be told from new ones. */
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'a version looks like "1.0.0"'),
  /** Order of teaching. A module that is listed has a folder in `content/modules`. */
  modules: z.array(ModuleIdSchema).min(1),
  /** Announced on the home page; references to these are pending and not errors. */
  upcoming: z.array(
    z.strictObject({
      id: ModuleIdSchema,
      numeral: TextSchema,
      title: TextSchema,
      summary: TextSchema,
    }),
  ),
  /** Objectives of the course as a whole. */
  objectives: z.array(ObjectiveSchema),
  /** A module's quiz is passed from this share of its points, 0 to 1. */
  passMark: MarkSchema,
  /** The final exam; a course can do without. */
  exam: ExamSchema.optional(),
  /** Contested tactics, each taught in a lesson by `<Tactic id="…">`: its core, the line, what instead. */
  tactics: z.array(z.strictObject({ id: IdSchema, lesson: LessonIdSchema })).default([]),
  /** Shown on every page. */
  notice: TextSchema,
});

/** `content/modules/<folder>/module.yaml` */
export const ModuleSchema = z
  .strictObject({
    id: ModuleIdSchema,
    /** 一, 二, …, 导 or 终: the ledger tab. */
    numeral: TextSchema,
    title: TextSchema,
    summary: TextSchema,
    /** The two or four characters on the module's seal. A module without a quiz has none. */
    seal: z
      .string()
      .regex(/^(.{2}|.{4})$/u, 'a seal has two or four characters')
      .optional(),
    objectives: z.array(ObjectiveSchema),
    /** It closes the course and teaches nothing new: it may have no lessons. */
    capstone: z.literal(true).optional(),
    /** Lesson ids in the recommended order; each has a file `<id>.mdx` in the folder. */
    lessons: z.array(IdSchema).default([]),
    quiz: ModuleIdSchema.optional(),
    scenarios: z.array(IdSchema).default([]),
    jobAids: z.array(IdSchema).default([]),
  })
  .refine(({ capstone, lessons }) => capstone || lessons.length > 0, {
    path: ['lessons'],
    message: 'list the module\'s lessons; only one with "capstone: true" goes without',
  });

export type Objective = z.infer<typeof ObjectiveSchema>;
export type ExamFile = z.infer<typeof ExamSchema>;
export type CourseFile = z.infer<typeof CourseSchema>;
export type ModuleFile = z.infer<typeof ModuleSchema>;
