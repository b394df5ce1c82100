import { describe, expect, it } from 'vitest';
import { buildItem } from '../../../tests/support/build-course';
import { readDraft } from './draft';

describe('what the learner has picked so far', () => {
  it.each([
    { type: 'single-response', draft: {}, what: 'option' },
    { type: 'multiple-response', draft: { selected: [] }, what: 'options' },
    { type: 'true-false-reason', draft: { selected: ['boss-decides'] }, what: 'verdict' },
    { type: 'true-false-reason', draft: { verdict: true }, what: 'reason' },
    { type: 'ordering', draft: {}, what: 'order' },
    { type: 'matching', draft: { pairs: { zhao: 'pays' } }, what: 'pairs' },
    { type: 'best-reply', draft: { selected: [] }, what: 'option' },
    { type: 'matching', draft: {}, what: 'pairs' },
    { type: 'sorting', draft: {}, what: 'groups' },
    { type: 'sorting', draft: { groups: { due: 'collect' } }, what: 'groups' },
    { type: 'missing-pieces', draft: {}, what: 'marks' },
    { type: 'missing-pieces', draft: { marked: [] }, what: 'marks' },
    { type: 'short-text', draft: {}, what: 'no-words' },
    {
      type: 'short-text',
      draft: { typed: 'liang', words: { ok: false, why: 'letters' } },
      what: 'letters',
    },
    { type: 'numeric', draft: {}, what: 'empty' },
    { type: 'numeric', draft: { typed: '半年' }, what: 'not-a-number' },
  ] as const)('lacks $what in $type', ({ type, draft, what }) => {
    expect(readDraft(buildItem({ type }), draft)).toEqual({ complete: false, missing: { what } });
  });

  it('names the part of a cluster that is not answered yet', () => {
    const item = buildItem({ type: 'cluster' });
    expect(readDraft(item, { parts: { 'q1-20-1': { typed: '19.2万' } } })).toEqual({
      complete: false,
      missing: { what: 'option', part: 2 },
    });
  });

  it.each([
    { type: 'single-response', draft: { selected: ['wait'] }, response: { selected: ['wait'] } },
    { type: 'best-reply', draft: { selected: ['wait'] }, response: { selected: ['wait'] } },
    {
      type: 'multiple-response',
      draft: { selected: ['receipt', 'memory'] },
      response: { selected: ['receipt', 'memory'] },
    },
    { type: 'ordering', draft: { order: ['pay', 'plan'] }, response: { order: ['pay', 'plan'] } },
    {
      type: 'matching',
      draft: { pairs: { zhao: 'pays', qian: 'pays', zheng: 'decides' } },
      response: { pairs: { zhao: 'pays', qian: 'pays', zheng: 'decides' } },
    },
    {
      type: 'sorting',
      draft: {
        groups: { due: 'collect', season: 'collect', untested: 'collect', unlocked: 'complete' },
      },
      response: {
        groups: { due: 'collect', season: 'collect', untested: 'collect', unlocked: 'complete' },
      },
    },
    { type: 'missing-pieces', draft: { marked: ['seal'] }, response: { marked: ['seal'] } },
    { type: 'numeric', draft: { typed: '125天' }, response: { number: 125 } },
  ] as const)('becomes the response of $type', ({ type, draft, response }) => {
    expect(readDraft(buildItem({ type }), draft)).toEqual({ complete: true, response });
  });

  it('keeps the words of a short answer apart from what they come to', () => {
    const item = buildItem({ type: 'short-text' });
    const draft = { typed: ' 何俊 ', words: { ok: true, wording: 'store' } } as const;
    expect(readDraft(item, draft)).toEqual({
      complete: true,
      response: { wording: 'store' },
      words: '何俊',
    });
  });

  it('has no words where none are kept', () => {
    const words = { ok: true, wording: null } as const;
    expect(readDraft(buildItem({ type: 'short-text' }), { words })).toMatchObject({ words: '' });
  });

  it('names the first part of a cluster when nothing is answered', () => {
    expect(readDraft(buildItem({ type: 'cluster' }), {})).toEqual({
      complete: false,
      missing: { what: 'empty', part: 1 },
    });
  });

  it('becomes a response once it is whole', () => {
    const cluster = buildItem({ type: 'cluster' });
    const parts = { 'q1-20-1': { typed: '19.2万' }, 'q1-20-2': { selected: ['wait'] } };
    expect(readDraft(cluster, { parts })).toEqual({
      complete: true,
      response: { parts: { 'q1-20-1': { number: 192_000 }, 'q1-20-2': { selected: ['wait'] } } },
    });
    const judged = buildItem({ type: 'true-false-reason' });
    expect(readDraft(judged, { verdict: false, selected: ['no-application'] })).toEqual({
      complete: true,
      response: { verdict: false, reason: 'no-application' },
    });
  });
});
