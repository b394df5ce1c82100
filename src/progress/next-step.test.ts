import { describe, expect, it } from 'vitest';
import type { CourseOutline } from '@/course/outline';
import type { MasteryInputs } from './mastery';
import { nextStep } from './next-step';

const lesson = (id: string) => ({
  id,
  module: 'm1',
  title: id,
  summary: '',
  minutes: 5,
  jobAid: 'ja-01',
  sections: [],
});

const outline: CourseOutline = {
  id: 'course',
  title: '课',
  motto: '',
  version: '1.0.0',
  notice: '',
  passMark: 0.8,
  upcoming: [],
  modules: [
    {
      id: 'm1',
      numeral: '一',
      title: '知己知彼',
      summary: '',
      lessons: [lesson('l1-1'), lesson('l1-2')],
      scenarios: [{ id: 's1', module: 'm1', title: 's1', summary: '', minutes: 6, endings: [] }],
      quiz: { id: 'm1', module: 'm1', title: 'm1', drawCount: 8, itemCount: 22 },
      jobAids: [],
    },
  ],
};

const nothing: MasteryInputs = { lessons: new Map(), quizzes: new Map(), scenarios: new Map() };

describe('the next step', () => {
  it('starts a new learner at the first lesson', () => {
    expect(nextStep(outline, nothing, null)).toMatchObject({
      kind: 'lesson',
      id: 'l1-1',
      begun: false,
    });
  });

  it('goes on with what was left unfinished, even out of order', () => {
    const last = { kind: 'quiz', quiz: 'm1', attempt: 'a', finished: false } as const;
    expect(nextStep(outline, nothing, last)).toMatchObject({ kind: 'quiz', id: 'm1', begun: true });
  });

  it('does not call a completed lesson unfinished because it was read again', () => {
    const inputs = { ...nothing, lessons: new Map([['l1-1', { completed: true }]]) };
    const last = { kind: 'lesson', lesson: 'l1-1', section: null, finished: false } as const;
    expect(nextStep(outline, inputs, last)).toMatchObject({
      kind: 'lesson',
      id: 'l1-2',
      begun: false,
    });
  });

  it('comes back to a quiz that was not passed', () => {
    const inputs = {
      lessons: new Map([
        ['l1-1', { completed: true }],
        ['l1-2', { completed: true }],
      ]),
      scenarios: new Map([['s1', { ended: true, endedWithoutFails: true }]]),
      quizzes: new Map([['m1', { best: 0.6, passed: false }]]),
    };
    expect(nextStep(outline, inputs, null)).toMatchObject({ kind: 'quiz', id: 'm1' });
  });

  it('is null when everything is done', () => {
    const inputs = {
      lessons: new Map([
        ['l1-1', { completed: true }],
        ['l1-2', { completed: true }],
      ]),
      scenarios: new Map([['s1', { ended: true, endedWithoutFails: true }]]),
      quizzes: new Map([['m1', { best: 0.9, passed: true }]]),
    };
    expect(nextStep(outline, inputs, null)).toBeNull();
  });
});
