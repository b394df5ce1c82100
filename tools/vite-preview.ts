import { join } from 'node:path';
import type { Plugin } from 'vite';
import { serveBuilt } from './serve-built.ts';

/** Makes `vite preview` answer as a static host does, also under BASE_PATH. */
export function previewAsHosted(): Plugin {
  return {
    name: 'preview-as-hosted',
    configurePreviewServer({ middlewares, config }) {
      const serve = serveBuilt({
        dist: join(config.root, config.build.outDir),
        base: config.base.startsWith('/') ? config.base : '/',
      });
      middlewares.use((request, response, next) => {
        serve(request, response).catch(next);
      });
    },
  };
}
