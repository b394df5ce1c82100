import { describe, expect, it } from 'vitest';
import type { ModuleOutline } from '@/course/outline';
import { type MasteryInputs, moduleProgress } from './mastery';

const common = { module: 'm1', title: '', summary: '', minutes: 6 };
const lessons = ['l1-1', 'l1-2'].map((id) => ({ ...common, id, jobAid: 'ja-01', sections: [] }));
const quiz = { id: 'm1', module: 'm1', title: '', drawCount: 8, itemCount: 20 };
const scenarios = [{ ...common, id: 's1', endings: [] }];
const m1: ModuleOutline = {
  id: 'm1',
  numeral: '一',
  title: '知己知彼',
  summary: '',
  lessons,
  quiz,
  scenarios,
  jobAids: [],
};
const { quiz: _quiz, ...withoutQuiz } = m1;
const m0: ModuleOutline = { ...withoutQuiz, id: 'm0', lessons: lessons.slice(0, 1), scenarios: [] };

const nothing: MasteryInputs = {
  lessons: new Map(),
  quizzes: new Map(),
  scenarios: new Map(),
  placedOut: new Set(),
};
const everything: MasteryInputs = {
  lessons: new Map(lessons.map(({ id }) => [id, { completed: true }])),
  quizzes: new Map([['m1', { best: 0.9, passed: true }]]),
  scenarios: new Map([['s1', { ended: true, endedWithoutFails: true }]]),
  placedOut: new Set(),
};

describe('a module', () => {
  it('is untouched at first', () => {
    expect(moduleProgress(m1, nothing)).toEqual({
      lessonsDone: 0,
      lessonsTotal: 2,
      placedOut: false,
      quizBest: null,
      quizPassed: false,
      scenariosEnded: 0,
      scenariosWithoutFails: 0,
      scenariosTotal: 1,
      untouched: true,
      complete: false,
    });
  });

  it('is complete when all of it is done', () => {
    expect(moduleProgress(m1, everything)).toMatchObject({
      lessonsDone: 2,
      quizBest: 0.9,
      quizPassed: true,
      scenariosWithoutFails: 1,
      untouched: false,
      complete: true,
    });
  });

  it.each<{ missing: Partial<MasteryInputs>; because: string }>([
    { missing: { lessons: new Map([['l1-1', { completed: true }]]) }, because: 'a lesson is left' },
    {
      missing: { lessons: new Map(lessons.map(({ id }) => [id, { completed: id === 'l1-1' }])) },
      because: 'a lesson was only opened',
    },
    {
      missing: { quizzes: new Map([['m1', { best: 0.6, passed: false }]]) },
      because: 'the quiz was not passed',
    },
    {
      missing: { scenarios: new Map([['s1', { ended: true, endedWithoutFails: false }]]) },
      because: 'the role-play ended with a fail',
    },
    { missing: { scenarios: new Map() }, because: 'the role-play was not played' },
  ])('is not complete while $because', ({ missing }) => {
    expect(moduleProgress(m1, { ...everything, ...missing }).complete).toBe(false);
  });

  it('without quiz and role-play is complete with its lessons', () => {
    expect(moduleProgress(m0, nothing).complete).toBe(false);
    expect(moduleProgress(m0, everything)).toMatchObject({ quizPassed: null, complete: true });
  });

  it('with role-plays alone is complete with them', () => {
    const capstone = { ...m0, lessons: [], scenarios };
    expect(moduleProgress(capstone, nothing)).toMatchObject({ untouched: true, complete: false });
    expect(moduleProgress(capstone, everything).complete).toBe(true);
  });

  it('with nothing to do is not complete', () => {
    expect(moduleProgress({ ...m0, lessons: [] }, everything).complete).toBe(false);
  });

  it('counts nothing that belongs to other modules', () => {
    const other = { ...everything, lessons: new Map([['l2-1', { completed: true }]]) };
    expect(moduleProgress(m1, other).lessonsDone).toBe(0);
  });

  it('is complete without its lessons when they were placed out of, but not without quiz and role-play', () => {
    const placed = { ...everything, lessons: new Map(), placedOut: new Set(['m1']) };
    expect(moduleProgress(m1, placed)).toMatchObject({ placedOut: true, complete: true });
    expect(moduleProgress(m1, { ...placed, quizzes: new Map() }).complete).toBe(false);
    expect(moduleProgress(m1, { ...placed, scenarios: new Map() }).complete).toBe(false);
  });
});
