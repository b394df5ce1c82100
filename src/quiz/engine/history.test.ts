import { describe, expect, it } from 'vitest';
import { foldAll } from '@/learning-record/fold';
import type { Fact } from '@/learning-record/learning-event';
import {
  attemptFinished,
  attemptStarted,
  buildEvents,
  itemAnswered,
} from '../../../tests/support/build-attempt';
import { attemptsFold } from './attempts-fold';
import { calibrationOf, historyOf, judgementOf, knownAnswers } from './history';

const read = (...facts: readonly (Fact & { at?: string })[]) =>
  foldAll(attemptsFold, buildEvents(...facts));

describe('the history of a quiz', () => {
  it('tells finished attempts in the order of the record, whatever the clock said', () => {
    const attempts = read(
      { ...attemptStarted(), at: '2027-01-01T09:00:00.000+08:00' },
      itemAnswered(),
      { ...attemptFinished({ score: 0.5, passed: false }), at: '2027-01-01T09:10:00.000+08:00' },
      {
        ...attemptStarted({ attempt: 'a-2', mode: 'practise' }),
        at: '2026-01-01T09:00:00.000+08:00',
      },
      { ...attemptFinished({ attempt: 'a-2' }), at: '2026-01-01T09:10:00.000+08:00' },
      attemptStarted({ attempt: 'a-3' }),
      { type: 'attempt-abandoned', attempt: 'a-3' },
      attemptStarted({ attempt: 'a-4', quiz: 'm2' }),
      attemptFinished({ attempt: 'a-4' }),
    );
    expect(historyOf(attempts, 'm1')).toMatchObject([
      {
        id: 'a-1',
        score: 0.5,
        passed: false,
        right: 1,
        asked: 2,
        at: '2027-01-01T09:10:00.000+08:00',
      },
      { id: 'a-2', mode: 'practise', score: 1, passed: true, right: 0 },
    ]);
  });

  it('knows no answer of an exam that is not handed in', () => {
    const exam = [attemptStarted({ mode: 'exam' }), itemAnswered()];
    expect(knownAnswers(read(...exam), 'm1')).toEqual([]);
    expect(knownAnswers(read(...exam, attemptFinished()), 'm1')).toMatchObject([{ item: 'q1-01' }]);
  });

  it('knows the answers of an attempt that tells at once, before it is finished', () => {
    const open = read(attemptStarted(), itemAnswered());
    expect(knownAnswers(open, 'm1')).toMatchObject([{ item: 'q1-01' }]);
  });
});

describe('calibration', () => {
  const answers = (certainty: 'sure' | 'unsure', right: number, wrong: number) =>
    [
      ...foldAll(
        attemptsFold,
        buildEvents(
          attemptStarted({
            items: Array.from({ length: right + wrong }, (_, index) => ({
              id: `q1-${index}`,
              hash: '0',
            })),
          }),
          ...Array.from({ length: right + wrong }, (_, position) =>
            itemAnswered({
              position,
              item: `q1-${position}`,
              certainty,
              correct: position < right,
            }),
          ),
        ),
      ).ofItem.values(),
    ].flat();

  it('counts how often what was said to be sure was right, and what was not', () => {
    const both = [...answers('sure', 3, 1), ...answers('unsure', 1, 2)];
    expect(calibrationOf(both)).toEqual({
      sure: { asked: 4, right: 3 },
      unsure: { asked: 3, right: 1 },
    });
  });

  it.each([
    { sure: [4, 0], unsure: [9, 0], says: null },
    { sure: [3, 2], unsure: [0, 0], says: 'too-sure' },
    { sure: [4, 1], unsure: [0, 5], says: 'fitting' },
    { sure: [4, 1], unsure: [4, 1], says: 'too-unsure' },
    { sure: [4, 1], unsure: [4, 0], says: 'fitting' },
    { sure: [4, 1], unsure: [3, 2], says: 'fitting' },
  ] as const)('of sure $sure and unsure $unsure says $says', ({ sure, unsure, says }) => {
    const all = [...answers('sure', sure[0], sure[1]), ...answers('unsure', unsure[0], unsure[1])];
    expect(judgementOf(calibrationOf(all))).toBe(says);
  });
});
