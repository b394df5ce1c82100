import { describe, expect, it } from 'vitest';
import type { CourseOutline, ModuleOutline } from '@/course/outline';
import { nextOfModule, nextStep, type WayInputs } from './next-step';

const lesson = (id: string) => ({
  id,
  module: 'm1',
  title: id,
  summary: '',
  minutes: 5,
  jobAid: 'ja-01',
  sections: [],
});

const scenario = (id: string) => ({
  id,
  module: 'm1',
  title: id,
  summary: '',
  minutes: 6,
  endings: [],
});

const module: ModuleOutline = {
  id: 'm1',
  numeral: '一',
  title: '知己知彼',
  summary: '',
  lessons: [lesson('l1-1'), lesson('l1-2')],
  scenarios: [scenario('s1')],
  quiz: { id: 'm1', module: 'm1', title: 'm1', drawCount: 8, itemCount: 22 },
  jobAids: [],
};

const outline: CourseOutline = {
  id: 'course',
  title: '课',
  motto: '',
  version: '1.0.0',
  notice: '',
  passMark: 0.8,
  upcoming: [],
  modules: [module],
};

const nothing: WayInputs = {
  lessons: new Map(),
  quizzes: new Map(),
  scenarios: new Map(),
  placedOut: new Set(),
  placed: new Set(),
  veteran: false,
  manager: false,
  read: () => false,
};

describe('the next step', () => {
  it('starts a new learner at the first lesson', () => {
    expect(nextStep(outline, nothing, null)).toMatchObject({
      kind: 'lesson',
      id: 'l1-1',
      begun: false,
    });
  });

  it('goes on with what was left unfinished, even out of order', () => {
    const last = {
      kind: 'quiz',
      quiz: 'm1',
      attempt: 'a',
      placement: false,
      finished: false,
    } as const;
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
      ...nothing,
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
      ...nothing,
      lessons: new Map([
        ['l1-1', { completed: true }],
        ['l1-2', { completed: true }],
      ]),
      scenarios: new Map([['s1', { ended: true, endedWithoutFails: true }]]),
      quizzes: new Map([['m1', { best: 0.9, passed: true }]]),
    };
    expect(nextStep(outline, inputs, null)).toBeNull();
  });

  describe('of a veteran', () => {
    const veteran = { ...nothing, veteran: true };

    it('is the placement before the lessons', () => {
      expect(nextStep(outline, veteran, null)).toMatchObject({ kind: 'placement', id: 'm1' });
    });

    it('goes on with a placement that was left, and does not call it the quiz', () => {
      const last = {
        kind: 'quiz',
        quiz: 'm1',
        attempt: 'a',
        placement: true,
        finished: false,
      } as const;
      expect(nextStep(outline, veteran, last)).toMatchObject({ kind: 'placement', begun: true });
    });

    it('is the role-play once the lessons are placed out of, and never past it', () => {
      const inputs = { ...veteran, placed: new Set(['m1']), placedOut: new Set(['m1']) };
      expect(nextStep(outline, inputs, null)).toMatchObject({ kind: 'scenario', id: 's1' });
    });

    it('is the first placement, and not the introduction, which has no quiz', () => {
      const introduction = { ...module, id: 'm0', lessons: [lesson('l0')], scenarios: [] };
      const { quiz: _, ...withoutQuiz } = introduction;
      const course = { ...outline, modules: [withoutQuiz, module] };
      const left = { kind: 'lesson', lesson: 'l0', section: null, finished: false } as const;
      expect(nextStep(course, veteran, null)).toMatchObject({ kind: 'placement', id: 'm1' });
      expect(nextStep(course, veteran, left)).toMatchObject({ kind: 'placement', id: 'm1' });
      expect(nextStep(course, nothing, null)).toMatchObject({ kind: 'lesson', id: 'l0' });
      expect(nextOfModule(withoutQuiz, veteran)).toMatchObject({ kind: 'lesson', id: 'l0' });
    });

    it('is the capstone at last, which has no quiz and no lessons either', () => {
      const { quiz: _, ...rest } = module;
      const capstone = { ...rest, id: 'mx', lessons: [], scenarios: [scenario('sx')] };
      const done = {
        ...veteran,
        placed: new Set(['m1']),
        placedOut: new Set(['m1']),
        quizzes: new Map([['m1', { best: 0.9, passed: true }]]),
        scenarios: new Map([['s1', { ended: true, endedWithoutFails: true }]]),
      };
      const course = { ...outline, modules: [module, capstone] };
      expect(nextStep(course, done, null)).toMatchObject({ kind: 'scenario', id: 'sx' });
    });

    it('is no placement once the quiz is passed', () => {
      const passed = { ...veteran, quizzes: new Map([['m1', { best: 1, passed: true }]]) };
      expect(nextStep(outline, passed, null)).toMatchObject({ kind: 'lesson', id: 'l1-1' });
    });

    it('is the first lesson when the placement failed, or when a lesson has been read', () => {
      const failed = { ...veteran, placed: new Set(['m1']) };
      expect(nextStep(outline, failed, null)).toMatchObject({ kind: 'lesson', id: 'l1-1' });
      const begun = { ...veteran, lessons: new Map([['l1-1', { completed: true }]]) };
      expect(nextStep(outline, begun, null)).toMatchObject({ kind: 'lesson', id: 'l1-2' });
    });
  });

  it('of a manager is the manager’s page once the module is done', () => {
    const managerPage = { id: 'l1-2#manager', title: '管理者一页' };
    const course = { ...outline, modules: [{ ...module, managerPage }] };
    const inputs = {
      ...nothing,
      manager: true,
      placedOut: new Set(['m1']),
      scenarios: new Map([['s1', { ended: true, endedWithoutFails: true }]]),
      quizzes: new Map([['m1', { best: 0.9, passed: true }]]),
    };
    expect(nextStep(course, inputs, null)).toMatchObject({
      kind: 'manager-page',
      id: 'l1-2#manager',
    });
    expect(nextStep(course, { ...inputs, read: (id) => id === 'l1-2#manager' }, null)).toBeNull();
    expect(nextStep(course, { ...inputs, manager: false }, null)).toBeNull();
  });
});
