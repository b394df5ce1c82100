import { join } from 'node:path';
import mdx from '@mdx-js/rollup';
import react from '@vitejs/plugin-react';
import type { PluginOption } from 'vite';
import { defineConfig } from 'vitest/config';
import { scopedClassName } from './tools/css-names.ts';
import { remarkPlugins } from './tools/remark-plugins.ts';
import { courseContent } from './tools/vite-course.ts';
import { prerender } from './tools/vite-prerender.ts';
import { previewAsHosted } from './tools/vite-preview.ts';
import { serviceWorker } from './tools/vite-service-worker.ts';

/** What reads the course and the code; the build of the prerendered pages uses the same. */
const sources: PluginOption[] = [
  courseContent(),
  { enforce: 'pre', ...mdx({ remarkPlugins }) },
  react({ include: /\.(mdx|tsx?)$/ }),
];

/** What draws runs with a DOM (`views`), all else in Node (`unit`), which starts much faster. */
const unitTests = {
  exclude: ['tests/browser/**', '**/node_modules/**'],
  setupFiles: ['tests/support/setup.ts'],
  // Walking a role-play and drawing a page take longer than 5 s on a busy machine.
  testTimeout: 30_000,
};

export default defineConfig({
  // Relative: one build runs under any path. BASE_PATH=/course/ where a host needs absolute links.
  base: process.env.BASE_PATH ?? './',
  // `resolve.tsconfigPaths` does not see imports made from .mdx.
  resolve: { alias: { '@': join(import.meta.dirname, 'src') } },
  plugins: [...sources, prerender(sources), serviceWorker(), previewAsHosted()],
  css: { modules: { generateScopedName: scopedClassName } },
  build: {
    manifest: true,
    // Where a browser knows no modulepreload, modules are fetched when they are imported.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'motion',
              test: /node_modules[\\/](framer-motion|motion-dom|motion-utils)[\\/]/,
            },
            // What every page needs; addresses, links and the store would else be files of their own.
            {
              name: 'vendor',
              test: /src[\\/](course[\\/]addresses|ui[\\/](AppLink|Button|lazy-value)|app[\\/]views[\\/]Page\.module|store[\\/]app-store|platform[\\/]clock)|node_modules[\\/](react|react-dom|scheduler|react-router|zustand)[\\/]|^\0(rolldown|vite)/,
            },
            // Titles and summaries of the whole course: data that every page's route shares.
            { name: 'outline', test: /virtual:course\/outline$/ },
            // Books to look things up in: data that changes with the content and not with the code.
            { name: 'case-file', test: /virtual:course\/case-file$/ },
            { name: 'law-book', test: /virtual:course\/law-book$/ },
            { name: 'glossary', test: /virtual:course\/glossary$/ },
            { name: 'agenda', test: /virtual:course\/agenda$/ },
            { name: 'review-index', test: /virtual:course\/review-index$/ },
            // The drawings of the people, which role-plays and the case file share.
            {
              name: 'people',
              test: /src[\\/](ui[\\/](Portrait|portrait-drawing)|case-file[\\/]views[\\/]faces|scenario[\\/]views[\\/]Person)/,
            },
            // Small pieces that pages share: a file or two instead of a second round of requests on
            // hosts that serve six at a time.
            {
              name: 'shared',
              test: /src[\\/](ui[\\/](Emphasised|StoryPaper|PaperStamp|OptionList|use-hydrated|motion-allowed)|(progress[\\/]pace|quiz[\\/]engine[\\/]minutes)|scenario[\\/]engine[\\/]own-words|course[\\/](section-title|job-aid-number)|i18n[\\/]zh[\\/]law-words|quiz[\\/]attempt-address|platform[\\/](seeded-random|clipboard|file))/,
            },
            // Fields for the learner's own words, on pages that have little else in common.
            { name: 'own-words', test: /src[\\/]ui[\\/](OwnWordsField|use-before-leaving)/ },
            // What a play shares with its debrief and with comparisons, which need no stage and no motion.
            {
              name: 'role-play',
              test: /src[\\/]scenario[\\/](engine[\\/](replay|result|order)|views[\\/](text-formats|OwnLine|Why|Moves))\.tsx?$/,
            },
            {
              name: 'answering',
              test: /src[\\/](ui[\\/](Segments|DayInput)|progress[\\/]day-setting|quiz[\\/]engine[\\/](review-quiz|stem)|course[\\/](day|typed-number))/,
            },
            // What interactions hold on the way to an answer.
            { name: 'interaction', test: /src[\\/]lesson[\\/]views[\\/]use-(paced|draft)/ },
            // What the screens of the class share with the list of classes, which needs the least.
            {
              name: 'class-shared',
              test: /src[\\/](course[\\/]class-addresses|classroom[\\/]engine[\\/]class-fold|platform[\\/]every\.)/,
            },
            {
              name: 'standing',
              test: /src[\\/](progress[\\/]next-step|quiz[\\/]engine[\\/]placement)/,
            },
            // What the page of the review shares with the screens that it leads to.
            {
              name: 'review-acts',
              test: /src[\\/]review[\\/](use-review-commands|slice|review-address|engine[\\/]card-ref|views[\\/](Review|Book)\.module)/,
            },
            { name: 'review', test: /src[\\/]review[\\/](use-review\.ts|engine[\\/]session)/ },
          ],
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...unitTests,
          name: 'unit',
          environment: 'node',
          // Engines keep nothing from test to test; a process for each file took most of the time.
          isolate: false,
          include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          ...unitTests,
          name: 'views',
          environment: 'happy-dom',
          include: ['src/**/*.test.tsx', 'tests/**/*.test.tsx'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/server.ts'],
          // A real browser on a busy machine may miss a beat; a promise that is broken fails twice.
          retry: 1,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
