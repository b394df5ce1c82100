import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BookFilter, filterIn, filterQuery, shelves } from './book-filter';

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
