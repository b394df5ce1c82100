import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'src/scenario/engine');
const files = readdirSync(FOLDER).filter((file) => !file.endsWith('.test.ts'));

/** All of the engine in one minified file, with what it takes from elsewhere. */
async function bundled(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': join(ROOT, 'src') } },
    plugins: [
      {
        name: 'all-of-the-engine',
        resolveId: (id) => (id === 'engine' ? '\0engine' : undefined),
        load: (id) =>
          id === '\0engine'
            ? files.map((file) => `export * from ${JSON.stringify(join(FOLDER, file))};`).join('\n')
            : undefined,
      },
    ],
    build: {
      write: false,
      minify: true,
      rolldownOptions: { input: 'engine', preserveEntrySignatures: 'strict' },
    },
  });
  const { output } = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput;
  return output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('');
}

it('the engine of role-plays is small, with conditions, results, links and the fold', async () => {
  const code = await bundled();
  for (const name of ['holds', 'replay', 'resultOf', 'readShareLink', 'playsFold']) {
    expect(code).toContain(name);
  }
  expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(8 * 1024);
});

it.each(files)('%s takes time, chance and storage from nowhere', (file) => {
  const text = readFileSync(join(FOLDER, file), 'utf8');
  const impure =
    /Math\.random|Date\.now|new Date\(\)|performance\.|crypto\.|localStorage|indexedDB|window\.|document\.[a-z]|fetch\(|setTimeout|console\./;
  expect(impure.exec(text)?.[0]).toBeUndefined();
});
