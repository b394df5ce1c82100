import './ui/tokens.css';
import './ui/base.css';
import { frame } from 'virtual:course';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter, HashRouter } from 'react-router';
import { App } from './app/App';
import { basePath, resolveLinks } from './app/base-path';
import { rememberLook } from './app/look';
import { keepHashForRoutes } from './app/part-of-page';
import { registerServiceWorker } from './app/register-service-worker';
import { loadPage } from './app/routes';
import { createChinese } from './i18n/chinese';
import { LanguageProvider } from './i18n/messages';
import { systemClock } from './platform/clock';
import type { NewId } from './platform/ids';
import { newSeed, systemRandom } from './platform/random';
import { AppProvider, createApp } from './store/app-store';

let newId: NewId = () => {
  throw new Error('Nothing is to be recorded before the record is open');
};
// The record is its own chunk: the first page shows, and is ready to be read, without it.
const record = import('./app/open-local-record').then((local) => {
  newId = local.newId;
  return local.openLocalRecord({ id: frame.id, version: frame.version });
});

// Were the record to change the store earlier, React would throw away pages that are still to hydrate.
let markHydrated = () => {};
const hydrated = new Promise<void>((resolve) => {
  markHydrated = () => {
    performance.mark('hydrated');
    resolve();
  };
});

const app = createApp({
  clock: systemClock,
  newId: () => newId(),
  newSeed: () => newSeed(systemRandom),
  open: hydrated.then(() => record),
});
rememberLook(app.store);

const chinese = createChinese();
const base = basePath(location.href, new URL(/* @vite-ignore */ '../', import.meta.url).href);
const hashed = base === null;
const page = (
  <StrictMode>
    <LanguageProvider language={chinese}>
      <AppProvider app={app}>
        {hashed ? (
          <HashRouter>
            <App onHydrated={markHydrated} />
          </HashRouter>
        ) : (
          <BrowserRouter basename={base}>
            <App onHydrated={markHydrated} />
          </BrowserRouter>
        )}
      </AppProvider>
    </LanguageProvider>
  </StrictMode>
);

async function start(root: HTMLElement): Promise<void> {
  const prerendered = root.childElementCount > 0;
  if (hashed) keepHashForRoutes(root);
  if (!prerendered || hashed) {
    createRoot(root).render(page);
    return;
  }
  resolveLinks(root, document);
  // With its code at hand the page hydrates in one go; without it React waits at the boundary.
  await loadPage(`/${location.pathname.slice(base.length)}`, chinese).catch(() => {});
  hydrateRoot(root, page);
}

const root = document.getElementById('root');
if (root) start(root).then(() => registerServiceWorker());
