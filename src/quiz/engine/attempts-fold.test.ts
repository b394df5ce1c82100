import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldAll } from '@/learning-record/fold';
import type { Fact } from '@/learning-record/learning-event';
import {
  attemptFinished,
  attemptStarted,
  buildEvents,
  itemAnswered,
} from '../../../tests/support/build-attempt';
import { attemptsFold, latestAnswer, openAttempt, quizStanding } from './attempts-fold';

const read = (...facts: readonly Fact[]) => foldAll(attemptsFold, buildEvents(...facts));

describe('an attempt in the record', () => {
  it('is open until it is finished, and found again by its quiz', () => {
    const started = [attemptStarted(), itemAnswered()];
    expect(openAttempt(read(...started), 'm1')).toMatchObject({ id: 'a-1', state: 'open' });
    expect(openAttempt(read(...started, attemptFinished()), 'm1')).toBeUndefined();
    expect(openAttempt(read(...started), 'm2')).toBeUndefined();
  });

  it('keeps the first answer to a position when two tabs answer it', () => {
    const second = itemAnswered({ score: 0, correct: false, certainty: 'unsure' });
    const attempts = read(attemptStarted(), itemAnswered(), second);
    expect(attempts.byId.get('a-1')?.answers.get(0)).toMatchObject({ correct: true });
    expect(attempts.ofItem.get('q1-01')).toHaveLength(1);
  });

  it.each([
    { name: 'an unknown attempt', fact: itemAnswered({ attempt: 'a-9' }) },
    { name: 'a position that there is not', fact: itemAnswered({ position: 7 }) },
    { name: 'another item than the one drawn', fact: itemAnswered({ item: 'q1-02' }) },
  ])('leaves out an answer to $name', ({ fact }) => {
    const attempts = read(attemptStarted(), fact);
    expect(attempts.byId.get('a-1')?.answers.size).toBe(0);
    expect(attempts.ofItem.size).toBe(0);
  });

  it('takes no answer once it is given up, and stays finished once it is finished', () => {
    const abandoned = read(
      attemptStarted(),
      { type: 'attempt-abandoned', attempt: 'a-1' },
      itemAnswered(),
      attemptFinished(),
    );
    expect(abandoned.byId.get('a-1')).toMatchObject({ state: 'abandoned', result: null });
    expect(abandoned.ofItem.size).toBe(0);
    const finished = read(
      attemptStarted(),
      attemptFinished({ score: 0.5, passed: false }),
      attemptFinished(),
      { type: 'attempt-abandoned', attempt: 'a-1' },
    );
    expect(finished.byId.get('a-1')).toMatchObject({ state: 'finished', result: { score: 0.5 } });
  });

  it('tells nothing of an exam before it is handed in', () => {
    const exam = [attemptStarted({ mode: 'exam' }), itemAnswered()];
    expect(latestAnswer(read(...exam), 'q1-01')).toBeUndefined();
    expect(latestAnswer(read(...exam, attemptFinished()), 'q1-01')).toMatchObject({
      correct: true,
    });
  });
});

describe('the standing in a quiz', () => {
  const attempt = (id: string, score: number, scope: 'all' | 'missed' = 'all') => [
    attemptStarted({ attempt: id, scope }),
    attemptFinished({ attempt: id, score, passed: scope === 'all' && score >= 0.8 }),
  ];

  it('keeps first, best and last, and never loses a pass', () => {
    const attempts = read(...attempt('a', 0.5), ...attempt('b', 0.9), ...attempt('c', 0.6));
    expect(quizStanding(attempts, 'm1')).toMatchObject({
      first: { score: 0.5 },
      best: { score: 0.9 },
      last: { score: 0.6 },
      passed: true,
      finished: 3,
    });
  });

  it('does not count retakes of missed items, and is none before the first result', () => {
    expect(quizStanding(read(...attempt('a', 1, 'missed')), 'm1')).toBeNull();
    expect(quizStanding(read(attemptStarted()), 'm1')).toBeNull();
  });
});

describe('any order of events', () => {
  const attempt = fc.constantFrom('a-1', 'a-2');
  const fact: fc.Arbitrary<Fact> = fc.oneof(
    attempt.map((id) => attemptStarted({ attempt: id })),
    fc
      .record({ id: attempt, position: fc.nat(3), correct: fc.boolean() })
      .map(({ id, position, correct }) =>
        itemAnswered({
          attempt: id,
          position,
          item: position === 0 ? 'q1-01' : 'q1-02',
          correct,
          score: correct ? 1 : 0,
        }),
      ),
    fc
      .record({ id: attempt, passed: fc.boolean() })
      .map(({ id, passed }) => attemptFinished({ attempt: id, passed, score: passed ? 1 : 0 })),
    attempt.map((id) => ({ type: 'attempt-abandoned', attempt: id }) as const),
  );

  it('never yields more answers than items, and never takes an answer or a pass away', () => {
    fc.assert(
      fc.property(fc.array(fact, { maxLength: 30, size: 'max' }), (facts) => {
        const events = buildEvents(...facts);
        let state = attemptsFold.empty();
        for (const event of events) {
          const next = attemptsFold.copy(state);
          attemptsFold.apply(next, event);
          for (const [id, { answers, items }] of next.byId) {
            expect(answers.size).toBeLessThanOrEqual(items.length);
            for (const [position, given] of state.byId.get(id)?.answers ?? []) {
              expect(answers.get(position)).toBe(given);
            }
          }
          if (quizStanding(state, 'm1')?.passed)
            expect(quizStanding(next, 'm1')?.passed).toBe(true);
          state = next;
        }
        expect(foldAll(attemptsFold, events)).toEqual(state);
      }),
    );
  });

  it('leaves a copied state as it was', () => {
    const before = read(attemptStarted());
    const copy = attemptsFold.copy(before);
    for (const event of buildEvents(itemAnswered())) attemptsFold.apply(copy, event);
    expect(before.byId.get('a-1')?.answers.size).toBe(0);
  });
});
