import type { Clock } from '@/platform/clock';
import { isoStamp } from '@/platform/clock';
import type { NewId } from '@/platform/ids';
import type { RecordStore, StorageTrouble } from '@/platform/record-store';
import { type ClassEvent, ClassEventSchema, type ClassFact } from './class-event';

/** The classes that were held on this device. */
export type ClassRecord = {
  /** All events of a class in their order. */
  readonly eventsOf: (classId: string) => readonly ClassEvent[];
  /** Ids of the classes, latest first. */
  readonly classes: () => readonly string[];
  /** Rows that could not be read: they stay where they lie. */
  readonly setAside: number;
  /**
   * Writes facts to a class in their order. What was reported is in `eventsOf` at once; the promise
   * tells where it is kept.
   */
  readonly append: (
    classId: string,
    console: string,
    ...facts: readonly ClassFact[]
  ) => Promise<ClassKept>;
  /** Takes over events of a file; those that are there stay as they are. Gives how many were new. */
  readonly merge: (
    events: readonly ClassEvent[],
  ) => Promise<{ readonly added: number; readonly kept: ClassKept }>;
  /** Reads again what another window of this app may have written. */
  readonly reread: () => Promise<void>;
};

/** memory-only: the app goes on, and what happened is lost with the window unless it is exported. */
export type ClassKept = 'stored' | { readonly memoryOnly: StorageTrouble };

type ClassRecordOptions = {
  readonly store: RecordStore;
  readonly now: Clock;
  readonly newId: NewId;
};

/** Opens the classes of this device. Trouble with storage is a value; nothing throws. */
export async function openClassRecord({
  store,
  now,
  newId,
}: ClassRecordOptions): Promise<ClassRecord> {
  const byClass = new Map<string, Map<string, ClassEvent>>();
  const waiting = new Map<string, ClassEvent>();
  let setAside = 0;

  async function read(): Promise<StorageTrouble | null> {
    const found = await store.readAll();
    if (found.outcome !== 'read') return found.outcome;
    const { events, broken } = parseClassEvents(found.rows);
    setAside = broken + found.unreadable;
    for (const event of events) keep(event);
    return null;
  }

  function keep(event: ClassEvent): boolean {
    const events = byClass.get(event.class) ?? new Map<string, ClassEvent>();
    byClass.set(event.class, events);
    if (events.has(event.id)) return false;
    events.set(event.id, event);
    return true;
  }

  function eventsOf(classId: string): readonly ClassEvent[] {
    return [...(byClass.get(classId)?.values() ?? [])].toSorted(compareClassEvents);
  }

  async function write(events: readonly ClassEvent[]): Promise<ClassKept> {
    for (const event of events) waiting.set(event.id, event);
    const add = [...waiting.values()];
    const outcome = await store.write({ add, replace: [] });
    if (outcome !== 'stored') return { memoryOnly: outcome };
    for (const { id } of add) waiting.delete(id);
    return 'stored';
  }

  await read();
  return {
    eventsOf,
    classes: () =>
      [...byClass.keys()].toSorted((one, other) =>
        openedAt(eventsOf(one)) < openedAt(eventsOf(other)) ? 1 : -1,
      ),
    get setAside() {
      return setAside;
    },
    append(classId, console, ...facts) {
      let seq = eventsOf(classId).at(-1)?.seq ?? 0;
      const events = facts.map((fact): ClassEvent => {
        seq += 1;
        return { id: newId(), class: classId, seq, at: isoStamp(now()), console, fact };
      });
      for (const event of events) keep(event);
      return write(events);
    },
    async merge(events) {
      const added = events.filter(keep);
      return { added: added.length, kept: await write(added) };
    },
    async reread() {
      await read();
    },
  };
}

/** By seq; where two consoles wrote the same one, by id. */
export function compareClassEvents(one: ClassEvent, other: ClassEvent): number {
  if (one.seq !== other.seq) return one.seq - other.seq;
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}

/** Rows of a store or a file. Believes nothing and never throws. */
export function parseClassEvents(rows: readonly unknown[]): {
  readonly events: readonly ClassEvent[];
  readonly broken: number;
} {
  const events = rows.flatMap((row) => {
    const parsed = ClassEventSchema.safeParse(row);
    return parsed.success ? [parsed.data] : [];
  });
  return { events, broken: rows.length - events.length };
}

function openedAt(events: readonly ClassEvent[]): string {
  return events[0]?.at ?? '';
}
