import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
};

type ServeOptions = {
  /** Folder of the built app. */
  readonly dist: string;
  /** Path under which it is served; begins and ends with `/`. */
  readonly base: string;
};

type Body = { readonly bytes: Buffer; readonly etag: string };

/**
 * Answers as a good static host does: compressed, `/x` sent on to `/x/`, `404.html` with the status
 * 404, and hashed files cached for ever.
 */
export function serveBuilt({ dist, base }: ServeOptions) {
  const compressed = new Map<string, Promise<Buffer>>();

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    if (`${pathname}/` === base) return redirect(response, base + search);

    const file = pathname.startsWith(base) ? fileAt(dist, pathname.slice(base.length)) : null;
    if (file && (await isFile(file))) return send(request, response, 200, file);
    if (file && pathname.endsWith('/') && (await isFile(join(file, 'index.html')))) {
      return send(request, response, 200, join(file, 'index.html'));
    }
    // Links on the page that explains are relative, so it, too, is shown under a folder's address.
    if (!pathname.endsWith('/') && !extname(pathname)) {
      return redirect(response, `${pathname}/${search}`);
    }
    return send(request, response, 404, join(dist, '404.html'));
  };

  async function send(
    request: IncomingMessage,
    response: ServerResponse,
    status: number,
    file: string,
  ): Promise<void> {
    const { bytes, etag } = await read(file);
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const hashed = file.startsWith(join(dist, 'assets') + sep);
    const headers = {
      'content-type': type,
      'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      'x-content-type-options': 'nosniff',
      vary: 'accept-encoding',
      etag,
    };
    if (status === 200 && request.headers['if-none-match'] === etag) {
      response.writeHead(304, headers).end();
      return;
    }
    const encoding = type === 'image/png' ? null : encodingFor(request);
    const body = encoding ? await compress(encoding, bytes, etag) : bytes;
    response.writeHead(status, {
      ...headers,
      'content-length': body.length,
      ...(encoding && { 'content-encoding': encoding }),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  function compress(encoding: 'br' | 'gzip', bytes: Buffer, etag: string): Promise<Buffer> {
    const key = `${encoding} ${etag}`;
    const known = compressed.get(key);
    if (known) return known;
    const made =
      encoding === 'br'
        ? promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
        : promisify(gzip)(bytes, { level: 9 });
    compressed.set(key, made);
    return made;
  }
}

/** The file that a path within the app names; null when it leads out of the folder. */
function fileAt(dist: string, path: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  const file = normalize(join(dist, decoded));
  return !decoded.includes('\0') && `${file}${sep}`.startsWith(`${dist}${sep}`) ? file : null;
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

async function read(file: string): Promise<Body> {
  const bytes = await readFile(file);
  return { bytes, etag: `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"` };
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { location, 'cache-control': 'no-cache' }).end();
}

function encodingFor(request: IncomingMessage): 'br' | 'gzip' | null {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : null;
}
