import { type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';
import type { RecordStore, Row, RowsRead, StorageTrouble } from './record-store';

type IndexedDbOptions = {
  readonly database: string;
  /** The object store; its rows are keyed by `id`. */
  readonly table: string;
  /** Milliseconds to wait for a database that does not answer; later waits are shorter. */
  readonly patience?: number;
};

/** Greater by one with each change of what the database holds beside the rows' own shape. */
const schemaVersion = 1;

/** From this number of rows on, asking for all keys at once is cheaper than one by one. */
const manyRows = 50;

type Done<Value> =
  | { readonly outcome: 'done'; readonly value: Value }
  | { readonly outcome: StorageTrouble };

/**
 * Rows in IndexedDB, one a row. It lets other tabs upgrade or delete the database by closing its
 * own connection, and opens it anew at the next use.
 */
export function indexedDbRecordStore(options: IndexedDbOptions): RecordStore {
  const { database, table, patience = 5_000 } = options;
  let opening: Promise<IDBPDatabase> | null = null;
  /** A database that hung once must not hold up every write. */
  let hangs = false;

  async function patiently<Value>(promise: Promise<Value>): Promise<Value> {
    try {
      const value = await within(hangs ? patience / 10 : patience, promise);
      hangs = false;
      return value;
    } catch (error) {
      hangs = error instanceof Unanswered;
      throw error;
    }
  }

  async function open(): Promise<IDBPDatabase> {
    return openDB(database, schemaVersion, {
      upgrade: (db) => void db.createObjectStore(table, { keyPath: 'id' }),
      blocking(_current, _blocked, event) {
        opening = null;
        if (event.target instanceof IDBDatabase) event.target.close();
      },
      terminated() {
        opening = null;
      },
    });
  }

  async function connect(): Promise<IDBPDatabase> {
    // One that comes too late is used at the next call.
    opening ??= open();
    try {
      return await patiently(opening);
    } catch (error) {
      if (!(error instanceof Unanswered)) opening = null;
      throw error;
    }
  }

  /** Runs `work` in a transaction of its own: all of it is done or nothing. */
  async function inTransaction<Value, Mode extends IDBTransactionMode>(
    mode: Mode,
    work: (rows: IDBPObjectStore<unknown, [string], string, Mode>) => Promise<Value>,
  ): Promise<Done<Value>> {
    for (let again = false; ; again = true) {
      let db: IDBPDatabase;
      try {
        db = await connect();
      } catch (error) {
        return { outcome: troubleOfOpening(error) };
      }
      try {
        return { outcome: 'done', value: await patiently(transact(db, table, mode, work)) };
      } catch (error) {
        // A connection that another tab or the browser has closed is opened anew, once.
        if (again || nameOf(error) !== 'InvalidStateError') return { outcome: troubleOfUse(error) };
        opening = null;
      }
    }
  }

  async function readOneByOne(): Promise<RowsRead> {
    const keys = await inTransaction('readonly', (rows) => rows.getAllKeys());
    if (keys.outcome !== 'done') return keys;
    const read: unknown[] = [];
    for (const key of keys.value) {
      const row = await inTransaction('readonly', (rows) => rows.get(key));
      if (row.outcome === 'done') read.push(row.value);
    }
    return { outcome: 'read', rows: read, unreadable: keys.value.length - read.length };
  }

  return {
    async readAll() {
      const all = await inTransaction('readonly', (rows) => rows.getAll());
      if (all.outcome === 'done') return { outcome: 'read', rows: all.value, unreadable: 0 };
      // One row that cannot be read fails them all.
      return all.outcome === 'broken' ? readOneByOne() : all;
    },
    async write({ add, replace }) {
      if (replace.length === 0 && add.length < manyRows) {
        let oneIsThere = false;
        const added = await inTransaction('readwrite', (rows) =>
          addAtOnce(rows, add).catch((error: unknown) => {
            oneIsThere = nameOf(error) === 'ConstraintError';
            throw error;
          }),
        );
        if (added.outcome === 'done') return 'stored';
        if (!oneIsThere) return added.outcome;
      }
      const written = await inTransaction('readwrite', async (rows) => {
        const known = add.length < manyRows ? null : new Set(await rows.getAllKeys());
        const isNew = async ({ id }: Row) =>
          known ? !known.has(id) : (await rows.getKey(id)) === undefined;
        const areNew = await Promise.all(add.map(isNew));
        const changed = [...add.filter((_row, index) => areNew[index]), ...replace];
        await Promise.all(changed.map(async (row) => rows.put(row)));
      });
      return written.outcome === 'done' ? 'stored' : written.outcome;
    },
    async clear() {
      const cleared = await inTransaction('readwrite', (rows) => rows.clear());
      return cleared.outcome === 'done' ? 'stored' : cleared.outcome;
    },
    close() {
      const closing = opening;
      opening = null;
      closing?.then(
        (db) => db.close(),
        () => {},
      );
    },
  };
}

/**
 * Hands rows to the browser and commits, all in one go and without reading first: a page that is
 * being left gets no further turn. Rejects when a row of the same id is there.
 */
async function addAtOnce(
  table: IDBPObjectStore<unknown, [string], string, 'readwrite'>,
  rows: readonly Row[],
): Promise<void> {
  const added: Promise<unknown>[] = [];
  try {
    for (const row of rows) added.push(table.add(row));
    table.transaction.commit();
  } catch (error) {
    // All or nothing: those before one that cannot be copied go with it.
    abort(table.transaction);
    await Promise.allSettled(added);
    throw error;
  }
  await Promise.all(added);
}

async function transact<Value, Mode extends IDBTransactionMode>(
  db: IDBPDatabase,
  table: string,
  mode: Mode,
  work: (rows: IDBPObjectStore<unknown, [string], string, Mode>) => Promise<Value>,
): Promise<Value> {
  // Relaxed: done when the browser has it, without waiting for the disk.
  const transaction = db.transaction<string, Mode>(table, mode, { durability: 'relaxed' });
  const worked = work(transaction.objectStore(table)).catch((error: unknown) => {
    abort(transaction);
    throw error;
  });
  const [value] = await Promise.all([worked, transaction.done]);
  return value;
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // Aborted already, by the same error.
  }
}

class Unanswered extends Error {
  override readonly name = 'Unanswered';
}

/** @throws {Unanswered} when `promise` has not settled after `milliseconds` */
async function within<Value>(milliseconds: number, promise: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Unanswered()), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

function troubleOfOpening(error: unknown): StorageTrouble {
  const trouble = troubleOfUse(error);
  if (trouble !== 'broken') return trouble;
  return nameOf(error) === 'UnknownError' || nameOf(error) === 'DataError' ? 'broken' : 'refused';
}

function troubleOfUse(error: unknown): StorageTrouble {
  switch (nameOf(error)) {
    case 'QuotaExceededError':
    case 'NS_ERROR_FILE_NO_DEVICE_SPACE':
      return 'full';
    case 'SecurityError':
    case 'NotAllowedError':
    case 'VersionError':
      return 'refused';
    default:
      return 'broken';
  }
}

function nameOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
}
