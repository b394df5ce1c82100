/**
 * Starts the service worker once the page is quiet, so that the course works offline from the first
 * visit on. Where a browser or a frame refuses it, the course works online as before.
 */
export async function registerServiceWorker(): Promise<void> {
  if (!import.meta.env.PROD) return;
  try {
    await pageLoaded();
    // This module is part of the entry, which lies in `assets/`.
    const home = new URL(/* @vite-ignore */ '../', import.meta.url);
    await navigator.serviceWorker.register(new URL('sw.js', home), { scope: home.pathname });
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage(loadedFiles());
  } catch {
    // Private windows, sandboxed frames, insecure hosts.
  }
}

function pageLoaded(): Promise<void> {
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise((done) => window.addEventListener('load', () => done(), { once: true }));
}

/** Addresses of what this page has loaded, perhaps before there was a worker to keep it. */
function loadedFiles(): readonly string[] {
  return performance.getEntriesByType('resource').map(({ name }) => name);
}
