import type { CardKind } from './card-ref';

/** The parts of the book. */
export const shelves = ['learning', 'held', 'removed'] as const;

/** Which entries of the book are shown. Null takes all. */
export type BookFilter = {
  readonly shelf: (typeof shelves)[number];
  readonly module: string | null;
  readonly objective: string | null;
  readonly kind: CardKind | null;
  readonly starred: boolean;
};

type Filtered = {
  readonly kind: CardKind;
  readonly module: string;
  readonly objectives: readonly string[];
  readonly starred: boolean;
  readonly state: BookFilter['shelf'];
};

/** Whether an entry is shown. */
export function fitting(entry: Filtered, filter: BookFilter): boolean {
  return (
    entry.state === filter.shelf &&
    (filter.module === null || entry.module === filter.module) &&
    (filter.objective === null || entry.objectives.includes(filter.objective)) &&
    (filter.kind === null || entry.kind === filter.kind) &&
    (!filter.starred || entry.starred)
  );
}

const kinds: readonly CardKind[] = ['item', 'interaction', 'decision'];

/** The filter that an address names, `?shelf=held&module=m1`. */
export function filterIn(search: URLSearchParams): BookFilter {
  return {
    shelf: shelves.find((shelf) => shelf === search.get('shelf')) ?? 'learning',
    module: search.get('module'),
    objective: search.get('objective'),
    kind: kinds.find((kind) => kind === search.get('kind')) ?? null,
    starred: search.has('starred'),
  };
}

/** The address's query for a filter. What takes all is not in it. */
export function filterQuery(filter: BookFilter): URLSearchParams {
  const { shelf, module, objective, kind, starred } = filter;
  return new URLSearchParams({
    ...(shelf !== 'learning' && { shelf }),
    ...(module !== null && { module }),
    ...(objective !== null && { objective }),
    ...(kind !== null && { kind }),
    ...(starred && { starred: '1' }),
  });
}
