import * as z from 'zod/mini';
import type { ClassEvent } from './class-event';
import { parseClassEvents } from './class-record';

/** Says that a JSON file is an exported class. It never changes. */
const format = 'class-record';

/** The greatest size of an exported class that is read, in bytes. */
export const classFileLimit = 20_000_000;

const FileSchema = z.object({ format: z.literal(format), events: z.array(z.unknown()) });

/** A class as a file: no names of learners are in it. */
export function writeClassFile(events: readonly ClassEvent[]): string {
  return JSON.stringify({ format, events });
}

/** Reads an exported class; null when it is none. Rows that cannot be read are left out. */
export function readClassFile(text: string): readonly ClassEvent[] | null {
  try {
    const file = FileSchema.safeParse(JSON.parse(text.replace(/^\uFEFF/, '')));
    if (!file.success) return null;
    const { events } = parseClassEvents(file.data.events);
    return events.length > 0 ? events : null;
  } catch {
    return null;
  }
}
