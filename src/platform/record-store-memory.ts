import type { RecordStore, Row } from './record-store';

/**
 * Rows that last as long as the page: for tests, and for pages that must leave nothing on a device.
 * Rows are copied on the way in and out, as in a real store.
 */
export function memoryRecordStore(rows: readonly Row[] = []): RecordStore {
  const kept = new Map<string, Row>();
  for (const row of rows) kept.set(row.id, structuredClone(row));

  return {
    readAll: async () => ({
      outcome: 'read',
      rows: structuredClone([...kept.values()]),
      unreadable: 0,
    }),
    write: async (change) => {
      try {
        const { add, replace } = structuredClone(change);
        for (const row of add) if (!kept.has(row.id)) kept.set(row.id, row);
        for (const row of replace) kept.set(row.id, row);
        return 'stored';
      } catch {
        return 'broken';
      }
    },
    clear: async () => {
      kept.clear();
      return 'stored';
    },
    close: () => {},
  };
}
