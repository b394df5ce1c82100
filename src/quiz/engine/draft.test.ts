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
