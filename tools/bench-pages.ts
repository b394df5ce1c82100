import type { Browser, BrowserContext, Page } from 'playwright-core';
import { zh } from '../src/i18n/zh.ts';
import type { LearningEvent } from '../src/learning-record/learning-event.ts';

/** Times in milliseconds from the start of the navigation; `cls` has no unit. */
export type PageTimes = {
  readonly lcp: number;
  readonly hydrated: number;
  /** What long tasks took beyond 50 ms each. */
  readonly tbt: number;
  readonly cls: number;
};

/** Lighthouse's slow phone, applied and not simulated. Throughput in bytes a second. */
const SLOW_NETWORK = {
  offline: false,
  latency: 562,
  downloadThroughput: 1_440_000 / 8,
  uploadThroughput: 675_000 / 8,
};
const SLOW_CPU = 4;

type Seen = { lcp: number; tbt: number; cls: number; inp: number };
type Watched = typeof globalThis & { seen: Seen };

/** First load of a page by somebody with these events in the record. */
export async function benchPage(
  browser: Browser,
  home: string,
  address: string,
  saved: readonly LearningEvent[],
): Promise<PageTimes> {
  const { context, page } = await newPage(browser);
  if (saved.length > 0) await saveRecord(page, home, saved);
  await slowDown(page, true);
  await page.goto(home + address);
  const hydrated = await timeHydrated(page);
  // Until the record has been opened, and what comes ahead has been fetched.
  await page.waitForLoadState('networkidle');
  const { lcp, tbt, cls } = await page.evaluate(() => (globalThis as Watched).seen);
  await context.close();
  return { lcp, hydrated, tbt, cls };
}

/** The longest interactions, from touch to the next frame. */
export type Interactions = {
  /** Starting, and having all lines of a role-play shown. */
  readonly starting: number;
  /** Picking and submitting. */
  readonly choosing: number;
};

export async function benchChoosing(
  browser: Browser,
  home: string,
  address: string,
): Promise<Interactions> {
  const { context, page } = await newPage(browser);
  await slowDown(page, false);
  await page.goto(home + address);
  const main = page.getByRole('main');
  const begin = new RegExp(`^${zh.quiz.start.start(8)}$|^${zh.scenario.begin}$`);
  await main.getByRole('button', { name: begin }).tap();

  const all = main.getByRole('button', { name: zh.scenario.all });
  const act = main.getByRole('button', {
    name: new RegExp(`^${zh.quiz.submit}$|^${zh.scenario.say}$`),
  });
  await all.or(act).first().waitFor();
  if (await all.isVisible()) await all.tap();
  const option = main.locator('label:has(input:enabled)').first();
  await option.waitFor();
  const starting = await takeInp(page);
  await option.tap();
  await act.tap();
  await page.waitForLoadState('networkidle');
  const choosing = await takeInp(page);
  await context.close();
  return { starting, choosing };
}

/** The longest interaction since it was last asked for. */
async function takeInp(page: Page): Promise<number> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  return page.evaluate(() => {
    const { seen } = globalThis as Watched;
    const { inp } = seen;
    seen.inp = 0;
    return inp;
  });
}

/** From the tap that submits an answer of the quiz, whole and with its certainty, to the next frame. */
export async function benchAnswering(browser: Browser, home: string): Promise<number> {
  const { context, page } = await newPage(browser);
  await slowDown(page, false);
  await page.goto(`${home}quizzes/m1/`);
  const main = page.getByRole('main');
  await main.getByRole('button', { name: zh.quiz.start.start(8) }).tap();
  const submit = main.getByRole('button', { name: zh.quiz.submit });
  await submit.waitFor();
  for (const select of await main.getByRole('combobox').all()) {
    await select.selectOption({ index: 1 });
  }
  for (const box of await main.getByRole('textbox').all()) await box.fill('12');
  const down = main.getByRole('button', { name: new RegExp(`^${zh.quiz.down('')}`) });
  if ((await down.count()) > 0) await down.first().tap();
  const boxes = main.locator('label:has(input[type=checkbox])');
  if ((await boxes.count()) > 0) await boxes.first().tap();
  const groups = await main
    .getByRole('radio')
    .evaluateAll((radios) => [...new Set(radios.map((radio) => radio.getAttribute('name')))]);
  for (const name of groups) await main.locator(`label:has(input[name="${name}"])`).first().tap();
  await takeInp(page);
  await submit.tap();
  await main.getByRole('button', { name: zh.quiz.next }).waitFor();
  const inp = await takeInp(page);
  await context.close();
  return inp;
}

