import { prerender } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import { createChinese } from '@/i18n/chinese';
import { LanguageProvider } from '@/i18n/messages';
import { AppProvider, createApp } from '@/store/app-store';
import { App } from './App';
import { loadPage } from './routes';

export { staticAddresses } from './routes';

const chinese = createChinese();

/** The page at an address as HTML, with the record empty as it is before it has been opened. */
export async function renderPage(address: string): Promise<{ readonly html: string }> {
  const app = createApp({
    clock: () => 0,
    newId: () => '',
    newSeed: () => 0,
    open: new Promise(() => {}),
  });
  await loadPage(address, chinese);
  let failure: unknown;
  const { prelude } = await prerender(
    <LanguageProvider language={chinese}>
      <AppProvider app={app}>
        <StaticRouter location={address}>
          <App />
        </StaticRouter>
      </AppProvider>
    </LanguageProvider>,
    {
      // Larger boundaries would be sent hidden and moved into place by a script: not readable without.
      progressiveChunkSize: Number.POSITIVE_INFINITY,
      onError: (error) => {
        failure ??= error;
      },
    },
  );
  const html = await new Response(prelude).text();
  if (failure) throw failure;
  return { html };
}
