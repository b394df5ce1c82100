import { addRoute, matchPrecache, precache } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

/*
 * Works offline: the shell (home page, code of all routes, icons) from the first visit on, and what
 * was visited. Everything a version needs is kept under hashed names. A new version is fetched
 * beside the old one and takes over when the last page of the old one has closed; so no page ever
 * meets files of another version than its own.
 */

/** Files of the shell, with a revision where the name has no hash. Written by tools/vite-service-worker.ts. */
declare const SHELL: { url: string; revision: string | null }[];
/** Hashed files of lessons, banks, role-plays and job aids: kept once they have been asked for. */
declare const CONTENT: readonly string[];

type ExtendableEvent = Event & { waitUntil(work: Promise<unknown>): void };
type WorkerScope = Omit<Window, 'addEventListener'> & {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: 'install' | 'activate', listen: (event: ExtendableEvent) => void): void;
  addEventListener(
    type: 'message',
    listen: (event: ExtendableEvent & { readonly data: unknown }) => void,
  ): void;
};
declare const self: WorkerScope;

/** Ends in `/`. Other courses of the same host have their own scope and their own caches. */
const home = self.registration.scope;
const visited = `visited-${home}`;
const content = new Set(CONTENT.map((file) => new URL(file, home).href));

/** Milliseconds after which a page is shown from the device, though the network may yet answer. */
const PATIENCE = 4_000;

precache(SHELL);
// Before the route of the shell: the home page, too, is asked of the network first.
registerRoute(
  new NavigationRoute(({ request, url }) => answerPage(request, url), {
    // Files, other than a page opened by its file name.
    denylist: [/^(?![^?]*\/index\.html)[^?]*\.[^/?]*(\?|$)/],
  }),
);
addRoute({ directoryIndex: '' });
registerRoute(
  ({ url }) => url.href.startsWith(`${home}assets/`),
  ({ request }) => answerContent(request.url),
);

async function answerPage(request: Request, url: URL): Promise<Response> {
  if (!/\/$|\.html$/.test(url.pathname)) {
    return Response.redirect(`${url.origin}${url.pathname}/${url.search}`);
  }
  const network = fetch(request);
  const answer = await Promise.race([network, new Promise<null>(giveUp)]).catch(() => null);
  if (answer && answer.status < 500) return answer;
  return (await keptPage(url)) ?? network;
}

function giveUp(done: (nothing: null) => void): void {
  setTimeout(done, PATIENCE, null);
}

/**
 * The home page as it was prerendered, and for any other address the shell, in which the app shows
 * the page, or says that it is not there: of what was visited, only the code and data are kept.
 */
async function keptPage(url: URL): Promise<Response | undefined> {
  const atHome = url.pathname.replace(/index\.html$/, '') === new URL(home).pathname;
  const kept = await matchPrecache(atHome ? home : 'shell.html');
  if (!kept || atHome) return kept;
  const html = await kept.text();
  return new Response(html.replaceAll('="./', `="${home}`), {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
}

async function answerContent(address: string): Promise<Response> {
  const cache = await caches.open(visited);
  const kept = await cache.match(address, { ignoreVary: true });
  if (kept) return kept;
  const response = await fetch(address);
  // Some hosts answer what they do not have with a page.
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  if (response.ok && !isPage) await cache.put(address, response.clone()).catch(() => {});
  return response;
}

self.addEventListener('install', (event) => event.waitUntil(fetchVisitedAnew()));
self.addEventListener('activate', (event) =>
  event.waitUntil(Promise.all([forgetOldContent(), self.clients.claim()])),
);

/** A page tells what it had loaded before this worker was there. */
self.addEventListener('message', (event) => {
  if (!Array.isArray(event.data)) return;
  const loaded = event.data.filter((address) => content.has(address));
  event.waitUntil(Promise.allSettled(loaded.map(answerContent)));
});

/** What was visited in the old version is fetched in the new one; a failure is none of the update. */
async function fetchVisitedAnew(): Promise<void> {
  const cache = await caches.open(visited);
  const names = new Set((await cache.keys()).map(({ url }) => nameWithoutHash(url)));
  const wanted = [...content].filter((address) => names.has(nameWithoutHash(address)));
  await Promise.allSettled(wanted.map(answerContent));
}

/** `l0` of `…/assets/l0-B5sK_x1-.js`: Vite's hashes have eight characters. */
function nameWithoutHash(address: string): string {
  return address.replace(/^.*\/|-.{8}\.\w+$/g, '');
}

async function forgetOldContent(): Promise<void> {
  const cache = await caches.open(visited);
  const old = (await cache.keys()).filter(({ url }) => !content.has(url));
  await Promise.all(old.map((request) => cache.delete(request)));
}
