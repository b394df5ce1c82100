import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LearningRecord } from '@/learning-record/record';
import type { RecordStore } from '@/platform/record-store';
import { indexedDbRecordStore } from '@/platform/record-store-indexeddb';
import { buildEvent, buildForeignEvent, openTab } from '../support/build-record';

const opened = { type: 'lesson-opened', lesson: 'l1-1' } as const;
const completed = { type: 'lesson-completed', lesson: 'l1-1' } as const;
const database = 'record';

function disk(patience?: number): RecordStore {
  return indexedDbRecordStore({ database, table: 'events', ...(patience ? { patience } : {}) });
}

/** Another visit: what a new page finds on the disk. */
async function nextVisit(): Promise<LearningRecord> {
  return openTab(disk());
}

function typesIn(record: LearningRecord): readonly string[] {
  return record.events().map(({ type }) => type);
}

function failing(name: string): () => never {
  return () => {
    throw new DOMException('made by a test', name);
  };
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the record on a device that works', () => {
  it('is there at the next visit, in order and with whole events', async () => {
    const record = await nextVisit();
    expect(await record.append(opened, completed)).toBe('stored');
    const before = record.events();
    record.close();

    const again = await nextVisit();
    expect(again.events()).toEqual(before);
    expect(again.events()).toMatchObject([
      { seq: 1, at: expect.stringMatching(/^2025-11-2\d/), course: '0.1.0', ...opened },
      { seq: 2, ...completed },
    ]);
    expect(again.health()).toEqual({ kept: 'stored', setAside: 0 });
  });

  it('is handed what is reported on the way out, without waiting for what is being written', async () => {
    const record = await nextVisit();
    const add = vi.spyOn(IDBObjectStore.prototype, 'add');
    const first = record.append(opened);
    const second = record.append(completed);
    // No turn of the event loop: promises alone.
    for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
    expect(add).toHaveBeenCalledTimes(2);
    expect(await Promise.all([first, second])).toEqual(['stored', 'stored']);
    expect((await nextVisit()).events()).toMatchObject([
      { seq: 1, ...opened },
      { seq: 2, ...completed },
    ]);
  });

  it('goes on after the browser or another tab closed the database', async () => {
    const closing: IDBDatabase[] = [];
    const transaction = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      ...given
    ) {
      closing.push(this);
      return transaction.apply(this, given);
    });
    const record = await nextVisit();
    closing.at(-1)?.close();

    expect(await record.append(opened)).toBe('stored');
    expect(typesIn(await nextVisit())).toEqual(['lesson-opened']);
  });

  it('lets another tab delete the database, and goes on', async () => {
    const record = await nextVisit();
    await record.append(opened);
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(database);
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    });

    expect(await record.append(completed)).toBe('stored');
    expect(typesIn(record)).toEqual(['lesson-opened', 'lesson-completed']);
  });

  it('empties when everything is deleted', async () => {
    const record = await nextVisit();
    await record.append(opened);
    expect(await record.deleteEverything()).toBe('emptied');
    expect(record.events()).toEqual([]);
    expect((await nextVisit()).events()).toEqual([]);
  });
});

describe('a write that is killed midway', () => {
  it('leaves nothing half done on the disk, and all of it is written later', async () => {
    const record = await nextVisit();
    const add = IDBObjectStore.prototype.add;
    let adds = 0;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
      this: IDBObjectStore,
      value: unknown,
    ) {
      const request = add.call(this, value);
      adds += 1;
      if (adds === 2) this.transaction.abort();
      return request;
    });

    expect(await record.append(opened, completed, opened)).toBe('memory-only');
    expect(record.health()).toMatchObject({ kept: 'memory-only', why: 'broken', waiting: 3 });
    expect((await nextVisit()).events()).toEqual([]);
    expect(typesIn(record)).toHaveLength(3);

    expect(await record.flush()).toBe('stored');
    expect(record.health()).toEqual({ kept: 'stored', setAside: 0 });
    expect((await nextVisit()).events()).toEqual(record.events());
  });
});

