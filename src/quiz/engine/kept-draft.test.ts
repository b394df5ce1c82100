import { describe, expect, it } from 'vitest';
import { type KeptDraft, readKeptDraft, writeDraft } from './kept-draft';

const whole: KeptDraft = {
  draft: {
    selected: ['wait'],
    verdict: false,
    order: ['a', 'b'],
    pairs: { zhao: 'pays' },
    groups: { due: 'collect' },
    marked: ['seal'],
    typed: '12 万',
    words: { ok: true, wording: null },
    parts: { 'q1-20-1': { typed: '3' }, 'q1-20-2': { selected: [] } },
  },
  certainty: 'unsure',
};

describe('a draft that was kept', () => {
  it('is read as it was written', () => {
    expect(readKeptDraft(writeDraft(whole))).toEqual(whole);
    for (const words of [
      { ok: true, wording: 'store' },
      { ok: false, why: 'letters' },
      { ok: false, why: 'no-words' },
    ] as const) {
      expect(readKeptDraft(writeDraft({ draft: { words } }))?.draft).toEqual({ words });
    }
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
    '{"draft":{"groups":{"due":1}}}',
    '{"draft":{"marked":"seal"}}',
    '{"draft":{"typed":12}}',
    '{"draft":{"words":"right"}}',
    '{"draft":{"words":{"ok":true}}}',
    '{"draft":{"words":{"ok":true,"wording":1}}}',
    '{"draft":{"words":{"ok":false,"why":"lazy"}}}',
    '{"draft":{"words":{"wording":"answer"}}}',
    '{"draft":{"parts":{"q1-20-1":null}}}',
    '{"draft":{"parts":{"q1-20-1":{"typed":1}}}}',
    '{"draft":{"parts":{"q1-20-1":{"typed":"1"},"q1-20-2":{"typed":2}}}}',
    '{"draft":{"words":{"ok":"no","why":"letters"}}}',
  ])('is not believed when it is none: %s', (text) => {
    expect(readKeptDraft(text)).toBeNull();
  });
});
