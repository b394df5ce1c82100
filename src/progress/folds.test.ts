import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extend, type Fold, foldAll } from '@/learning-record/fold';
import type { LearningEvent } from '@/learning-record/learning-event';
import { createLog } from '@/learning-record/log';
import { refold } from '@/learning-record/log-change';
import { reviewFold } from '@/review/engine/review-fold';
import { anyDevices, anyHistory, buildForeignEvent } from '../../tests/support/build-record';
import { lessonsFold } from './lessons-fold';
import { placesFold } from './places-fold';
import { sealsFold } from './seals-fold';
import { settingsFold } from './settings-fold';
import { wordsFold } from './words-fold';

describe.each([
  ['lessons', lessonsFold],
  ['places', placesFold],
  ['settings', settingsFold],
  ['words', wordsFold],
  ['seals', sealsFold],
  ['the review', reviewFold],
])('the state of %s', (_name, fold) => {
  keepsItsPromises(fold as Fold<unknown>);
});

function keepsItsPromises(fold: Fold<unknown>): void {
  it('is the same on every device that has seen the same events', () => {
    fc.assert(
      fc.property(anyDevices, ([phone, laptop, tablet]) => {
        const states = [
          [phone, laptop, tablet],
          [tablet, phone, laptop],
          [laptop, laptop, tablet, phone, tablet],
        ].map((parts) => stateAfter(fold, parts));
        expect(states[1]).toEqual(states[0]);
        expect(states[2]).toEqual(states[0]);
      }),
    );
  });

  it('is the same kept up event by event as read anew', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const one = stateAfter(
          fold,
          history.map((event) => [event]),
        );
        expect(one).toEqual(stateAfter(fold, [history]));
      }),
    );
  });

  it('leaves the state it goes on from as it was', () => {
    fc.assert(
      fc.property(anyHistory, anyHistory, (first, second) => {
        const before = foldAll(fold, first);
        extend(fold, before, second);
        expect(before).toEqual(foldAll(fold, first));
      }),
    );
  });

  it('is not touched by an event of a newer type', () => {
    const state = fold.empty();
    fold.apply(state, buildForeignEvent(1) as LearningEvent);
    expect(state).toEqual(fold.empty());
  });
}

function stateAfter<State>(fold: Fold<State>, parts: readonly (readonly LearningEvent[])[]): State {
  const log = createLog();
  let state = fold.empty();
  for (const part of parts) {
    const change = log.add(part);
    if (change) state = refold(fold, state, log.events(), change);
  }
  return state;
}
