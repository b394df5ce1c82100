/** Anything with an id can be a row. */
export type Row = { readonly id: string };

/**
 * refused: the browser gives no storage (private window, sandboxed frame, settings, a newer version
 * of the app in another tab). full: no space. broken: storage failed in another way.
 */
export type StorageTrouble = 'refused' | 'full' | 'broken';

/** Either the rows as they lie there, with the number of those that cannot be read, or the trouble. */
export type RowsRead =
  | { readonly outcome: 'read'; readonly rows: readonly unknown[]; readonly unreadable: number }
  | { readonly outcome: StorageTrouble };

export type RowsWritten = 'stored' | StorageTrouble;

/** Rows to write: `add` leaves a row of the same id as it is, `replace` writes over it. */
export type RowChange = { readonly add: readonly Row[]; readonly replace: readonly Row[] };

/**
 * Rows kept on the device by their id. Trouble is a value: no method throws or rejects, and each
 * connects again by itself when the connection was lost.
 */
export type RecordStore = {
  readonly readAll: () => Promise<RowsRead>;
  /** All of the change or nothing of it. */
  readonly write: (change: RowChange) => Promise<RowsWritten>;
  readonly clear: () => Promise<RowsWritten>;
  readonly close: () => void;
};
