import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Manifest, ManifestChunk } from 'vite';

/** A size of the built app with the most that it may be. Bytes, or a number of files. */
export type Size = {
  readonly what: string;
  readonly unit: 'bytes' | 'files';
  readonly size: number;
  readonly limit: number;
};

const KB = 1024;

type Chunk = ManifestChunk & { readonly key: string };

/**
 * Measures `dist/` against the budgets of docs/architecture.md: scripts and styles with gzip, pages
 * with brotli, as hosts send them.
 */
export function builtSizes(dist: string): readonly Size[] {
  const manifest: Manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
  const chunks: readonly Chunk[] = Object.entries(manifest).map(([key, chunk]) => ({
    ...chunk,
    key,
  }));
  const entry = chunks.find(({ isEntry }) => isEntry);
  if (!entry) throw new Error('The build has no entry chunk.');

  const gzipped = (files: Iterable<string>) =>
    [...files].reduce((sum, file) => sum + gzipSync(read(dist, file), { level: 9 }).length, 0);
  const first = closure(manifest, entry.key);
  const size = (what: string, bytes: number, limit: number): Size => ({
    what,
    unit: 'bytes',
    size: bytes,
    limit: limit * KB,
  });

  return [
    size('JS of the first load', gzipped(first), 95),
    { what: 'files of the first load', unit: 'files', size: first.size, limit: 4 },
    ...pagesOf(dist).flatMap((page) => [
      size(page, brotliCompressSync(read(dist, page)).length, isBook(page) ? 40 : 20),
      size(`CSS of ${page}`, gzipSync(inlinedCss(read(dist, page)), { level: 9 }).length, 10),
    ]),
    ...chunks.flatMap(({ key, isDynamicEntry }) => {
      const limit = isDynamicEntry ? limitOf(key) : null;
      if (limit === null) return [];
      const own = [...closure(manifest, key)].filter((file) => !first.has(file) && !isData(file));
      const without = own.filter((file) => !isMotion(file));
      return [
        size(key, gzipped(own), Math.max(limit, WITH_MOTION)),
        ...(limit < WITH_MOTION ? [size(`${key} without motion`, gzipped(without), limit)] : []),
      ];
    }),
  ];
}

/** The budget in KB of any lazy route, the motion library included and data not. */
const WITH_MOTION = 40;

/** The motion library has a chunk of its own, named in vite.config.ts. */
const isMotion = (file: string) => /\/motion-[^/]+\.js$/.test(file);

/**
 * A list of the whole course to look things up in. It is painted from its first lines on, however
 * long it is, and cut short it could not be read and printed without scripts.
 */
const isBook = (page: string) => /^(laws|glossary)[\\/]/.test(page);

/**
 * Data in chunks of their own, named in vite.config.ts: titles and summaries, the review's index, the agenda;
 * drawings of the people with the little that draws them. It grows with the content.
 */
const isData = (file: string) => /\/(outline|people|review-index|agenda)-[^/]+\.js$/.test(file);

/** The budget in KB, without motion, of what an `import()` fetches beside the first load; null when it has none. */
function limitOf(key: string): number | null {
  if (key === 'src/scenario/views/PlayScreen.tsx') return 20;
  if (key === 'src/quiz/route.tsx') return 25;
  if (key.startsWith('src/')) return WITH_MOTION;
  if (key === 'virtual:course/search') return 150;
  if (/^virtual:course\/(opening|story|commentary)\//.test(key)) return 20;
  return key.endsWith('.mdx') || key.includes('virtual:course/lesson/') ? 15 : null;
}

/** Files that a chunk is made of: its own and all that it imports statically. */
function closure(manifest: Manifest, key: string, found = new Set<string>()): Set<string> {
  const chunk = manifest[key];
  if (!chunk || found.has(chunk.file)) return found;
  found.add(chunk.file);
  for (const imported of chunk.imports ?? []) closure(manifest, imported, found);
  return found;
}

function pagesOf(dist: string): readonly string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
}

function inlinedCss(page: Buffer): string {
  return [...page.toString().matchAll(/<style>(.*?)<\/style>/gs)].map(([, css]) => css).join('');
}

function read(dist: string, file: string): Buffer {
  return readFileSync(join(dist, file));
}
