import { expect, it } from 'vitest';
import { checkCourse } from '../../tools/check-course.ts';
import { readContentFiles } from '../../tools/content-files.ts';
import { describeProblem } from '../../tools/problem-text.ts';

it('the shipped course has no errors and no warnings', () => {
  const { problems, waiting } = checkCourse(readContentFiles('content'));
  const wrong = problems.filter(({ severity }) => severity !== 'pending');
  expect(wrong.map(describeProblem)).toEqual([]);
  expect(waiting).toBe(0);
});
