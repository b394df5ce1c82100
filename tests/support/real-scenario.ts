import { join } from 'node:path';
import { checkCourse } from '../../tools/check-course.ts';
import { type ContentFiles, readContentFiles } from '../../tools/content-files.ts';
import type { Problem } from '../../tools/read-course.ts';

const FILE = 'modules/01-know-both-sides/s1.scenario.yaml';

/** Marks the place in a planted text that the complaint should point at. */
const HERE = '‸';

/** Files that the role-play does not need. */
const UNNEEDED = /modules\/0[^1]|job-aids|quiz|interactions|diagrams|\.en\.|documents\/m[^1]/;

/** Files that have to be there, and of which it needs nothing. */
const SHORT = new Map([
  ['glossary.yaml', 'terms: []'],
  ['laws.yaml', 'laws: []'],
  ['case/timeline.yaml', 'events: []'],
]);

/**
 * The course in `content/` as far as its first role-play needs it, so that a mistake goes the whole
 * way from file to finding and many can be planted in little time.
 */
const files: ContentFiles = new Map(
  [...readContentFiles(join(import.meta.dirname, '../../content'))]
    .filter(([file]) => !UNNEEDED.test(file))
    .map(([file, text]) => [
      file,
      SHORT.get(file) ??
        (file === 'course.yaml' ? text.replace(/^modules: .*$/m, 'modules: [m1]') : text),
    ]),
);

export const realText = files.get(FILE) ?? '';

/** As `String.replace` takes it: a text with `$1`, or a function of what was matched. */
export type Replacement = string | ((matched: string) => string);

export type Planted = {
  readonly text: string;
  readonly line: number;
  readonly column: number;
};

/**
 * The role-play with its first match of a pattern replaced; `‸` in the replacement is taken out and
 * marks the mistake.
 *
 * @throws {Error} when there is no match or no mark: the mistake would not be planted
 */
export function plantedIn(text: string, from: RegExp | string, to: Replacement): Planted {
  const marked = typeof to === 'string' ? text.replace(from, to) : text.replace(from, to);
  if (marked === text) throw new Error(`the role-play has no ${from}`);
  const at = marked.indexOf(HERE);
  if (at < 0) throw new Error(`"${to}" marks no place`);
  const before = marked.slice(0, at).split('\n');
  return {
    text: marked.replace(HERE, ''),
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
  };
}

/** What the check of the course says of the role-play when it reads so. */
export function problemsOf(text: string): readonly Problem[] {
  return checkCourse(new Map([...files, [FILE, text]])).problems.filter(
    ({ file, severity }) => file === FILE && severity !== 'pending',
  );
}
