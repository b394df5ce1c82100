import { localRecord } from '@/learning-record/local-record';
import { type LearningRecord, openRecord } from '@/learning-record/record';
import { systemClock } from '@/platform/clock';
import { newId } from '@/platform/ids';
import { indexedDbRecordStore } from '@/platform/record-store-indexeddb';
import { windowChannel } from '@/platform/window-channel';

export { newId };

/** Opens the record of this device. A chunk of its own: storage and parsing are not part of the first load. */
export function openLocalRecord(course: {
  readonly id: string;
  readonly version: string;
}): Promise<LearningRecord> {
  const name = `${course.id}-record`;
  return openRecord({
    port: localRecord(
      indexedDbRecordStore({ database: name, table: 'events' }),
      windowChannel(name),
    ),
    now: systemClock,
    newId,
    course,
  });
}
