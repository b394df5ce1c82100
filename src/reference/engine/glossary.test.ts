import { describe, expect, it } from 'vitest';
import { buildGlossaryEntry } from '../../../tests/support/build-references';
import { byLetter, findTerms } from './glossary';

const terms = [
  buildGlossaryEntry({
    id: 'exposure',
    term: '敞口',
    en: 'exposure',
    definition: '没收回的。',
    initial: 'C',
  }),
  buildGlossaryEntry({
    id: 'retention-money',
    term: '质保金',
    en: 'retention money',
    definition: '押着的钱，到期才付。',
    initial: 'Z',
  }),
  buildGlossaryEntry({
    id: 'due-date',
    term: '到期日',
    en: 'Due date',
    definition: '最后一天。',
    initial: 'D',
  }),
];
const found = (query: string) => findTerms(terms, query).map(({ id }) => id);

describe('the finder', () => {
  it.each([
    { query: '', ids: ['exposure', 'retention-money', 'due-date'], because: 'nothing is asked' },
    { query: ' 质保 ', ids: ['retention-money'], because: 'part of the word is enough' },
    { query: 'DUE', ids: ['due-date'], because: 'capitals make no difference' },
    { query: 'ｅｘｐ', ids: ['exposure'], because: 'neither does the width of letters' },
    { query: '到期', ids: ['due-date'], because: 'words come before what words mean' },
    { query: '押着', ids: ['retention-money'], because: 'no word is called so' },
    { query: '没有的词', ids: [], because: 'nobody says so' },
  ])('finds $ids for "$query": $because', ({ query, ids }) => {
    expect(found(query)).toEqual(ids);
  });
});

it('groups by letter, with other words at the end', () => {
  const other = buildGlossaryEntry({ id: 'crm', term: '3C', initial: '#' });
  expect(byLetter([other, ...terms]).map(({ letter }) => letter)).toEqual(['C', 'D', 'Z', '#']);
  const more = [...terms, buildGlossaryEntry({ id: 'transfer', term: '承兑', initial: 'C' })];
  expect(byLetter(more)[0]?.terms.map(({ id }) => id)).toEqual(['exposure', 'transfer']);
});
