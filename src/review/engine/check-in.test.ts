import { describe, expect, it } from 'vitest';
import { foldAll } from '@/learning-record/fold';
import { attemptsFold } from '@/quiz/engine/attempts-fold';
import { attemptFinished, attemptStarted } from '../../../tests/support/build-attempt';
import { type DatedFact, datedEvents } from '../../../tests/support/build-review';
import { checkIns, firstQuizDay } from './check-in';

const start = '2026-01-05';

function done(checkIn: number, day: string): readonly DatedFact[] {
  const attempt = `check-in-${checkIn}-${day}`;
  return [
    { ...attemptStarted({ attempt, quiz: 'review', scope: 'review', checkIn }), day },
    { ...attemptFinished({ attempt }), day },
  ];
}

const attemptsOf = (...facts: readonly DatedFact[]) => foldAll(attemptsFold, datedEvents(facts));
const states = (today: string, ...facts: readonly DatedFact[]) =>
  checkIns(attemptsOf(...facts), start, today).map(({ state }) => state);

describe('check-ins', () => {
  it('come 1, 7, 30 and 90 days after the start', () => {
    expect(checkIns(attemptsOf(), start, start).map(({ on }) => on)).toEqual([
      '2026-01-06',
      '2026-01-12',
      '2026-02-04',
      '2026-04-05',
    ]);
  });

  it.each([
    {
      today: start,
      facts: [],
      expected: ['coming', 'coming', 'coming', 'coming'],
      because: 'the day of the start is too early',
    },
    {
      today: '2026-01-06',
      facts: [],
      expected: ['due', 'coming', 'coming', 'coming'],
      because: 'a day has gone by',
    },
    {
      today: '2026-01-09',
      facts: done(1, '2026-01-08'),
      expected: ['done', 'coming', 'coming', 'coming'],
      because: 'a day late is early enough',
    },
    {
      today: '2026-03-01',
      facts: [],
      expected: ['passed', 'passed', 'due', 'coming'],
      because: 'of three that were missed the last is due',
    },
    {
      today: '2026-01-13',
      facts: done(7, '2026-01-12'),
      expected: ['passed', 'done', 'coming', 'coming'],
      because: 'what was missed before one that is done is not asked',
    },
    {
      today: '2026-01-01',
      facts: done(1, '2026-01-06'),
      expected: ['done', 'coming', 'coming', 'coming'],
      because: 'a clock that was set back takes nothing away',
    },
    {
      today: '2026-01-06',
      facts: done(1, '2025-12-01'),
      expected: ['due', 'coming', 'coming', 'coming'],
      because: 'what was done before the start was for another one',
    },
    {
      today: '2026-01-06',
      facts: done(1, start),
      expected: ['done', 'coming', 'coming', 'coming'],
      because: 'what was done on the day of the start counts',
    },
    {
      today: '2026-01-06',
      facts: done(1, '2026-01-06').slice(0, 1),
      expected: ['due', 'coming', 'coming', 'coming'],
      because: 'it was begun and not finished',
    },
  ] as const)('are $expected: $because', ({ today, facts, expected }) => {
    expect(states(today, ...facts)).toEqual(expected);
  });
});

describe('where check-ins count from', () => {
  it('is the first module quiz that was handed in, until the learner says so', () => {
    expect(firstQuizDay(attemptsOf())).toBeNull();
    const quiz = (attempt: string, scope: 'all' | 'placement', day: string) => [
      { ...attemptStarted({ attempt, scope }), day },
      { ...attemptFinished({ attempt }), day },
    ];
    const facts = [
      ...quiz('a', 'placement', '2026-01-01'),
      ...quiz('b', 'all', '2026-01-07'),
      ...quiz('c', 'all', '2026-01-03'),
      { ...attemptStarted({ attempt: 'd' }), day: '2025-12-01' },
      ...done(1, '2025-11-01'),
    ];
    expect(firstQuizDay(attemptsOf(...facts))).toBe('2026-01-03');
  });
});
