import { describe, expect, it } from 'vitest';
import { buildEvent, buildForeignEvent, course } from '../../tests/support/build-record';
import { backupLimit, readBackup, writeBackup } from './backup';

const exportedAt = '2025-11-20T15:02:00.000+08:00';
const finished = buildEvent(1, {
  type: 'attempt-finished',
  attempt: 'a1',
  score: 0.8,
  passed: true,
});
const words = buildEvent(2, {
  type: 'words-written',
  place: 'lesson/l1-1/note',
  text: '老王那笔款',
});
const filled = buildEvent(3, {
  type: 'form-field-filled',
  form: 'ja-01',
  sheet: 's1',
  address: 'facts.debtor',
  value: '某某公司',
});
const foreign = buildForeignEvent(4);
const content = { course, exportedAt, events: [finished, words, filled, foreign], setAside: ['?'] };

describe('a backup', () => {
  it('holds everything, and reads back as it was', () => {
    const backup = writeBackup({ kind: 'full', ...content });
    expect(backup).toMatchObject({ name: 'effective-collection-full-2025-11-20.json', events: 4 });
    expect(readBackup(backup.text, course.id)).toEqual({
      outcome: 'read',
      rows: { events: [finished, words, filled], foreign: [foreign], broken: ['?'] },
    });
  });

  it('for an instructor holds results, and none of the learner’s own words', () => {
    const backup = writeBackup({ kind: 'results', ...content });
    expect(backup).toMatchObject({
      name: 'effective-collection-results-2025-11-20.json',
      events: 1,
    });
    for (const own of ['老王', '某某公司', 'ja-01', 'dance', '?']) {
      expect(backup.text).not.toContain(own);
    }
    expect(readBackup(backup.text, course.id)).toMatchObject({ rows: { events: [finished] } });
  });

  it.each([
    {
      type: 'paragraph-marked',
      lesson: 'l1-1',
      section: 'boxes',
      paragraph: '3f9a1c',
      marked: true,
    },
    { type: 'card-starred', card: 'item/q1-01', starred: true },
    { type: 'card-removed', card: 'item/q1-01', removed: true },
  ] as const)('for an instructor leaves out what is for own eyes: $type', (fact) => {
    const events = [finished, buildEvent(5, fact)];
    expect(writeBackup({ kind: 'results', ...content, events }).events).toBe(1);
    expect(writeBackup({ kind: 'full', ...content, events }).events).toBe(2);
  });

  it('is read when an editor put a byte order mark before it', () => {
    const { text } = writeBackup({ kind: 'full', ...content });
    expect(readBackup(`\uFEFF${text}`, course.id).outcome).toBe('read');
  });

  const valid = { format: 'learning-record-backup', version: 1, course, events: [] };
  it.each([
    { text: '', outcome: 'not-json' },
    { text: JSON.stringify(valid).slice(0, -1), outcome: 'not-json' },
    { text: 'PK\u0003\u0004', outcome: 'not-json' },
    { text: 'null', outcome: 'not-a-backup' },
    { text: '[]', outcome: 'not-a-backup' },
    { text: '['.repeat(100_000) + ']'.repeat(100_000), outcome: 'not-a-backup' },
    { text: JSON.stringify({ ...valid, format: 'other' }), outcome: 'not-a-backup' },
    { text: JSON.stringify({ ...valid, version: 'one' }), outcome: 'not-a-backup' },
    { text: JSON.stringify({ ...valid, version: -1 }), outcome: 'not-a-backup' },
    { text: JSON.stringify({ ...valid, events: {} }), outcome: 'not-a-backup' },
    { text: JSON.stringify({ ...valid, course: null }), outcome: 'not-a-backup' },
    {
      text: '{"__proto__":{"format":"learning-record-backup","version":1}}',
      outcome: 'not-a-backup',
    },
    {
      text: JSON.stringify({ format: valid.format, version: 2, pages: [] }),
      outcome: 'newer-version',
    },
    { text: JSON.stringify({ ...valid, course: { id: 'cooking' } }), outcome: 'other-course' },
    { text: ' '.repeat(backupLimit + 1), outcome: 'too-large' },
  ])('that is no backup of this course is refused as $outcome', ({ text, outcome }) => {
    expect(readBackup(text, course.id)).toEqual({ outcome });
  });
});
