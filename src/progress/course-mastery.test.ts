import { describe, expect, it } from 'vitest';
import { courseMastery } from './course-mastery';
import type { MasteryInputs } from './mastery';

const modules = [
  { id: 'm0', numeral: '导', title: '导学', lessons: [{ id: 'l0' }], scenarios: [] },
  {
    id: 'm1',
    numeral: '一',
    title: '知己知彼',
    seal: '知己知彼',
    lessons: [{ id: 'l1-1' }],
    quiz: { id: 'm1' },
    scenarios: [{ id: 's1' }],
  },
  { id: 'mx', numeral: '终', title: '结业', lessons: [], scenarios: [{ id: 'sx' }] },
];

const ended = { ended: true, endedWithoutFails: true };
const all: MasteryInputs = {
  lessons: new Map([['l1-1', { completed: true }]]),
  quizzes: new Map([['m1', { best: 0.9, passed: true }]]),
  placedOut: new Set(),
  scenarios: new Map([
    ['s1', ended],
    ['sx', ended],
  ]),
};

describe('the course is mastered', () => {
  it('with every sealed module, the exam and every role-play', () => {
    expect(courseMastery({ modules }, all, true)).toEqual({
      modules: [{ id: 'm1', complete: true }],
      examPassed: true,
      plays: { done: 2, all: 2 },
      mastered: true,
    });
  });

  it.each([
    ['the exam is not passed', all, false],
    ['a quiz is not passed', { ...all, quizzes: new Map() }, true],
    ['a lesson is missing', { ...all, lessons: new Map() }, true],
    [
      'the last role-play only failed',
      {
        ...all,
        scenarios: new Map([
          ['s1', ended],
          ['sx', { ended: true, endedWithoutFails: false }],
        ]),
      },
      true,
    ],
    ['a role-play was never ended', { ...all, scenarios: new Map([['s1', ended]]) }, true],
  ] as const)('but not when %s', (_why, inputs, exam) => {
    expect(courseMastery({ modules }, inputs, exam).mastered).toBe(false);
  });

  it('without the introduction, which has no seal, and by placing out of lessons', () => {
    const placed = { ...all, lessons: new Map(), placedOut: new Set(['m1']) };
    expect(courseMastery({ modules }, placed, true).mastered).toBe(true);
  });

  it('never of a course without modules to master', () => {
    expect(courseMastery({ modules: [] }, all, null).mastered).toBe(false);
  });
});
