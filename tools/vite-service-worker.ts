import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import { type BuiltChunks, builtChunks } from './built-chunks.ts';

/** Files without a hash in their name that belong to the shell. */
const UNHASHED = ['index.html', 'shell.html', 'manifest.webmanifest', 'seal.svg', 'seal-192.png'];

/**
 * Builds `sw.js` when everything else has been written, prerendered pages included, so that its
 * list of files is what is there.
 */
export function serviceWorker(): Plugin {
  let config: ResolvedConfig;
  let chunks: BuiltChunks | null = null;

  return {
    name: 'service-worker',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle(_options, bundle) {
      chunks = builtChunks(bundle);
    },
    writeBundle: {
      // After the pages have been written.
      order: 'post',
      sequential: true,
      async handler() {
        if (!chunks) return;
        const dist = join(config.root, config.build.outDir);
        await buildWorker(config.root, dist, await filesToKeep(dist, chunks));
      },
    },
  };
}

async function buildWorker(root: string, dist: string, { shell, content }: FilesToKeep) {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    define: {
      'process.env.NODE_ENV': '"production"',
      SHELL: JSON.stringify(shell),
      CONTENT: JSON.stringify(content),
    },
    build: {
      outDir: dist,
      emptyOutDir: false,
      copyPublicDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(root, 'src/service-worker.ts'),
        output: { entryFileNames: 'sw.js', format: 'iife' },
      },
    },
  });
}

type ShellFile = { readonly url: string; readonly revision: string | null };
type FilesToKeep = { readonly shell: readonly ShellFile[]; readonly content: readonly string[] };

async function filesToKeep(dist: string, chunks: BuiltChunks): Promise<FilesToKeep> {
  const ofContent = new Set(
    chunks.all.filter(isContent).flatMap(({ file, css }) => [file, ...css]),
  );
  const assets = (await readdir(join(dist, 'assets'))).map((name) => `assets/${name}`).toSorted();
  const shell: ShellFile[] = [];
  for (const file of UNHASHED) {
    const bytes = await readFile(join(dist, file));
    const revision = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
    shell.push({ url: file === 'index.html' ? './' : file, revision });
  }
  for (const file of assets) if (!ofContent.has(file)) shell.push({ url: file, revision: null });
  return { shell, content: [...ofContent] };
}

/** A chunk that holds course content and no code of ours. Every page asks for the outline: it belongs to the shell. */
function isContent({ modules }: BuiltChunks['all'][number]): boolean {
  return (
    modules.length > 0 &&
    modules.every(
      (id) =>
        (id.includes('virtual:course/') && !id.endsWith('/outline')) || id.includes('/content/'),
    )
  );
}
