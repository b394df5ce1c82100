import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The texts of `content/` by path below it, with `/` between folders. */
export type ContentFiles = ReadonlyMap<string, string>;

/**
 * Reads every file below the folder; hidden files and editors' backups are passed over.
 *
 * @throws when the folder does not exist or a file in it cannot be read
 */
export function readContentFiles(folder: string): ContentFiles {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^[.~]|~$|\.(bak|swp)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [relative(folder, path).split(sep).join('/'), readText(path)] as const);
  return new Map(files.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** Line ends as on Unix, and without the mark that Windows editors put first. */
function readText(path: string): string {
  return readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n');
}
