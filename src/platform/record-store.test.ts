import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RecordStore, Row } from './record-store';
import { indexedDbRecordStore } from './record-store-indexeddb';
import { memoryRecordStore } from './record-store-memory';

const row = (id: string, text = '') => ({ id, text });
const rows = (count: number, text = '') =>
  Array.from({ length: count }, (_, index) => row(`r${index}`, text));

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe.each([
  ['in IndexedDB', () => indexedDbRecordStore({ database: 'd', table: 't' })],
  ['in memory', () => memoryRecordStore()],
])('rows %s', (_where, open: () => RecordStore) => {
  async function idsIn(store: RecordStore): Promise<unknown> {
    const read = await store.readAll();
    return read.outcome === 'read' ? read.rows : read.outcome;
  }

  it('are empty at first', async () => {
    expect(await open().readAll()).toEqual({ outcome: 'read', rows: [], unreadable: 0 });
  });

  it.each([3, 200])('%i together are kept whole', async (count) => {
    const store = open();
    expect(await store.write({ add: rows(count), replace: [] })).toBe('stored');
    expect(await idsIn(store)).toEqual(expect.arrayContaining(rows(count)));
  });

  it.each([1, 200])('added, %i at once, leave one of the same id as it is', async (count) => {
    const store = open();
    await store.write({ add: [row('r0', 'first')], replace: [] });
    await store.write({ add: rows(count, 'second'), replace: [] });
    expect(await idsIn(store)).toContainEqual(row('r0', 'first'));
    expect(await idsIn(store)).toHaveLength(count);
  });

  it('that replace are written over one of the same id', async () => {
    const store = open();
    await store.write({ add: [row('a', 'first')], replace: [] });
    await store.write({ add: [], replace: [row('a', 'second'), row('b', 'new')] });
    expect(await idsIn(store)).toEqual([row('a', 'second'), row('b', 'new')]);
  });

  it('are written all or none', async () => {
    const store = open();
    const notToBeKept: Row & { readonly run: () => void } = { id: 'z', run: () => {} };
    expect(await store.write({ add: [row('a'), notToBeKept], replace: [row('b')] })).toBe('broken');
    expect(await idsIn(store)).toEqual([]);
  });

  it('are gone after clearing, and can be written again', async () => {
    const store = open();
    await store.write({ add: rows(3), replace: [] });
    expect(await store.clear()).toBe('stored');
    expect(await idsIn(store)).toEqual([]);
    await store.write({ add: rows(1), replace: [] });
    expect(await idsIn(store)).toEqual(rows(1));
  });

  it('are copies: changing one read does not change what is kept', async () => {
    const store = open();
    const written = row('a', 'kept');
    await store.write({ add: [written], replace: [] });
    written.text = 'changed';
    expect(await idsIn(store)).toEqual([row('a', 'kept')]);
    store.close();
  });
});