describe('a full disk', () => {
  it('is said plainly, and what is done stays until there is space', async () => {
    const record = await nextVisit();
    await record.append(opened);
    const said = vi.fn();
    record.watchHealth(said);
    const add = vi.spyOn(IDBObjectStore.prototype, 'add');
    add.mockImplementation(failing('QuotaExceededError'));

    expect(await record.append(completed)).toBe('memory-only');
    expect(typesIn(record)).toEqual(['lesson-opened', 'lesson-completed']);
    expect(said).toHaveBeenLastCalledWith({
      kept: 'memory-only',
      why: 'full',
      waiting: 1,
      setAside: 0,
    });
    expect(JSON.parse(record.exportBackup('full').text).events).toHaveLength(2);
    expect(await record.flush()).toBe('memory-only');

    add.mockRestore();
    expect(await record.append(opened)).toBe('stored');
    expect(said).toHaveBeenLastCalledWith({ kept: 'stored', setAside: 0 });
    expect(typesIn(await nextVisit())).toEqual([
      'lesson-opened',
      'lesson-completed',
      'lesson-opened',
    ]);
  });

  it('takes a small event while a large import still waits', async () => {
    const record = await nextVisit();
    const add = IDBObjectStore.prototype.add;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
      this: IDBObjectStore,
      value: { seq: number },
    ) {
      if (value.seq === 7) throw new DOMException('made by a test', 'QuotaExceededError');
      return add.call(this, value);
    });
    const backup = {
      format: 'learning-record-backup',
      version: 1,
      course: { id: 'effective-collection' },
      events: [buildEvent(7)],
    };

    expect(await record.importBackup(JSON.stringify(backup))).toMatchObject({
      outcome: 'merged',
      added: 1,
      kept: 'memory-only',
    });
    expect(await record.append(completed)).toBe('stored');
    expect(record.health()).toMatchObject({ kept: 'memory-only', why: 'full', waiting: 1 });
    expect(typesIn(record)).toEqual(['lesson-opened', 'lesson-completed']);
  });
});

describe('a browser that refuses storage', () => {
  it.each([
    { how: 'has no IndexedDB', stub: () => vi.stubGlobal('indexedDB', undefined) },
    {
      how: 'throws when it is opened',
      stub: () =>
        vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(failing('SecurityError')),
    },
    {
      how: 'holds a newer database',
      stub: () =>
        new Promise<void>((resolve) => {
          const request = indexedDB.open(database, 99);
          request.onsuccess = () => {
            request.result.close();
            resolve();
          };
        }),
    },
  ])('and $how lets the learner work, and is said plainly', async ({ stub }) => {
    await stub();
    const record = await nextVisit();
    expect(record.health()).toMatchObject({ kept: 'memory-only', why: 'refused', waiting: 0 });

    expect(await record.append(opened)).toBe('memory-only');
    expect(typesIn(record)).toEqual(['lesson-opened']);
    expect(record.health()).toMatchObject({ kept: 'memory-only', why: 'refused', waiting: 1 });
    expect(await record.flush()).toBe('memory-only');
    expect(await record.deleteEverything()).toBe('emptied');
    expect(record.events()).toEqual([]);
  });

  it('and never answers does not hold up the learner', async () => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => new IDBOpenDBRequest());
    const record = await openTab(disk(20));
    expect(await record.append(opened)).toBe('memory-only');
    expect(record.health()).toMatchObject({ kept: 'memory-only', why: 'refused', waiting: 1 });
  });

  it('and answers late is used from then on', async () => {
    const before = await nextVisit();
    before.close();
    const holder = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(database);
      request.onsuccess = () => resolve(request.result);
    });
    // While this waits for the other tab to close, no one else gets in.
    indexedDB.deleteDatabase(database);
    const record = await openTab(disk(20));
    expect(await record.append(opened)).toBe('memory-only');

    holder.close();
    await vi.waitFor(async () => expect(await record.flush()).toBe('stored'));
    expect(record.health()).toEqual({ kept: 'stored', setAside: 0 });
    expect(typesIn(await nextVisit())).toEqual(['lesson-opened']);
  });

  it('and gives in later is read before it is written, and keeps both', async () => {
    const before = await nextVisit();
    await before.append(opened);
    before.close();

    const open = vi.spyOn(IDBFactory.prototype, 'open');
    open.mockImplementation(failing('SecurityError'));
    const record = await nextVisit();
    await record.append(completed);
    open.mockRestore();

    expect(await record.flush()).toBe('stored');
    expect(typesIn(record).toSorted()).toEqual(['lesson-completed', 'lesson-opened']);
    expect((await nextVisit()).events()).toEqual(record.events());
    expect(record.health()).toEqual({ kept: 'stored', setAside: 0 });
  });
});

