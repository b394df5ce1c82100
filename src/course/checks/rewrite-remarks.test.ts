import { expect, it } from 'vitest';
import { buildInteraction } from '../../../tests/support/build-interaction';
import { buildInteractions, buildSource } from '../../../tests/support/build-source';
import { rewriteRemarks } from './rewrite-remarks';

const rewrite = buildInteraction('rewrite');
type Phrase = (typeof rewrite.parts)[number]['versions'][number]['phrases'][number];

const said = (change: (phrase: Phrase) => Phrase) => {
  const parts = rewrite.parts.map((part) => ({
    ...part,
    versions: part.versions.map((version) => ({
      ...version,
      phrases: version.phrases.map(change),
    })),
  }));
  return rewriteRemarks(
    buildSource({ interactions: [buildInteractions([{ ...rewrite, parts }])] }),
  );
};

it('has nothing against phrases with both and phrases with neither', () => {
  expect(said((phrase) => phrase)).toEqual([]);
});

it('refuses a sign without a remark, and a remark without a sign', () => {
  const [unsaid] = said((phrase) =>
    phrase.effect === 'harms' ? { ...phrase, remark: undefined } : phrase,
  );
  expect(unsaid?.message).toBe(
    '"再不付就起诉。" is marked as one that harms, and nothing says how. Write its "remark".',
  );
  expect(unsaid?.place).toMatchObject({
    path: ['interactions', 0, 'parts', 0, 'versions', 1, 'phrases', 1],
  });
  const [unsigned] = said((phrase) =>
    phrase.effect === 'harms' ? { ...phrase, effect: undefined } : phrase,
  );
  expect(unsigned?.message).toContain('has a remark and no sign');
});
