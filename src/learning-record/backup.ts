import * as z from 'zod/mini';
import type { AnyEvent } from './order';
import { isKnown, type ParsedRows, parseRows } from './parse';
import { isOwnWords } from './purge';

/** Says that a JSON file is ours. It never changes. */
const format = 'learning-record-backup';
/** Greater by one when an older app could misread the file. New types of events do not need it. */
const version = 1;

/** The greatest size of a backup that is read, in bytes; 100,000 events take about 20 million. */
export const backupLimit = 50_000_000;

/** full: everything. results: without own words, job aids and what this version does not know. */
export type BackupKind = 'full' | 'results';

export type Course = { readonly id: string; readonly version: string };

type BackupContent = {
  readonly kind: BackupKind;
  readonly course: Course;
  /** ISO 8601 with UTC offset. */
  readonly exportedAt: string;
  readonly events: readonly AnyEvent[];
  /** Rows of storage that could not be read: another version may. */
  readonly setAside: readonly unknown[];
};

/** A file for the learner to keep. Record `backup-exported` once it has been handed over. */
export type Backup = { readonly name: string; readonly text: string; readonly events: number };

/**
 * too-large: above `backupLimit`. not-json: damaged or another kind of file. not-a-backup: JSON of
 * something else. newer-version: made by a later app. other-course: of another course.
 */
export type BackupRefusal =
  | 'too-large'
  | 'not-json'
  | 'not-a-backup'
  | 'newer-version'
  | 'other-course';

export type ReadBackup =
  | { readonly outcome: 'read'; readonly rows: ParsedRows }
  | { readonly outcome: BackupRefusal };

const BackupSchema = z.object({
  format: z.literal(format),
  version: z.int().check(z.minimum(1)),
  course: z.object({ id: z.string() }),
  events: z.array(z.unknown()),
  setAside: z.optional(z.array(z.unknown())),
});

const HeaderSchema = z.object({ format: z.literal(format), version: z.number() });

export function writeBackup(content: BackupContent): Backup {
  const { kind, course, exportedAt } = content;
  const full = kind === 'full';
  const events = full ? content.events : content.events.filter(isResult);
  const setAside = full && content.setAside.length > 0 ? { setAside: content.setAside } : {};
  const text = JSON.stringify({ format, version, kind, course, exportedAt, events, ...setAside });
  return {
    name: `${course.id}-${kind}-${exportedAt.slice(0, 10)}.json`,
    text,
    events: events.length,
  };
}

/** Reads a backup of either kind. Changes nothing, believes nothing and never throws. */
export function readBackup(text: string, courseId: string): ReadBackup {
  // No character takes less than a byte.
  if (text.length > backupLimit) return { outcome: 'too-large' };
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { outcome: 'not-json' };
  }

  const header = HeaderSchema.safeParse(content);
  if (!header.success) return { outcome: 'not-a-backup' };
  if (header.data.version > version) return { outcome: 'newer-version' };
  const backup = BackupSchema.safeParse(content);
  if (!backup.success) return { outcome: 'not-a-backup' };
  if (backup.data.course.id !== courseId) return { outcome: 'other-course' };
  return {
    outcome: 'read',
    rows: parseRows([...backup.data.events, ...(backup.data.setAside ?? [])]),
  };
}

/** What somebody underlines, stars or takes out is for their own eyes, as notes are. */
const forOwnEyes: readonly string[] = ['paragraph-marked', 'card-starred', 'card-removed'];

function isResult(event: AnyEvent): boolean {
  if (!isKnown(event) || event.type === 'purged') return false;
  return !isOwnWords(event) && !forOwnEyes.includes(event.type);
}
