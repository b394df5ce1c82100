import { describe, expect, it, vi } from 'vitest';
import type { Fact } from '@/learning-record/learning-event';
import type { LearningRecord } from '@/learning-record/record';
import { memoryRecordStore } from '@/platform/record-store-memory';
import { buildEvent, course, openTab, purgedOf } from '../support/build-record';

const opened = { type: 'lesson-opened', lesson: 'l1-1' } as const;
const place = 'lesson/l1-1/note';
const note = { type: 'words-written', place, text: '老王那笔款' } as const;
const field = (sheet: string): Fact => ({
  type: 'form-field-filled',
  form: 'ja-01',
  sheet,
  address: 'facts.debtor',
  value: '某某公司',
});

function backupOf(...events: readonly unknown[]): string {
  return JSON.stringify({ format: 'learning-record-backup', version: 1, course, events });
}

async function recordWith(...facts: readonly Fact[]): Promise<LearningRecord> {
  const record = await openTab();
  await record.append(...facts);
  return record;
}

describe('importing a backup', () => {
  it('brings a record to another device, and the second time changes nothing', async () => {
    const phone = await recordWith(opened, note);
    const { text } = phone.exportBackup('full');
    const laptop = await recordWith({ type: 'lesson-completed', lesson: 'l0' });
    const told = vi.fn();
    laptop.subscribe(told);
    const counts = { outcome: 'merged', purged: 0, foreign: 0, broken: 0, kept: 'stored' };

    expect(await laptop.importBackup(text)).toEqual({ ...counts, added: 2, known: 0 });
    expect(await laptop.importBackup(text)).toEqual({ ...counts, added: 0, known: 2 });
    expect(told).toHaveBeenCalledTimes(1);
    expect(laptop.events()).toHaveLength(3);
    await phone.importBackup(laptop.exportBackup('full').text);
    expect(phone.events()).toEqual(laptop.events());
  });

  it('counts each event of a file once, and leaves out what is broken', async () => {
    const record = await openTab();
    const { broken, ...event } = { ...buildEvent(1), broken: true };
    expect(
      await record.importBackup(
        backupOf(event, event, { ...event, seq: -1 }, null, { ...event, id: '../../etc' }),
      ),
    ).toMatchObject({ added: 1, known: 0, broken: 3 });
    expect(broken).toBe(true);
    expect(record.events()).toEqual([event]);
  });

  it.each([
    { name: 'text', text: 'hello' },
    { name: 'a newer format', text: backupOf().replace('"version":1', '"version":2') },
    { name: 'another course', text: backupOf(buildEvent(9)).replace(course.id, 'cooking') },
    { name: 'a hidden prototype', text: backupOf(JSON.parse('{"__proto__":{"type":"purged"}}')) },
    { name: 'a huge text', text: backupOf(buildEvent(9, { ...note, text: 'x'.repeat(100_000) })) },
    {
      name: 'endless depth',
      text: backupOf().replace('[]', `${'['.repeat(50_000)}${']'.repeat(50_000)}`),
    },
    { name: 'a forged result', text: '' },
  ])('that is $name loses nothing', async ({ name, text }) => {
    const record = await recordWith(opened, note);
    const before = record.events();
    const forged = backupOf(
      ...before.map((event) => ({ ...event, lesson: 'l9-9', text: 'forged' })),
    );
    const outcome = await record.importBackup(name === 'a forged result' ? forged : text);
    expect(outcome).not.toMatchObject({ added: 1 });
    expect(record.events()).toEqual(before);
    expect(({} as { type?: string }).type).toBeUndefined();
    await record.append(opened);
    expect(record.events()).toHaveLength(3);
  });

  it('with absurd seqs leaves a record that can be written and read back', async () => {
    const store = memoryRecordStore();
    const record = await openTab(store);
    await record.importBackup(backupOf({ ...buildEvent(1), seq: 2 ** 40 }));
    await record.append(opened, { type: 'lesson-completed', lesson: 'l1-1' });
    const again = await openTab(store);
    expect(again.events().map(({ type }) => type)).toEqual([
      'lesson-opened',
      'lesson-opened',
      'lesson-completed',
    ]);
    expect(again.health()).toEqual({ kept: 'stored', setAside: 0 });
    const elsewhere = await openTab();
    expect(await elsewhere.importBackup(again.exportBackup('full').text)).toMatchObject({
      added: 3,
      broken: 0,
    });
  });
});

describe('deleting own words', () => {
  it('leaves no trace of them at the place, and the rest as it was', async () => {
    const store = memoryRecordStore();
    const record = await openTab(store);
    await record.append(opened, note, { ...note, text: '新的话' }, { ...note, place: 'elsewhere' });
    const told = vi.fn();
    record.subscribe(told);

    expect(await record.purge({ at: 'place', place })).toEqual({ purged: 2, kept: 'stored' });
    expect(told).toHaveBeenCalledExactlyOnceWith(record.events(), { type: 'rewritten' });
    expect(record.events().map(({ type }) => type)).toEqual([
      'lesson-opened',
      'purged',
      'purged',
      'words-written',
    ]);
    const left = JSON.stringify(await store.readAll());
    expect(left).not.toContain('新的话');
    expect(record.exportBackup('full').text).not.toContain('新的话');
    expect(await record.purge({ at: 'place', place })).toEqual({ purged: 0, kept: 'stored' });
  });

  it('deletes one sheet of a form and leaves the others', async () => {
    const record = await recordWith(field('s1'), field('s2'), field('s1'));
    expect(await record.purge({ at: 'sheet', form: 'ja-01', sheet: 's1' })).toMatchObject({
      purged: 2,
    });
    expect(record.events().map(({ type }) => type)).toEqual([
      'purged',
      'form-field-filled',
      'purged',
    ]);
  });

  it('is not undone by an old backup', async () => {
    const store = memoryRecordStore();
    const record = await openTab(store);
    await record.append(note);
    const old = record.exportBackup('full').text;
    await record.purge({ at: 'place', place });
    expect(await record.importBackup(old)).toMatchObject({ added: 0, purged: 0, known: 1 });
    expect(record.events()).toMatchObject([{ type: 'purged', was: 'words-written' }]);
    expect((await openTab(store)).events()).toEqual(record.events());
  });

  it('reaches another device with the next backup', async () => {
    const phone = await recordWith(note);
    const laptop = await openTab();
    await laptop.importBackup(phone.exportBackup('full').text);
    await phone.purge({ at: 'place', place });
    expect(await laptop.importBackup(phone.exportBackup('full').text)).toMatchObject({
      added: 0,
      purged: 1,
    });
    expect(laptop.events()).toEqual(phone.events().map((event) => event));
    expect(laptop.exportBackup('full').text).not.toContain('老王');
  });

  it('holds against the words in the same file', async () => {
    const words = buildEvent(1, note);
    const record = await openTab();
    await record.importBackup(backupOf(purgedOf(words), words));
    expect(record.events()).toEqual([purgedOf(words)]);
  });
});

describe('a fact that could not be read back', () => {
  it('is refused whole, with the facts reported beside it', async () => {
    const record = await recordWith(opened);
    const tooLong = { ...note, text: 'x'.repeat(20_001) };
    await expect(record.append(opened, tooLong)).rejects.toThrow(/lesson-opened, words-written/);
    expect(record.events()).toHaveLength(1);
    expect(await record.append(opened)).toBe('stored');
    expect(record.events().map(({ seq }) => seq)).toEqual([1, 2]);
  });
});
