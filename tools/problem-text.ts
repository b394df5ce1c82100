import type { Problem } from './read-course.ts';

/** `content/glossary.yaml:12:5 error: …`, a form that editors and terminals turn into a link. */
export function describeProblem({ file, line, column, severity, message }: Problem): string {
  return `content/${file}:${line}:${column} ${severity}: ${message}`;
}

/** One line that counts the problems. `waiting` rules could not be looked at yet. */
export function summary(problems: readonly Problem[], waiting: number): string {
  const count = (severity: Problem['severity']) =>
    problems.filter((problem) => problem.severity === severity).length;
  const counts = `Content: ${count('error')} errors, ${count('warning')} warnings, ${count('pending')} pending (waiting for announced modules or translations).`;
  return waiting === 0
    ? counts
    : `${counts} ${waiting} more rules are checked once every file can be read.`;
}
