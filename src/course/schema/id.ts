import { z } from 'zod';

/** A lower-case, hyphenated name that authors choose and the learning record keeps for ever. */
export const IdSchema = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'use lower-case letters and digits joined by hyphens, e.g. "three-lights"',
  );

/** `m1`. The introduction is `m0`, the capstone `mx`. */
export const ModuleIdSchema = z.string().regex(/^m[\dx]$/, 'a module id looks like "m1"');

/** `l1-2`, or `l0` for the introduction. */
export const LessonIdSchema = z.string().regex(/^l\d(-\d+)?$/, 'a lesson id looks like "l1-2"');

/** `s1`, `s3b`, `sx`. */
export const ScenarioIdSchema = z
  .string()
  .regex(/^s([0-9][a-z]?|x)$/, 'a scenario id looks like "s1" or "s3b"');

/** `ja-08`. */
export const JobAidIdSchema = z.string().regex(/^ja-\d\d$/, 'a job aid id looks like "ja-08"');

/** The address of a paragraph: `l1-2#three-lights`. */
export const SectionRefSchema = z
  .string()
  .regex(
    /^l\d(-\d+)?#[a-z0-9]+(-[a-z0-9]+)*$/,
    'point to a lesson section, e.g. "l1-2#three-lights"',
  );

/** A calendar day as written in the case file, `2025-09-01`. */
export const DaySchema = z.iso.date('write a day as 2025-09-01');

/** Text in the course's language. `**x**` emphasises; there is no other markup in data files. */
export const TextSchema = z.string().trim().min(1, 'write a text here');
