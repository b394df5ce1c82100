import { describe, expect, it } from 'vitest';
import { foldAll } from '@/learning-record/fold';
import type { FactOf } from '@/learning-record/learning-event';
import { attemptStarted, buildEvents, itemAnswered } from '../../../tests/support/build-attempt';
import { buildBank, buildExamOutline, buildItem } from '../../../tests/support/build-course';
import { attemptsFold } from './attempts-fold';
import { candidatesOf } from './candidate';
import { examBank } from './exam-bank';
import { examRules, examRulesFor, minutesOf, timeFactors } from './exam-rules';
import { placesOf } from './places';
import { moduleRules } from './quiz-rules';

const minute = 60_000;
const items = ['q1-01', 'q1-02'].map((id) => buildItem({ id, objectives: [id] }));
const bank = examBank(buildExamOutline(), [buildBank({ items })]);
if (!bank) throw new Error('there is a bank');

const attemptOf = (started: Partial<FactOf<'attempt-started'>>, ...answers: readonly boolean[]) => {
  const facts = answers.map((correct, position) =>
    itemAnswered({
      position,
      item: items[position]?.id ?? '',
      correct,
      score: Number(correct),
    }),
  );
  const events = buildEvents(
    attemptStarted({ items: items.map(({ id, hash }) => ({ id, hash })), ...started }),
    ...facts,
  );
  const attempt = foldAll(attemptsFold, events).byId.get('a-1');
  if (!attempt) throw new Error('the attempt was started');
  return attempt;
};

describe('the rules of an exam', () => {
  it('give it its time against the clock, and all the time there is for learning', () => {
    expect(examRules.timeOf(bank, 'exam')).toEqual({ limitMs: 20 * minute, pauses: 1 });
    expect(examRules.timeOf(bank, 'learn')).toBeNull();
    expect(examRules.timeOf(bank, 'practise')).toBeNull();
  });

  it('give whoever takes more time so many times its minutes, in whole ones', () => {
    expect(timeFactors.map((times) => examRulesFor(times).timeOf(bank, 'exam')?.limitMs)).toEqual([
      20 * minute,
      30 * minute,
      40 * minute,
    ]);
    expect(minutesOf({ minutes: 15 }, 1.5)).toBe(23);
  });

  it('take answers while the clock runs, and none after it', () => {
    const timed = attemptOf({ mode: 'exam', limitMs: 2 * minute, pauses: 0 });
    const start = Date.parse(timed.startedAt);
    expect(examRules.takesAnswers(timed, start + minute)).toBe(true);
    expect(examRules.takesAnswers(timed, start + 2 * minute)).toBe(false);
    const untimed = attemptOf({ mode: 'learn' });
    expect(examRules.takesAnswers(untimed, start + 600 * minute)).toBe(true);
  });

  it('hold it to its own marks, not to that of the course', () => {
    const right = placesOf(attemptOf({ mode: 'exam' }, true, true), bank);
    const half = placesOf(attemptOf({ mode: 'exam' }, true, false), bank);
    expect(examRules.passes(bank, right, 0.8)).toBe(true);
    expect(examRules.passes(bank, half, 0.1)).toBe(false);
  });

  it('draw its paper', () => {
    const candidates = candidatesOf(items, new Map(), 0);
    expect(examRules.choose(bank, candidates)).toHaveLength(2);
  });

  it('are not for the bank of a module', () => {
    expect(() => examRules.timeOf(buildBank(), 'exam')).toThrow('"m1" is not the bank of an exam');
  });
});

describe('the rules of a module quiz', () => {
  it('put it against no clock, and hold it to the mark of the course', () => {
    expect(moduleRules.timeOf(bank, 'exam')).toBeNull();
    expect(moduleRules.takesAnswers(attemptOf({}), Number.MAX_SAFE_INTEGER)).toBe(true);
    const half = placesOf(attemptOf({}, true, false), bank);
    expect(moduleRules.passes(bank, half, 0.5)).toBe(true);
    expect(moduleRules.passes(bank, half, 0.6)).toBe(false);
  });
});
