import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BookFilter, filterIn, filterQuery, fitting, shelves } from './book-filter';

const anyFilter: fc.Arbitrary<BookFilter> = fc.record({
  shelf: fc.constantFrom(...shelves),
  module: fc.option(fc.constantFrom('m1', 'm2')),
  objective: fc.option(fc.constantFrom('m1-1-1a', 'm2-1')),
  kind: fc.option(fc.constantFrom('item' as const, 'interaction' as const, 'decision' as const)),
  starred: fc.boolean(),
});

describe('a filter of the book', () => {
  it('comes back from its address as it was', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const address = filterQuery(filter).toString();
        expect(filterIn(new URLSearchParams(address))).toEqual(filter);
      }),
    );
  });

  it('is no part of the address where it takes all', () => {
    expect(filterQuery(filterIn(new URLSearchParams(''))).toString()).toBe('');
  });

  it('takes what an address cannot mean for nothing', () => {
    const filter = filterIn(new URLSearchParams('shelf=attic&kind=dance'));
    expect(filter).toMatchObject({ shelf: 'learning', kind: null });
  });
});

describe('an entry of the book', () => {
  const entry = {
    kind: 'item',
    module: 'm1',
    objectives: ['m1-1-1a', 'm1-1-2a'],
    starred: false,
    state: 'learning',
  } as const;
  const all: BookFilter = {
    shelf: 'learning',
    module: null,
    objective: null,
    kind: null,
    starred: false,
  };

  it.each<{ filter: Partial<BookFilter>; shown: boolean }>([
    { filter: {}, shown: true },
    { filter: { shelf: 'held' }, shown: false },
    { filter: { module: 'm1' }, shown: true },
    { filter: { module: 'm2' }, shown: false },
    { filter: { objective: 'm1-1-2a' }, shown: true },
    { filter: { objective: 'm1-1-3a' }, shown: false },
    { filter: { kind: 'item' }, shown: true },
    { filter: { kind: 'decision' }, shown: false },
    { filter: { starred: true }, shown: false },
    { filter: { module: 'm1', objective: 'm1-1-1a', kind: 'item' }, shown: true },
    { filter: { module: 'm1', objective: 'm1-1-3a', kind: 'item' }, shown: false },
    { filter: { shelf: 'held', module: 'm1' }, shown: false },
    { filter: { module: 'm2', kind: 'item' }, shown: false },
  ])('is shown by $filter: $shown', ({ filter, shown }) => {
    expect(fitting(entry, { ...all, ...filter })).toBe(shown);
  });

  it('with a star is shown with and without asking for one', () => {
    const starred = { ...entry, starred: true };
    expect(fitting(starred, all)).toBe(true);
    expect(fitting(starred, { ...all, starred: true })).toBe(true);
  });
});
