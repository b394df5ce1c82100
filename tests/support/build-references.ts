import type { GlossaryEntry, LawEntry } from '@/course/reference-books';

export function buildLawEntry(overrides: Partial<LawEntry> = {}): LawEntry {
  return {
    id: 'civil-code-201',
    instrument: '民法典',
    article: '第201条',
    inForceSince: '2021-01-01',
    confidence: 'settled',
    statement: '开始的当日不计入。',
    meaning: '从第二天数起。',
    checkedOn: '2026-11-23',
    places: [{ ref: 'l1-2#due-date', title: '到期日，算到天' }],
    ...overrides,
  };
}

export function buildGlossaryEntry(overrides: Partial<GlossaryEntry> = {}): GlossaryEntry {
  return {
    id: 'retention-money',
    term: '质保金',
    en: 'retention money',
    definition: '押着的钱。',
    initial: 'Z',
    places: [{ ref: 'l1-1#five-boxes', title: '五格账' }],
    ...overrides,
  };
}
