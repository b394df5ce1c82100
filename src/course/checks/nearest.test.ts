import { describe, expect, it } from 'vitest';
import { nearest, suggestion } from './nearest';

describe('nearest', () => {
  it.each([
    { wrote: 'stme', meant: 'stem', because: 'two letters changed places' },
    { wrote: 'optoins', meant: 'options', because: 'letters in the middle changed places' },
    { wrote: 'Stem', meant: 'stem', because: 'case is no difference' },
    { wrote: 'keys', meant: 'key', because: 'one letter is too many' },
    { wrote: 'picture', meant: undefined, because: 'nothing is near' },
    { wrote: 'at', meant: undefined, because: 'a short word needs a close match' },
  ])('takes "$wrote" for $meant: $because', ({ wrote, meant }) => {
    expect(nearest(wrote, ['stem', 'options', 'key', 'document'])).toBe(meant);
  });
});

describe('suggestion', () => {
  it('names all when nothing is near and they are few', () => {
    expect(suggestion('zzz', ['one', 'two'])).toBe('Known: one, two.');
  });

  it('says so when there is nothing to choose from', () => {
    expect(suggestion('zzz', [])).toBe('There is none yet.');
  });
});
