import { type ClassRecord, openClassRecord } from '@/class-record/class-record';
import { systemClock } from '@/platform/clock';
import { newId } from '@/platform/ids';
import { indexedDbRecordStore } from '@/platform/record-store-indexeddb';

export { newId };

/** Opens the classes of this device: a database of their own, apart from what the instructor learned. */
export function openLocalClasses(course: string): Promise<ClassRecord> {
  return openClassRecord({
    store: indexedDbRecordStore({ database: `${course}-classes`, table: 'events' }),
    now: systemClock,
    newId,
  });
}
