import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldAll } from '@/learning-record/fold';
import type { Fact } from '@/learning-record/learning-event';
import {
  attemptFinished,
  attemptStarted,
  buildEvents,
  itemAnswered,
  itemMissed,
} from '../../../tests/support/build-attempt';
import {
  attemptsFold,
  isInOpenExam,
  latestAnswer,
  openAttempt,
  quizStanding,
} from './attempts-fold';
import { clockOf } from './exam-clock';

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

describe('the answers to an item', () => {
  it.each(['learn', 'practise', 'exam'] as const)('are counted once in mode %s', (mode) => {
    const attempts = read(attemptStarted({ mode }), itemAnswered(), attemptFinished());
    expect(attempts.ofItem.get('q1-01')).toHaveLength(1);
  });
});

describe('an item whose key nothing may give away', () => {
  const ended = { type: 'attempt-abandoned', attempt: 'a-1' } as const;

  it.each([
    { facts: [attemptStarted({ mode: 'exam' })], hidden: true, because: 'an exam asks it' },
    {
      facts: [attemptStarted({ mode: 'exam' }), attemptStarted({ attempt: 'a-2' })],
      hidden: true,
      because: 'an exam asks it, whatever else was begun',
    },
    { facts: [], hidden: false, because: 'nothing asks it' },
    { facts: [attemptStarted()], hidden: false, because: 'it is asked for learning' },
    {
      facts: [attemptStarted({ mode: 'exam', items: [{ id: 'q1-02', hash: '0' }] })],
      hidden: false,
      because: 'the exam asks another',
    },
    {
      facts: [attemptStarted({ mode: 'exam' }), attemptFinished()],
      hidden: false,
      because: 'the exam is handed in',
    },
    {
      facts: [attemptStarted({ mode: 'exam' }), ended],
      hidden: false,
      because: 'the exam is given up',
    },
  ])('is hidden: $hidden, because $because', ({ facts, hidden }) => {
    expect(isInOpenExam(read(...facts), 'q1-01')).toBe(hidden);
  });
});

describe('an attempt in practice', () => {
  const practice = attemptStarted({ mode: 'practise' });
  const second = itemAnswered({ correct: false, score: 0, mended: true });

  it('keeps the first miss, and leaves the item open for a second try', () => {
    const again = itemMissed({ response: { selected: ['call-boss'] } });
    const attempt = read(practice, itemMissed(), again).byId.get('a-1');
    expect(attempt?.misses.get(0)).toEqual({
      response: { selected: ['wait'] },
      certainty: 'sure',
      score: 0,
    });
    expect(attempt?.answers.size).toBe(0);
  });

  it('is told of the second try whether it was right, and counts the first', () => {
    const attempts = read(practice, itemMissed(), second);
    expect(latestAnswer(attempts, 'q1-01')).toMatchObject({
      mended: true,
      correct: false,
      score: 0,
    });
  });

  it('does not take a first try of another tab that came after the miss', () => {
    const attempts = read(practice, itemMissed(), itemAnswered());
    expect(attempts.byId.get('a-1')?.answers.size).toBe(0);
    expect(
      read(practice, itemMissed(), itemAnswered(), second).byId.get('a-1')?.answers.get(0),
    ).toMatchObject({ mended: true });
  });

  it('is the only kind in which an item can be missed, and only while it is open', () => {
    const none = (attempts: ReturnType<typeof read>) =>
      expect(attempts.byId.get('a-1')?.misses.size).toBe(0);
    none(read(attemptStarted(), itemMissed()));
    none(read(practice, itemAnswered(), itemMissed()));
    none(read(practice, attemptFinished(), itemMissed()));
    none(read(practice, itemMissed({ item: 'q1-02' })));
  });
});

describe('an attempt against the clock', () => {
  const minute = 60_000;
  const exam = attemptStarted({ mode: 'exam', limitMs: 20 * minute, pauses: 1 });
  const clockAfter = (...facts: readonly Fact[]) => {
    const attempt = read(...facts).byId.get('a-1');
    return attempt && clockOf(attempt);
  };
  const moment = (type: 'exam-seen' | 'exam-paused' | 'exam-resumed') =>
    ({ type, attempt: 'a-1' }) as const;

  it('is told from one that has all the time there is', () => {
    expect(clockAfter(attemptStarted({ mode: 'exam' }))).toBeNull();
    expect(clockAfter(exam)).toMatchObject({ limitMs: 20 * minute, pausesLeft: 1, usedMs: 0 });
  });

  it('counts the minutes in which it was seen or answered, and not the pause', () => {
    // Events are a minute apart.
    const answered = itemAnswered();
    expect(clockAfter(exam, moment('exam-seen'), answered)?.usedMs).toBe(2 * minute);
    const stopped = [exam, moment('exam-paused'), moment('exam-resumed'), answered];
    expect(clockAfter(...stopped)).toMatchObject({ usedMs: 2 * minute, pausesLeft: 0 });
  });

  it('takes long thinking in sight for no pause', () => {
    const watched = Array.from({ length: 5 }, () => moment('exam-seen'));
    expect(clockAfter(exam, ...watched)).toMatchObject({ usedMs: 5 * minute, pausesLeft: 1 });
    // Nobody was there between the start and the answer six minutes later.
    const nothing = Array.from({ length: 5 }, () => itemMissed());
    expect(clockAfter(exam, ...nothing, itemAnswered())).toMatchObject({
      usedMs: 0,
      pausesLeft: 0,
    });
  });

  it('goes by the order of the record, answers and sightings mixed', () => {
    const nothing = itemMissed();
    const facts = [exam, nothing, itemAnswered(), nothing, moment('exam-seen')];
    // Without the answer in its place, four minutes would look like having been away.
    expect(clockAfter(...facts)).toMatchObject({ usedMs: 4 * minute, pausesLeft: 1 });
  });

  it('stands still for good once it is handed in', () => {
    expect(clockAfter(exam, attemptFinished(), moment('exam-seen'))?.usedMs).toBe(minute);
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
    fc
      .record({ id: attempt, mode: fc.constantFrom('learn', 'practise', 'exam') })
      .map(({ id, mode }) => attemptStarted({ attempt: id, mode, limitMs: 90_000, pauses: 1 })),
    fc
      .record({ id: attempt, type: fc.constantFrom('exam-seen', 'exam-paused', 'exam-resumed') })
      .map(({ id, type }): Fact => ({ type, attempt: id })),
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
      .record({ id: attempt, position: fc.nat(1) })
      .map(({ id, position }) =>
        itemMissed({ attempt: id, position, item: position === 0 ? 'q1-01' : 'q1-02' }),
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
