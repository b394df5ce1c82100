import { describe, expect, it } from 'vitest';
import { type KeptDraft, readKeptDraft, writeDraft } from './kept-draft';

const whole: KeptDraft = {
  draft: {
    selected: ['wait'],
    verdict: false,
    order: ['a', 'b'],
    pairs: { zhao: 'pays' },
    typed: '12 万',
    parts: { 'q1-20-1': { typed: '3' }, 'q1-20-2': { selected: [] } },
  },
  certainty: 'unsure',
};

describe('a draft that was kept', () => {
  it('is read as it was written', () => {
    expect(readKeptDraft(writeDraft(whole))).toEqual(whole);
    expect(readKeptDraft(writeDraft({ draft: {} }))).toEqual({ draft: {}, certainty: undefined });
  });

  it.each([
    null,
    '',
    'nonsense',
    '[]',
    '{}',
    '{"draft":[]}',
    '{"draft":{"selected":"wait"}}',
    '{"draft":{"order":[1]}}',
    '{"draft":{"verdict":"yes"}}',
    '{"draft":{"pairs":{"zhao":1}}}',
    '{"draft":{"typed":12}}',
    '{"draft":{"parts":{"q1-20-1":null}}}',
    '{"draft":{"parts":{"q1-20-1":{"typed":1}}}}',
  ])('is not believed when it is none: %s', (text) => {
    expect(readKeptDraft(text)).toBeNull();
  });
});
