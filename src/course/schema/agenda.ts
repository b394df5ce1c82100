import { z } from 'zod';
import { IdSchema, JobAidIdSchema, LessonIdSchema, ScenarioIdSchema, TextSchema } from './id';

const minutes = z.number().int().min(1).max(180);

/** What is projected, and with it what the class does. */
export const AgendaScreenSchema = z.discriminatedUnion('show', [
  /** Large words: an opening, a rule, the last question. */
  z.strictObject({
    show: z.literal('words'),
    title: TextSchema,
    lines: z.array(TextSchema).max(4).default([]),
  }),
  /** Slides of a lesson, all of them or those of the titles named. */
  z.strictObject({
    show: z.literal('slides'),
    lesson: LessonIdSchema,
    slides: z.array(TextSchema).min(1).optional(),
  }),
  z.strictObject({ show: z.literal('item'), item: IdSchema }),
  /**
   * A decision of a role-play. The first of a part starts there by the shortest way; a later one of
   * the same role-play goes on from what the class chose, as directly as it can.
   */
  z.strictObject({
    show: z.literal('scene'),
    scenario: ScenarioIdSchema,
    node: IdSchema,
    /** After its consequences the role-play is gone through to its ending. */
    toEnd: z.boolean().default(false),
  }),
  /** Work in groups or alone, with a large clock. */
  z.strictObject({
    show: z.literal('work'),
    title: TextSchema,
    task: z.array(TextSchema).min(1).max(5),
    minutes,
    /** What the groups found is typed in and projected. */
    answers: z.boolean().default(false),
  }),
  z.strictObject({
    show: z.literal('break'),
    title: TextSchema,
    lines: z.array(TextSchema).max(4).default([]),
    minutes,
  }),
]);

/** One part of the half day: a row of the agenda. */
export const AgendaPartSchema = z.strictObject({
  id: IdSchema,
  title: TextSchema,
  minutes,
  /** Its minutes in the short class; without, the short class leaves it out. */
  shortMinutes: minutes.optional(),
  /** Screens of the short class, by their number from 1; all of them unless given. */
  shortScreens: z.array(z.number().int().min(1)).optional(),
  screens: z.array(AgendaScreenSchema).min(1),
  /** What is voted or talked about. */
  questions: z.array(TextSchema).default([]),
  /** What to expect as an answer, and the point of it. */
  expect: z.array(TextSchema).min(1),
  /** What to do when the class is stuck. */
  stuck: z.array(TextSchema).min(1),
  /** Minute by minute within the part; `to` of the last is the part's minutes. */
  steps: z
    .array(z.strictObject({ from: z.number().int().min(0), to: minutes, does: TextSchema }))
    .default([]),
  /** The sentence for the column of rules on the board. */
  rule: TextSchema.optional(),
  handouts: z.array(IdSchema).default([]),
  jobAids: z.array(JobAidIdSchema).default([]),
  /** What to leave out when the class is late: the lowest `order` first. Without it, only in need. */
  whenLate: z
    .strictObject({ order: z.number().int().min(1), leaveOut: TextSchema, saves: minutes })
    .optional(),
  /** Never left out, however late it is. */
  never: z.boolean().default(false),
});

/** A sheet for the class. Its content comes from the course; `of` says from where. */
export const HandoutSchema = z.strictObject({
  id: IdSchema,
  title: TextSchema,
  note: TextSchema,
  of: z.discriminatedUnion('from', [
    z.strictObject({ from: z.literal('case-file') }),
    z.strictObject({ from: z.literal('job-aids'), jobAids: z.array(JobAidIdSchema).min(1) }),
    /** Papers of the story; with answers, what is wrong with each. */
    z.strictObject({
      from: z.literal('documents'),
      documents: z.array(IdSchema).min(1),
      flaws: z.array(z.strictObject({ document: IdSchema, flaw: TextSchema })).default([]),
    }),
    z.strictObject({
      from: z.literal('cards'),
      cards: z
        .array(
          z.strictObject({
            title: TextSchema,
            who: TextSchema,
            lines: z.array(TextSchema).min(1),
            /** For the one who plays it, and in the pack with answers. */
            secret: z.array(TextSchema).default([]),
          }),
        )
        .min(1),
    }),
    z.strictObject({ from: z.literal('rubric') }),
    z.strictObject({ from: z.literal('manager-pages') }),
  ]),
});

/** `content/class.yaml`: the half day, its short form, its rules and its paper. */
export const AgendaSchema = z.strictObject({
  title: TextSchema,
  /** How many learners it is made for. */
  size: z.strictObject({ least: z.number().int().min(2), greatest: z.number().int().max(60) }),
  /** What the parts add up to, of the whole class and of the short one. */
  minutes,
  shortMinutes: minutes,
  parts: z.array(AgendaPartSchema).min(1),
  /** What instructors keep to. */
  manners: z.array(TextSchema).min(1),
  /** How the room is set up. */
  room: z.array(TextSchema).min(1),
  preWork: z.array(TextSchema).min(1),
  /** What happens after the class, by its day. */
  afterClass: z
    .array(
      z.strictObject({ day: z.number().int().min(0).max(90), does: z.array(TextSchema).min(1) }),
    )
    .min(1),
  /** The rubric for role-plays: what 0 to 3 look like. */
  rubric: z
    .array(z.strictObject({ title: TextSchema, levels: z.array(TextSchema).length(4) }))
    .min(1),
  /** Asked of whoever insists on crossing a line. */
  lineQuestions: z.array(TextSchema).min(1),
  handouts: z.array(HandoutSchema).min(1),
});

export type AgendaScreen = z.infer<typeof AgendaScreenSchema>;
export type AgendaPart = z.infer<typeof AgendaPartSchema>;
export type Handout = z.infer<typeof HandoutSchema>;
export type Agenda = z.infer<typeof AgendaSchema>;
