import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { parseSync } from 'vite';

/** One file naming another, or a package. Paths are from the root, with `/`. */
export type Import = {
  readonly from: string;
  /** A path of ours (`src/ui/Button.tsx`), or a package (`react-router`). */
  readonly to: string;
  /** True when only types are taken: nothing of it is left when the app is built. */
  readonly typeOnly: boolean;
  /** As the other file calls them; empty for all of it. */
  readonly names: readonly string[];
};

/** Every `.ts`, `.tsx` and `.mts` below the folders, with its text. */
export function sources(root: string, folders: readonly string[]): ReadonlyMap<string, string> {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => slashes(relative(root, join(entry.parentPath, entry.name)))),
  );
  return new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}

/** What a file imports: values, types, re-exports, `import()` and types written `import('…')`. */
export function importsOf(root: string, file: string, text: string): readonly Import[] {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  return named(program).map(({ source, typeOnly, names }) => ({
    from: file,
    to: resolve(root, file, source),
    typeOnly,
    names,
  }));
}

type Named = Pick<Import, 'typeOnly' | 'names'> & { readonly source: string };

function named(node: unknown): Named[] {
  if (Array.isArray(node)) return node.flatMap(named);
  if (!isRecord(node)) return [];
  const inside = Object.values(node).flatMap(named);
  const source = isRecord(node.source) ? node.source.value : undefined;
  if (typeof source !== 'string') return inside;
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return [...inside, { source, typeOnly: isTypeOnly(node), names: namesOf(node) }];
    case 'ImportExpression':
      return [...inside, { source, typeOnly: false, names: [] }];
    case 'TSImportType':
      return [...inside, { source, typeOnly: true, names: [] }];
    default:
      return inside;
  }
}

/** `import type …`, or every name in the braces marked `type`. An import of nothing runs the file. */
function isTypeOnly(node: Readonly<Record<string, unknown>>): boolean {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const names = specifiers(node);
  return (
    names.length > 0 &&
    names.every(({ importKind, exportKind }) => (importKind ?? exportKind) === 'type')
  );
}

function namesOf(node: Readonly<Record<string, unknown>>): readonly string[] {
  return specifiers(node).flatMap(({ imported, local }) => {
    const named = imported ?? local;
    return isRecord(named) && typeof named.name === 'string' ? [named.name] : [];
  });
}

function specifiers(node: Readonly<Record<string, unknown>>): readonly Record<string, unknown>[] {
  return Array.isArray(node.specifiers) ? node.specifiers.filter(isRecord) : [];
}

function resolve(root: string, from: string, source: string): string {
  if (source.startsWith('@/')) return withExtension(root, `src/${source.slice(2)}`);
  if (source.startsWith('.')) {
    return withExtension(root, slashes(normalize(join(dirname(from), source))));
  }
  const [scope = '', name = ''] = source.split('/');
  if (source.startsWith('virtual:')) return source.split(/[?/]/)[0] ?? source;
  // Parts of a package that are told apart: zod is for the build, zod/mini for the browser.
  if (source === 'zod/mini') return source;
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

function withExtension(root: string, path: string): string {
  const bare = path.replace(/\?.*$/, '');
  const candidates = [bare, ...['.ts', '.tsx', '.d.ts'].map((extension) => `${bare}${extension}`)];
  const found = candidates.find((candidate) => {
    const full = join(root, candidate);
    return existsSync(full) && statSync(full).isFile();
  });
  return found ?? bare;
}

function slashes(path: string): string {
  return path.split(sep).join('/');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
