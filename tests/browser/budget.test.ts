import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { dist } from '../../tools/built-app';
import { builtSizes } from '../../tools/built-sizes';

const src = join(import.meta.dirname, '../../src');

const engines = readdirSync(src).filter((feature) => existsSync(join(src, feature, 'engine')));

describe('size budgets of the built app', () => {
  it.each(builtSizes(dist))('$what stays within its budget', ({ size, limit }) => {
    expect(size).toBeGreaterThan(0);
    expect(size).toBeLessThanOrEqual(limit);
  });

  // The role-play's has a promise of its own; the others hold the engines that they use as well.
  it.each(engines)('the engine of %s stays small', async (feature) => {
    const limit = feature === 'scenario' ? 8 : 20;
    expect(await engineSize(join(src, feature, 'engine'))).toBeLessThanOrEqual(limit * 1024);
  });
});

/** Bytes of all files of an engine and what they need, in one chunk, minified and gzipped. */
async function engineSize(folder: string): Promise<number> {
  const files = readdirSync(folder).filter((file) => /(?<!\.test)\.ts$/.test(file));
  const output = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': src } },
    plugins: [
      {
        name: 'all-of-an-engine',
        resolveId: (id) => (id === 'all-of-an-engine' ? id : null),
        load: (id) =>
          id === 'all-of-an-engine'
            ? files.map((file, n) => `export * as part${n} from '${join(folder, file)}';`).join('')
            : null,
      },
    ],
    build: {
      write: false,
      minify: true,
      rolldownOptions: {
        input: 'all-of-an-engine',
        preserveEntrySignatures: 'strict',
      },
    },
  });
  const code = [output]
    .flat()
    .flatMap((bundle) => ('output' in bundle ? bundle.output : []))
    .map((file) => ('code' in file ? file.code : ''))
    .join('');
  return gzipSync(code, { level: 9 }).length;
}
