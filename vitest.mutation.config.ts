import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Tests for `npm run mutation`: those of the engines, which need neither a DOM nor the course. */
export default defineConfig({
  resolve: { alias: { '@': join(import.meta.dirname, 'src') } },
  test: {
    environment: 'node',
    include: ['src/*/engine/**/*.test.ts'],
    setupFiles: ['tests/support/setup.ts'],
    testTimeout: 30_000,
  },
});
