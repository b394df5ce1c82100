import { expect, it } from 'vitest';
import { backupLimit, writeBackup } from '@/learning-record/backup';
import { itemStatistics } from '@/quiz/engine/item-statistics';
import { buildItem } from '../../tests/support/build-course';
import { buildLearner } from '../../tests/support/build-learner';
import { buildForeignEvent, course } from '../../tests/support/build-record';
import { readRecordFiles } from './read-records';

const learner = buildLearner(1, [{ item: 'q1-01', score: 1 }]);
const backup = (kind: 'full' | 'results') =>
  writeBackup({
    kind,
    course,
    exportedAt: '2026-11-25T20:00:00.000+08:00',
    events: [...learner, buildForeignEvent(9)],
    setAside: [],
  }).text;
const file = (name: string, text: string) => new File([text], name);

it('reads backups and results, and says of each bad file what is wrong with it', async () => {
  const files = await readRecordFiles(
    [
      file('full.json', backup('full')),
      file('results.json', backup('results')),
      file('cut.json', backup('full').slice(0, 80)),
      file('list.json', '[1, 2]'),
      file('other.json', backup('full').replace(course.id, 'another')),
      file('newer.json', backup('full').replace('"version":1', '"version":9')),
      file('broken.json', backup('full').replace('"attempt-finished"', '"lesson-opened"')),
      Object.defineProperty(file('huge.json', ''), 'size', { value: backupLimit + 1 }),
      Object.defineProperty(file('gone.json', ''), 'text', { value: () => Promise.reject() }),
    ],
    course.id,
  );
  expect(
    files.map(({ name, read }) => [
      name,
      read.outcome,
      read.outcome === 'read' && [read.events.length, read.broken],
    ]),
  ).toEqual([
    ['full.json', 'read', [3, 0]],
    ['results.json', 'read', [3, 0]],
    ['cut.json', 'not-json', false],
    ['list.json', 'not-a-backup', false],
    ['other.json', 'other-course', false],
    ['newer.json', 'newer-version', false],
    ['broken.json', 'read', [2, 1]],
    ['huge.json', 'too-large', false],
    ['gone.json', 'unreadable', false],
  ]);
  expect(new Set(files.map(({ id }) => id)).size).toBe(files.length);

  const records = files.flatMap(({ read }) => (read.outcome === 'read' ? [read.events] : []));
  expect(itemStatistics({ items: [buildItem()] }, records).learners).toBe(1);
});
