import { type BackupRefusal, backupLimit, readBackup } from '@/learning-record/backup';
import type { LearningEvent } from '@/learning-record/learning-event';
import { isKnown } from '@/learning-record/parse';
import type { LearningRecord } from '@/learning-record/record';
import { readPickedFile } from '@/platform/file';
import { newId } from '@/platform/ids';

/** A file of a learner's record, to be looked at: nothing of it is merged or kept. */
export type RecordFile = {
  /** Of this opening of it: two learners' files may have one name. */
  readonly id: string;
  readonly name: string;
  readonly read:
    | {
        readonly outcome: 'read';
        readonly events: readonly LearningEvent[];
        /** Rows that could not be read. */
        readonly broken: number;
      }
    | { readonly outcome: BackupRefusal | 'unreadable' };
};

/** Reads picked files; what is wrong with one says nothing about the others. */
export function readRecordFiles(
  files: readonly File[],
  courseId: string,
): Promise<readonly RecordFile[]> {
  return Promise.all(
    files.map(async (file): Promise<RecordFile> => {
      const opened = { id: newId(), name: file.name };
      const picked = await readPickedFile(file, backupLimit);
      if (picked.outcome !== 'read') return { ...opened, read: { outcome: picked.outcome } };
      const backup = readBackup(picked.text, courseId);
      if (backup.outcome !== 'read') return { ...opened, read: { outcome: backup.outcome } };
      const { events, broken } = backup.rows;
      return { ...opened, read: { outcome: 'read', events, broken: broken.length } };
    }),
  );
}

/** What this version knows of the record on this device. */
export function ownEvents(record: LearningRecord): readonly LearningEvent[] {
  return record.events().filter(isKnown);
}
