import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { launchChromium } from '../../tools/launch-chromium';

export const phone = { width: 360, height: 780 };
export const laptop = { width: 1280, height: 800 };

/** The second one is another site to a browser, and stands for a learning platform. */
const ownHosts = new Set(['127.0.0.1', 'localhost']);

type Visit = BrowserContextOptions & {
  /** Home page of the course; at the root of a host unless it is said otherwise. */
  readonly home?: string;
  /** Runs in each page before anything else does. */
  readonly before?: () => void;
  /** Console errors that the story is about. */
  readonly expected?: RegExp;
};

export type Learner = {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly home: string;
  /** Opens a page of the course by its address, as from a link in a message. */
  readonly open: (address: string) => Promise<void>;
};

/**
 * For a file of stories: one browser, a fresh learner for each story. After each story, nothing may
 * have gone wrong that the learner did not see: no error, no request to another origin.
 */
export function useLearners(): (visit?: Visit) => Promise<Learner> {
  let browser: Browser;
  let contexts: BrowserContext[] = [];
  let faults: string[] = [];

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    const found = faults;
    contexts = [];
    faults = [];
    expect(found).toEqual([]);
  });

  return async ({ home = inject('home'), before, expected, ...options } = {}) => {
    const context = await browser.newContext({ locale: 'zh-CN', viewport: phone, ...options });
    context.setDefaultTimeout(10_000);
    contexts.push(context);
    if (before) await context.addInitScript(before);

    context.on('weberror', (error) => faults.push(`error: ${error.error().stack}`));
    context.on('console', (message) => {
      const text = message.text();
      if (message.type() === 'error' && !expected?.test(text)) faults.push(`console: ${text}`);
    });
    context.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      const own = ownHosts.has(hostname) || ['blob:', 'data:'].includes(protocol);
      if (!own) faults.push(`request: ${request.url()}`);
    });

    const page = await context.newPage();
    const open = async (address: string) => {
      await page.goto(home + address.replace(/^\//, ''));
    };
    return { page, context, home, open };
  };
}

/** Until React has taken over the page: what reacts to clicks is enabled then. */
export async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('hydrated').length > 0);
}

/** Until the pages of the course can be opened without a network. */
export async function workerReady(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
}

/** Until the device keeps a file of the course's content. */
export async function contentKept(page: Page, name: string): Promise<void> {
  const kept = () =>
    page.evaluate(async () => {
      const names = (await caches.keys()).filter((cache) => cache.startsWith('visited-'));
      const requests = await Promise.all(
        names.map(async (cache) => (await caches.open(cache)).keys()),
      );
      return requests.flat().map(({ url }) => url.replace(/^.*\//, ''));
    });
  await expect
    .poll(kept, { timeout: 10_000 })
    .toContainEqual(expect.stringMatching(new RegExp(`^${name}`)));
}
