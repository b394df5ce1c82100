import { expect, it } from 'vitest';
import { buildJobAidSource, buildSource } from '../../../tests/support/build-source';
import { jobAidLaws } from './job-aid-laws';

const note = {
  id: 'civil-code-188',
  instrument: '民法典',
  article: '第188条',
  inForceSince: '2021-01-01',
  confidence: 'settled' as const,
  statement: '三年。',
  meaning: '记日子。',
  checkedOn: '2026-11-23',
};

function said(notice: string, laws?: string[]): readonly string[] {
  const source = buildSource({
    jobAids: [buildJobAidSource({ notice, ...(laws && { laws }) })],
  });
  const withNote = { ...source, laws: { ...source.laws, data: { laws: [note] } } };
  return jobAidLaws(withNote).map(({ message }) => message);
}

it('has nothing against a form that names no article, or lists the note of each that it names', () => {
  expect(said('确认书第一条写了日子。')).toEqual([]);
  expect(said('时效重新算（民法典第188条）。', ['civil-code-188'])).toEqual([]);
});

it('asks for the note of an article that is named', () => {
  expect(said('时效重新算（民法典第188、195条）。', ['civil-code-188'])).toEqual([
    '"第188、195条" is named and no law note of it is listed. Add its id to "laws".',
  ]);
  expect(said('时效重新算（民法典第188条）。')).toHaveLength(1);
});

it('knows the notes that there are', () => {
  expect(said('记日子。', ['civil-code-118'])).toEqual([
    'there is no law note "civil-code-118". Did you mean "civil-code-188"?',
  ]);
});