describe('a damaged store', () => {
  async function putRows(...rows: readonly unknown[]): Promise<void> {
    (await nextVisit()).close();
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(database);
      request.onsuccess = () => resolve(request.result);
    });
    const transaction = db.transaction('events', 'readwrite');
    for (const row of rows) transaction.objectStore('events').put(row);
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    db.close();
  }

  it('loses no row to a corrupt one, which is set aside, reported and left where it lies', async () => {
    const corrupt = { id: 'corrupt', type: 'lesson-opened', lesson: 7 };
    await putRows(buildEvent(1), corrupt, buildEvent(2));

    const record = await nextVisit();
    expect(record.events()).toEqual([buildEvent(1), buildEvent(2)]);
    expect(record.health()).toEqual({ kept: 'stored', setAside: 1 });
    expect(await record.append(completed)).toBe('stored');
    expect(JSON.parse(record.exportBackup('full').text).setAside).toEqual([corrupt]);
    expect((await nextVisit()).health()).toEqual({ kept: 'stored', setAside: 1 });
  });

  it('is read row by row when it cannot be read as a whole', async () => {
    await putRows(buildEvent(1), buildEvent(2), buildEvent(3));
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(failing('UnknownError'));
    const get = IDBObjectStore.prototype.get;
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (
      this: IDBObjectStore,
      key,
    ) {
      if (key === buildEvent(2).id) throw new DOMException('made by a test', 'UnknownError');
      return get.call(this, key);
    });

    const record = await nextVisit();
    expect(record.events()).toEqual([buildEvent(1), buildEvent(3)]);
    expect(record.health()).toEqual({ kept: 'stored', setAside: 1 });
  });

  it('keeps and passes on an event of a newer type', async () => {
    await putRows(buildEvent(1), buildForeignEvent(2));
    const record = await nextVisit();
    await record.append(completed);

    expect(typesIn(record)).toEqual(['lesson-opened', 'lesson-completed']);
    expect(record.events().at(-1)?.seq).toBe(3);
    expect(record.health()).toEqual({ kept: 'stored', setAside: 0 });
    const { text } = record.exportBackup('full');
    expect(JSON.parse(text).events).toContainEqual(buildForeignEvent(2));

    vi.stubGlobal('indexedDB', new IDBFactory());
    const elsewhere = await nextVisit();
    expect(await elsewhere.importBackup(text)).toMatchObject({ added: 3, foreign: 1, broken: 0 });
    expect(JSON.parse((await nextVisit()).exportBackup('full').text).events).toContainEqual(
      buildForeignEvent(2),
    );
  });

  it('that does not let go of its rows deletes nothing, and says why', async () => {
    const record = await nextVisit();
    await record.append(opened);
    vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(failing('UnknownError'));
    expect(await record.deleteEverything()).toBe('broken');
    expect(typesIn(record)).toEqual(['lesson-opened']);
  });
});
