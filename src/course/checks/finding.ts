/** Keys and list positions from the top of a data file: `['items', 3, 'options', 0]`. */
export type Path = readonly (string | number)[];

/**
 * A spot in a content file: by data path, or by line and column (both from 1). A path means the
 * value that is written there, or with `atName` the name before it.
 */
export type Place =
  | { readonly file: string; readonly path: Path; readonly atName?: boolean }
  | { readonly file: string; readonly line: number; readonly column: number };

/**
 * - `error`: the course cannot be built.
 * - `warning`: it can, but it breaks a promise; the shipped course has none.
 * - `pending`: it waits for a module that is announced and not yet listed.
 */
export type Severity = 'error' | 'warning' | 'pending';

/** Something an author should mend, with what to write instead. */
export type Finding = {
  readonly severity: Severity;
  readonly place: Place;
  readonly message: string;
};

export function error(place: Place, message: string): Finding {
  return { severity: 'error', place, message };
}

export function warning(place: Place, message: string): Finding {
  return { severity: 'warning', place, message };
}

export function pending(place: Place, message: string): Finding {
  return { severity: 'pending', place, message };
}
