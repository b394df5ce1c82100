import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin, type PluginOption, type ResolvedConfig } from 'vite';
import { type BuiltChunks, builtChunks } from './built-chunks.ts';
import { pageFaults } from './page-faults.ts';
import { pageHtml } from './page-html.ts';

type Prerenderer = typeof import('./prerender-entry.ts');

/** Modules that an address asks for by `import()`, noted by the tracking build. */
type Tracked = typeof globalThis & { importedForPage?: Set<string> };

/** An address that no course has, as deep as most stale links. */
const NOWHERE = '/not/found/';

/**
 * Writes every address that exists without a learning record as a page of its own, its CSS inlined:
 * the first paint then waits for nothing, and a page can be read without scripts. Beside them
 * `404.html`, without scripts, and `shell.html`, an empty page for the service worker.
 *
 * @param shared - plugins that read the app's sources. The build for Node uses the same, so that
 *   the course is read and checked once.
 */
export function prerender(shared: readonly PluginOption[]): Plugin {
  let config: ResolvedConfig;
  let chunks: BuiltChunks | null = null;

  return {
    name: 'prerender',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    buildStart() {
      if (process.env.NODE_ENV === 'production') return;
      // React's development build would ship, without a word.
      this.error(`Build with NODE_ENV=production, not "${process.env.NODE_ENV}".`);
    },
    generateBundle(_options, bundle) {
      chunks = builtChunks(bundle);
    },
    async writeBundle() {
      if (!chunks) return;
      const dist = join(config.root, config.build.outDir);
      // A folder of its own for each build: Node loads a module once for ever.
      const temporary = join(config.root, '.tmp');
      await mkdir(temporary, { recursive: true });
      const built = await mkdtemp(join(temporary, 'prerender-'));
      try {
        const app = await buildPrerenderer(shared, config, built);
        const count = await writePages(app, config, chunks, dist);
        config.logger.info(`prerendered ${count} pages`);
      } finally {
        await rm(built, { recursive: true, force: true });
      }
    },
  };
}

async function writePages(
  { renderPage, staticAddresses, visit }: Prerenderer,
  config: ResolvedConfig,
  chunks: BuiltChunks,
  dist: string,
): Promise<number> {
  const template = await readFile(join(dist, 'index.html'), 'utf8');
  const addresses = staticAddresses();

  // All of it is loaded before anything is rendered: what one page has loaded, no other asks for again.
  const files = new Map<string, readonly string[]>();
  for (const address of addresses) {
    const modules = await importedFor(() => visit(address));
    files.set(address, [chunks.entry, ...modules.flatMap((id) => chunks.fileOf(id) ?? [])]);
  }

  const pages: { address: string; html: string }[] = [];
  for (const address of [...addresses, NOWHERE]) {
    try {
      const { html } = await renderPage(address);
      pages.push({ address, html: address === NOWHERE ? titledByHeading(html) : html });
    } catch (error) {
      throw new Error(`${address} cannot be rendered: ${String(error)}`, { cause: error });
    }
  }
  const faults = pageFaults(pages, (file) => existsSync(join(dist, file)));
  if (faults.length > 0) throw new Error(`Prerendered pages have faults:\n${faults.join('\n')}`);

  for (const { address, html } of pages) {
    const nowhere = address === NOWHERE;
    const page = await assemble(files.get(address) ?? [chunks.entry], address, html, !nowhere);
    await write(nowhere ? '404.html' : `${address.slice(1)}index.html`, page);
  }
  await write('shell.html', await assemble([chunks.entry], '/', '', true));
  return addresses.length;

  async function assemble(
    start: readonly string[],
    address: string,
    html: string,
    scripts: boolean,
  ) {
    const stylesheets = chunks.cssOf(start);
    const css = await Promise.all(stylesheets.map((file) => readCss(join(dist, file))));
    return pageHtml(template, config.base, {
      address,
      html,
      css: css.join(''),
      stylesheets,
      modules: chunks.closure(start),
      scripts,
    });
  }

  async function write(file: string, html: string) {
    await mkdir(join(dist, file, '..'), { recursive: true });
    await writeFile(join(dist, file), html);
  }
}

/** What is shown for an unknown address has no title of its own in the app. */
function titledByHeading(html: string): string {
  const heading = /<h1[^>]*>([^<]*)/.exec(html)?.[1] ?? '';
  return html.includes('<title>') ? html : `<title>${heading}</title>${html}`;
}

async function readCss(file: string): Promise<string> {
  const css = (await readFile(file, 'utf8')).trim();
  if (/url\((?!["']?data:)/.test(css)) {
    throw new Error(`${file} names a file by url(), which would not be found once inlined.`);
  }
  return css;
}

/** Modules that `load` asks for by `import()`. */
async function importedFor(load: () => Promise<void>): Promise<readonly string[]> {
  const imported = new Set<string>();
  (globalThis as Tracked).importedForPage = imported;
  await load();
  delete (globalThis as Tracked).importedForPage;
  return [...imported];
}

async function buildPrerenderer(
  shared: readonly PluginOption[],
  config: ResolvedConfig,
  outDir: string,
): Promise<Prerenderer> {
  await build({
    root: config.root,
    configFile: false,
    mode: config.mode,
    logLevel: 'error',
    resolve: { alias: config.resolve.alias },
    // The pages name their classes as the app does.
    css: { modules: config.css.modules ?? {} },
    // Addresses of assets then start with `/`, as those of pages do.
    base: '/',
    plugins: [...shared, noteDynamicImports()],
    build: {
      ssr: true,
      outDir,
      copyPublicDir: false,
      manifest: false,
      rolldownOptions: { input: join(import.meta.dirname, 'prerender-entry.ts') },
    },
  });
  return import(/* @vite-ignore */ pathToFileURL(join(outDir, 'prerender-entry.js')).href);
}

/** Makes each `import('…')` of our own code note the id of the module that it asks for. */
function noteDynamicImports(): Plugin {
  return {
    name: 'note-dynamic-imports',
    enforce: 'post',
    async transform(code, id) {
      if (id.includes('/node_modules/')) return null;
      const imports = [...code.matchAll(/\bimport\(\s*(["'])([^"']+)\1\s*\)/g)];
      if (imports.length === 0) return null;
      let noted = code;
      for (const [expression, , source = ''] of imports) {
        const target = await this.resolve(source, id);
        if (!target || target.external) continue;
        noted = noted.replace(
          expression,
          () => `(globalThis.importedForPage?.add(${JSON.stringify(target.id)}), ${expression})`,
        );
      }
      return { code: noted, map: null };
    },
  };
}
