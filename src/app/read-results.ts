import { backupLimit, readBackup } from '@/learning-record/backup';
import type { LearningEvent } from '@/learning-record/learning-event';
import { readPickedFile } from '@/platform/file';

/** The events of a learner's exported record; null for a file that is none. Nothing of it is kept. */
export async function readResults(
  file: Blob,
  course: string,
): Promise<readonly LearningEvent[] | null> {
  const read = await readPickedFile(file, backupLimit);
  if (read.outcome !== 'read') return null;
  const backup = readBackup(read.text, course);
  return backup.outcome === 'read' ? backup.rows.events : null;
}
