import { describe, expect, it } from 'vitest';
import { foldAll } from '@/learning-record/fold';
import { buildEvent } from '../../tests/support/build-record';
import { sealsFold } from './seals-fold';
import { wordsFold } from './words-fold';

const written = (number: number, text: string) =>
  buildEvent(number, { type: 'words-written', place: 'lesson/l1-1/note', text });

describe('own words', () => {
  it('are the latest at their place, with the time they were written', () => {
    const state = foldAll(wordsFold, [written(1, '先对账'), written(2, '先对账，再催款')]);
    expect(state.get('lesson/l1-1/note')).toEqual({
      text: '先对账，再催款',
      at: '2025-11-20T15:02:00.000+08:00',
    });
  });

  it('are gone from a place that was emptied', () => {
    expect(foldAll(wordsFold, [written(1, '先对账'), written(2, '')]).size).toBe(0);
  });
});

describe('a seal', () => {
  it('keeps the time it was first pressed', () => {
    const pressed = (number: number, at: string) =>
      buildEvent(number, { type: 'seal-pressed', module: 'm1' }, { at });
    const first = '2025-11-20T08:00:00.000+08:00';
    const state = foldAll(sealsFold, [
      pressed(1, first),
      pressed(2, '2025-11-21T08:00:00.000+08:00'),
    ]);
    expect(state).toEqual(new Map([['m1', first]]));
  });
});