/** From the tap on a link whose page has been fetched ahead to that page's heading. */
export async function benchNextLesson(browser: Browser, home: string): Promise<number> {
  const { context, page } = await newPage(browser);
  await slowDown(page, true);
  await page.goto(home);
  await timeHydrated(page);
  await page.waitForLoadState('networkidle');
  const took = await page.evaluate(
    (path) =>
      new Promise<number>((done) => {
        const link = document.querySelector<HTMLElement>(`main a[href$="${path}"]`);
        const before = document.querySelector('h1');
        const start = performance.now();
        new MutationObserver(() => {
          const heading = document.querySelector('h1');
          if (heading && heading !== before) {
            requestAnimationFrame(() => done(performance.now() - start));
          }
        }).observe(document.body, { childList: true, subtree: true });
        link?.click();
      }),
    'lessons/l0/',
  );
  await context.close();
  return took;
}

async function newPage(browser: Browser): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 780 },
    locale: 'zh-CN',
    hasTouch: true,
    isMobile: true,
    // A first visit: nothing is served from the device.
    serviceWorkers: 'block',
  });
  await context.addInitScript(watch);
  return { context, page: await context.newPage() };
}

/** Runs in the page before everything else. */
function watch(): void {
  const seen: Seen = { lcp: 0, tbt: 0, cls: 0, inp: 0 };
  (globalThis as Watched).seen = seen;
  const observe = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
      ...(type === 'event' && { durationThreshold: 16 }),
    });
  observe('largest-contentful-paint', (entry) => {
    seen.lcp = entry.startTime;
  });
  observe('longtask', (entry) => {
    seen.tbt += Math.max(0, entry.duration - 50);
  });
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & {
      readonly value: number;
      readonly hadRecentInput: boolean;
    };
    if (!hadRecentInput) seen.cls += value;
  });
  observe('event', (entry) => {
    if ('interactionId' in entry && entry.interactionId) {
      seen.inp = Math.max(seen.inp, entry.duration);
    }
  });
}

async function slowDown(page: Page, network: boolean): Promise<void> {
  const session = await page.context().newCDPSession(page);
  if (network) {
    await session.send('Network.enable');
    await session.send('Network.clearBrowserCache');
    await session.send('Network.emulateNetworkConditions', SLOW_NETWORK);
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_CPU });
}

async function timeHydrated(page: Page): Promise<number> {
  const mark = await page.waitForFunction(
    () => performance.getEntriesByName('hydrated')[0]?.startTime,
  );
  return (await mark.jsonValue()) ?? Number.NaN;
}

/** Puts events where the app keeps them, in the database that it has made. */
async function saveRecord(
  page: Page,
  home: string,
  events: readonly LearningEvent[],
): Promise<void> {
  await page.goto(home);
  await page.waitForLoadState('networkidle');
  await page.evaluate(async (rows) => {
    const [database] = await indexedDB.databases();
    await new Promise<void>((done, fail) => {
      const opening = indexedDB.open(database?.name ?? '');
      opening.onerror = () => fail(opening.error);
      opening.onsuccess = () => {
        const db = opening.result;
        const [table = ''] = db.objectStoreNames;
        const transaction = db.transaction(table, 'readwrite');
        for (const row of rows) transaction.objectStore(table).put(row);
        transaction.oncomplete = () => {
          db.close();
          done();
        };
      };
    });
  }, events);
}
