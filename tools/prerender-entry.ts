/** What tools/vite-prerender.ts runs, built for Node with the app's own plugins. */

export { loadPage } from '@/app/routes';
export { renderPage, staticAddresses } from '@/app/static-page';
