import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { serveBuilt } from './serve-built.ts';

const root = join(import.meta.dirname, '..');
export const dist = join(root, 'dist');

/** Everything that the built app is made of. */
const SOURCES = [
  'src',
  'content',
  'public',
  'tools',
  'index.html',
  'vite.config.ts',
  'package.json',
];

/** Builds the app, unless `dist/` is newer than all that it is made of. */
export function buildIfStale(): void {
  if (newest(dist) > Math.max(...SOURCES.map((source) => newest(join(root, source))))) return;
  const { VITEST: _test, ...env } = process.env;
  // React's development build would be bundled otherwise.
  execFileSync(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build'], {
    cwd: root,
    env: { ...env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Time of the last change below a path, in epoch milliseconds; 0 when there is nothing. */
function newest(path: string): number {
  try {
    const found = statSync(path);
    if (!found.isDirectory()) return found.mtimeMs;
    return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
  } catch {
    return 0;
  }
}

/** Addresses of all prerendered pages: `/`, `/lessons/l0/`, … */
export function prerenderedAddresses(): readonly string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('/index.html'))
    .map((file) => file.replace(/index\.html$/, ''))
    .toSorted();
}

export type Host = {
  /** Where the home page is, with a slash at the end. */
  readonly home: string;
  /** Refuses every connection from now on. */
  readonly close: () => Promise<void>;
};

/** Serves a built app on a free port, as a static host does, under a path. */
export async function host(base = '/', folder = dist): Promise<Host> {
  const serve = serveBuilt({ dist: folder, base });
  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { home: `http://127.0.0.1:${portOf(server)}${base}`, close: () => closed(server) };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

function closed(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}
