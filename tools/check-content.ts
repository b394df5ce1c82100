import { join } from 'node:path';
import { checkCourse } from './check-course.ts';
import { readContentFiles } from './content-files.ts';
import { describeProblem, summary } from './problem-text.ts';

/**
 * Lists what is wrong with the course, one problem a line, and counts it. `--pending` also lists
 * what waits for modules that are announced.
 *
 * @returns 0 when there is no error and no warning, else 1
 */
export async function run(args: readonly string[]): Promise<number> {
  const folder = join(import.meta.dirname, '..', 'content');
  const { problems, waiting } = checkCourse(readContentFiles(folder));
  const shown = problems.filter(
    ({ severity }) => severity !== 'pending' || args.includes('--pending'),
  );
  for (const problem of shown) console.log(describeProblem(problem));
  console.log(summary(problems, waiting));
  return problems.some(({ severity }) => severity !== 'pending') ? 1 : 0;
}
