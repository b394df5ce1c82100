import { describe, expect, it } from 'vitest';
import { buildExamOutline, buildModuleOutline } from '../../tests/support/build-course';
import { examStep } from './exam-step';
import type { NextStep } from './next-step';
import type { Place } from './places-fold';

const outline = { exam: buildExamOutline() };
const lesson: NextStep = { kind: 'lesson', id: 'l1-1', module: buildModuleOutline(), begun: false };
const left = (quiz: string, finished: boolean): Place => ({
  kind: 'quiz',
  quiz,
  attempt: 'a-1',
  placement: false,
  finished,
});

describe('the exam', () => {
  it('comes when all else is done, until it is passed', () => {
    expect(examStep(outline, lesson, null, false)).toBeNull();
    expect(examStep(outline, null, null, false)).toBe('due');
    expect(examStep(outline, null, null, true)).toBeNull();
  });

  it('is gone on with when it was left open last, whatever else there is', () => {
    expect(examStep(outline, lesson, left('exam', false), true)).toBe('begun');
    expect(examStep(outline, lesson, left('exam', true), false)).toBeNull();
    expect(examStep(outline, lesson, left('m1', false), false)).toBeNull();
  });

  it('is no step of a course that has none', () => {
    expect(examStep({}, null, null, false)).toBeNull();
  });
});
