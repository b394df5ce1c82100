import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkCourse } from '../../tools/check-course.ts';
import { type ContentFiles, readContentFiles } from '../../tools/content-files.ts';
import { run } from '../../tools/new.ts';
import { NEW_USAGE, newContent } from '../../tools/new-content.ts';
import { readCourse } from '../../tools/read-course.ts';
import { ITEM_TYPES } from '../../tools/skeleton-item.ts';
import { exampleFiles } from '../support/example-course';

const example = exampleFiles();
const course = readContentFiles(join(import.meta.dirname, '../../content'));

function make(files: ContentFiles, ...words: readonly string[]) {
  const { source } = readCourse(files);
  if (!source) throw new Error('the course can be read');
  const made = newContent({ files, source }, words);
  if ('message' in made) throw new Error(made.message);
  return made;
}

function refusal(files: ContentFiles, ...words: readonly string[]): string {
  const { source } = readCourse(files);
  const made = source && newContent({ files, source }, words);
  return made && 'message' in made ? made.message : 'nothing';
}

/** What the check says of the files with what was made, beyond what it said before. */
function said(files: ContentFiles, ...words: readonly string[]) {
  const { made, changed } = make(files, ...words);
  const before = new Set(checkCourse(files).problems.map(({ message }) => message));
  const problems = checkCourse(new Map([...files, ...made, ...changed])).problems;
  return problems.filter(({ message }) => !before.has(message));
}

const toWrite = (message: string) => message.startsWith('still to be written: ');

describe('a skeleton', () => {
  it.each([
    { what: 'a role-play', words: ['scenario', 's6', 'm1'], least: 40 },
    { what: 'a lesson', words: ['lesson', 'l1-5', 'm1'], least: 20 },
    ...ITEM_TYPES.map((type) => ({
      what: `an item of type ${type}`,
      words: ['item', 'm1', type],
      least: 5,
    })),
  ])(
    'of $what is right but for what is to be written, and the check says what that is',
    ({ words, least }) => {
      const problems = said(example, ...words);
      const errors = problems.filter(({ severity }) => severity === 'error');
      expect(errors.filter(({ message }) => !toWrite(message))).toEqual([]);
      // How many items a bank has is no fault of the new one.
      const others = problems.filter(({ severity }) => severity !== 'error');
      expect(others.filter(({ message }) => !/^a bank (has|of)/.test(message))).toEqual([]);
      expect(problems.length).toBeGreaterThanOrEqual(least);
    },
  );

  it('does not pass while one mark is left', () => {
    const { made, changed } = make(example, 'scenario', 's6', 'm1');
    const [[file, text] = ['', '']] = made;
    const written = text.replaceAll(/【待写：([^】]*)】/g, '$1');
    const files = new Map([...example, ...changed, [file, written]]);
    const errors = (of: ContentFiles) =>
      checkCourse(of).problems.filter(
        ({ severity, file: at }) => severity === 'error' && at === file,
      );
    expect(errors(files)).toEqual([]);
    const oneLeft = new Map([...files, [file, written.replace('好在哪里', '【待写：好在哪里】')]]);
    expect(errors(oneLeft).map(({ message }) => message)).toEqual([
      'still to be written: 好在哪里. Put it in the place of "【待写：…】".',
    ]);
  });

  it('is named by its module, in which nothing else changes', () => {
    const file = 'modules/03-collecting/module.yaml';
    const { changed } = make(course, 'scenario', 's6', 'm3');
    expect(changed.get(file)).toBe(course.get(file)?.replace('[s3a, s3b]', '[s3a, s3b, s6]'));
  });

  it('of an item goes to the end of the bank, with the next number', () => {
    const file = 'modules/03-collecting/m3.quiz.yaml';
    const { changed } = make(course, 'item', 'm3');
    const before = course.get(file) ?? '';
    const after = changed.get(file) ?? '';
    expect(after.startsWith(before.trimEnd())).toBe(true);
    const numbers = [...after.matchAll(/- id: q3-(\d\d)$/gm)].map(([, number]) => Number(number));
    expect(numbers.at(-1)).toBe(Math.max(...numbers.slice(0, -1)) + 1);
  });

  it('of a lesson follows the last one of its module in the story', () => {
    const [lesson] = make(course, 'lesson', 'l3-5', 'm3').made.values();
    expect(lesson).toContain('after:\n  - l3-4\n');
  });
});

describe('what is asked for wrongly', () => {
  it.each([
    { words: [], because: NEW_USAGE },
    { words: ['quiz', 'm3'], because: NEW_USAGE },
    { words: ['scenario', 's6'], because: NEW_USAGE },
    { words: ['scenario', 's6', 'm3', 'm4'], because: NEW_USAGE },
    { words: ['scenario', '黄总', 'm3'], because: 'a scenario id looks like "s1" or "s3b".' },
    { words: ['scenario', 's6', 'M3'], because: 'a module id looks like "m1".' },
    { words: ['scenario', 's6', 'm9'], because: 'There is no module "m9".' },
    { words: ['lesson', '3-5', 'm3'], because: 'a lesson id looks like "l1-2".' },
    { words: ['item', 'm3', 'best-repl'], because: 'Did you mean "best-reply"?' },
    { words: ['item', 'm0'], because: 'Module "m0" has no bank.' },
    { words: ['scenario', 's3b', 'm5'], because: 'nothing is overwritten' },
    { words: ['lesson', 'l1-1', 'm5'], because: 'nothing is overwritten' },
  ])('$words is refused, with what to do', ({ words, because }) => {
    expect(refusal(course, ...words)).toContain(because);
  });
});

describe('npm run new', () => {
  let folder = '';

  /** The example course on the disk. */
  function onDisk(): string {
    folder = mkdtempSync(join(tmpdir(), 'content-'));
    for (const [file, text] of example) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    return folder;
  }

  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true, force: true });
  });

  it('writes the files, says which, and lists what is to be written', async () => {
    const told = vi.spyOn(console, 'log').mockImplementation(() => {});
    expect(await run(['scenario', 's6', 'm1'], onDisk())).toBe(0);

    const lines = told.mock.calls.map(([line]) => String(line));
    expect(lines).toContain('made     content/modules/01-know/s6.scenario.yaml');
    expect(lines).toContain('changed  content/modules/01-know/module.yaml');
    expect(lines.filter((line) => line.includes('still to be written'))).not.toEqual([]);
    expect(readFileSync(join(folder, 'modules/01-know/s6.scenario.yaml'), 'utf8')).toContain(
      'id: s6',
    );
  });

  it('leaves everything as it is when it refuses', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    onDisk();
    const before = readContentFiles(folder);
    expect(await run(['scenario', 's1', 'm1'], folder)).toBe(1);
    expect(told).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('nothing is overwritten'));
    expect(readContentFiles(folder)).toEqual(before);
  });
});
