/** What tools/vite-prerender.ts runs, built for Node with the app's own plugins. */

import { loadPage } from '@/app/routes';
import { createChinese } from '@/i18n/chinese';

export { renderPage, staticAddresses } from '@/app/static-page';

/** Loads a page as a first visitor does, with no text at hand. */
export function visit(address: string): Promise<void> {
  return loadPage(address, createChinese());
}
