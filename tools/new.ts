import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkCourse } from './check-course.ts';
import { readContentFiles } from './content-files.ts';
import { newContent } from './new-content.ts';
import { describeProblem } from './problem-text.ts';
import { readCourse } from './read-course.ts';

/**
 * Makes the skeleton of a role-play, a lesson or an item, names it in its module, and lists what is
 * to be written in it. Gives an exit code: 0 when it was made.
 *
 * @param folder - absolute path of `content/`
 */
export async function run(
  words: readonly string[],
  folder = join(process.cwd(), 'content'),
): Promise<number> {
  const files = readContentFiles(folder);
  const { source, problems } = readCourse(files);
  if (!source) {
    for (const problem of problems) console.error(describeProblem(problem));
    return 1;
  }
  const made = newContent({ files, source }, words);
  if ('message' in made) {
    console.error(made.message);
    return 1;
  }
  // What is there on the disk counts, whatever was read.
  const there = [...made.made.keys()].find((file) => existsSync(join(folder, file)));
  if (there !== undefined) {
    console.error(`content/${there} is there already, and nothing is overwritten.`);
    return 1;
  }
  for (const [file, text] of [...made.made, ...made.changed]) {
    writeFileSync(join(folder, file), text);
  }
  for (const file of made.made.keys()) console.log(`made     content/${file}`);
  for (const file of made.changed.keys()) console.log(`changed  content/${file}`);
  sayWhatIsNext(folder, [...made.made.keys(), ...made.changed.keys()]);
  return 0;
}

function sayWhatIsNext(folder: string, files: readonly string[]): void {
  const { problems } = checkCourse(readContentFiles(folder));
  const own = problems.filter(({ file, severity }) => files.includes(file) && severity === 'error');
  console.log(`\nTo be written, ${own.length} places:`);
  for (const problem of own) console.log(`  ${describeProblem(problem)}`);
  console.log(`
The course is refused until they are. "npm run check:content" lists what is left, "npm run dev" shows
it over the page while you write; ids and the comments in the file may change, too. How a role-play,
a lesson and an item are written: docs/authoring.md.`);
}
