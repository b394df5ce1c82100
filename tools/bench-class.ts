import type { Browser, Page } from 'playwright-core';
import { zh } from '../src/i18n/zh.ts';

/** How a class of thirty runs with both its windows, at full speed. */
export type ClassFigures = {
  readonly keys: number;
  /** Milliseconds from a key on the console to the frame in which the stage shows what it did. */
  readonly median: number;
  readonly p95: number;
  readonly slowest: number;
  /** What was gone through between two weighings of the heap. */
  readonly screens: number;
  readonly votes: number;
  /** Bytes by which the heap grew that a console shares with the stage it opened, after collection. */
  readonly growth: number;
  /** Acts of the whole class, and those that the record has no event of. */
  readonly acts: number;
  readonly lost: number;
};

type Windows = { readonly page: Page; readonly stage: Page };
type Done = { readonly moves: number; readonly screens: number; readonly votes: number };

type Watched = typeof globalThis & {
  pressedAt: number;
  shownAt: Record<string, number>;
};

const { console: desk, list, stage: projected } = zh.classroom;
const viewport = { width: 1280, height: 720 };
const screenChanges = 60;
const voteCount = 500;
/** Hands for one question, so that they are counted twice. */
const handsOfVote = '112223312';

/**
 * Walks the plan once with each key timed, which warms both windows up, and then on for 60 changes of
 * the screen and 500 votes, between two weighings of the heap.
 */
export async function benchClass(browser: Browser, home: string): Promise<ClassFigures> {
  const context = await browser.newContext({ viewport, locale: 'zh-CN', serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${home}class/`);
  await page.getByRole('button', { name: list.start }).click();
  await page.getByRole('button', { name: desk.forward, exact: true }).waitFor();
  await page.getByText(desk.fetching).waitFor({ state: 'detached' });
  const id = new URL(page.url()).searchParams.get('class') ?? '';
  // A window of its own, as in the room: frames of a tab behind another one are held back.
  const opened = page.waitForEvent('popup');
  await page.getByRole('button', { name: desk.openStage }).click();
  const stage = await opened;
  await stage.locator('[data-rev]').waitFor({ state: 'attached' });
  await stage.getByText(projected.loading).waitFor({ state: 'detached' });
  const windows = { page, stage };
  await Promise.all([page.evaluate(watch), stage.evaluate(watch)]);

  const times: number[] = [];
  const first = await walk(windows, { screens: Infinity, votes: Infinity }, times);
  const weigh = await scales(page);
  await toStart(page);
  const before = await weigh();
  const second = await walk(windows, { screens: screenChanges, votes: voteCount }, []);
  const after = await weigh();
  // Going to the start is a move, too.
  const lost = await eventsLost(page, id, {
    moves: first.moves + second.moves + 1,
    votes: first.votes + second.votes,
  });
  await context.close();

  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
  return {
    keys: sorted.length,
    median: at(0.5),
    p95: at(0.95),
    slowest: at(1),
    screens: second.screens,
    votes: second.votes,
    growth: after - before,
    acts: first.moves + second.moves + 1 + first.votes + second.votes,
    lost,
  };
}

/** Runs in both windows: one clock for keys there and frames here. */
function watch(): void {
  const seen = globalThis as Watched;
  seen.pressedAt = 0;
  seen.shownAt = {};
  window.addEventListener(
    'keydown',
    (event) => {
      seen.pressedAt = performance.timeOrigin + event.timeStamp;
    },
    true,
  );
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => {
    seen.shownAt[data] = performance.timeOrigin + performance.now();
  };
  new MutationObserver((changes) => {
    const changed = changes.find(({ attributeName }) => attributeName === 'data-rev');
    const rev = changed?.target instanceof Element && changed.target.getAttribute('data-rev');
    // A message that is posted by an animation frame arrives when the frame has been drawn.
    if (rev) requestAnimationFrame(() => port2.postMessage(rev));
  }).observe(document, { subtree: true, attributeFilter: ['data-rev'] });
}

/**
 * Goes forward until that much is done; at the end of the plan it begins anew, unless there is no end
 * to what is wanted.
 */
async function walk(
  windows: Windows,
  wanted: { readonly screens: number; readonly votes: number },
  times: number[],
): Promise<Done> {
  const { page } = windows;
  const done = { moves: 0, screens: 0, votes: 0 };
  let here = await whereabouts(page);
  while (done.screens < wanted.screens || done.votes < wanted.votes) {
    if (done.votes < wanted.votes && (await isCounting(page))) {
      for (const key of handsOfVote.slice(0, wanted.votes - done.votes)) {
        times.push(await timed(windows, key));
        done.votes += 1;
      }
    }
    const before = await revision(page);
    await page.keyboard.press('PageDown');
    if (await page.getByText(desk.pick).isVisible()) times.push(await timed(windows, '1'));
    else if ((await revision(page)) !== before) times.push(await timeOf(windows));
    else if (wanted.screens === Infinity) break;
    else await toStart(page);
    done.moves += 1;
    const next = await whereabouts(page);
    if (next !== here) done.screens += 1;
    here = next;
  }
  return done;
}

async function timed(windows: Windows, key: string): Promise<number> {
  await windows.page.keyboard.press(key);
  return timeOf(windows);
}

/** From the last key on the console to the frame that shows it on the stage. */
async function timeOf({ page, stage }: Windows): Promise<number> {
  const rev = String(await revision(page));
  const shown = await stage.waitForFunction((at) => (globalThis as Watched).shownAt[at], rev, {
    polling: 20,
  });
  const shownAt = (await shown.jsonValue()) ?? Number.NaN;
  await shown.dispose();
  return shownAt - (await page.evaluate(() => (globalThis as Watched).pressedAt));
}

async function toStart(page: Page): Promise<void> {
  await page.getByRole('navigation').locator('ol > li > button').first().click();
}

async function revision(page: Page): Promise<number> {
  return Number(await page.locator('[data-rev]').first().getAttribute('data-rev'));
}

/** Part and screen of the agenda, as the console marks them. */
async function whereabouts(page: Page): Promise<string> {
  const marks = await page.locator('nav [aria-current]').allTextContents();
  return marks.map((mark) => mark.replace(/\d+:\d+/g, '')).join('/');
}

async function isCounting(page: Page): Promise<boolean> {
  return (await page.locator('input[aria-label*="举手人数"]').count()) > 0;
}

/** Weighs what is left in the heap once its garbage is collected. */
async function scales(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return async () => {
    // What waits to be finalised goes with the second.
    for (let time = 0; time < 2; time += 1) await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
  };
}

/** Acts that the class's database has no event of, and gaps in the order of its events. */
async function eventsLost(
  page: Page,
  id: string,
  acts: { readonly moves: number; readonly votes: number },
): Promise<number> {
  const rows = await page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const name = databases.find((one) => one.name?.endsWith('-classes'))?.name ?? '';
    return new Promise<unknown[]>((done, fail) => {
      const opening = indexedDB.open(name);
      opening.onerror = () => fail(opening.error);
      opening.onsuccess = () => {
        const db = opening.result;
        const [table = ''] = db.objectStoreNames;
        const all = db.transaction(table).objectStore(table).getAll();
        all.onsuccess = () => {
          db.close();
          done(all.result);
        };
      };
    });
  });
  const events = (rows as { class: string; seq: number; fact: { type: string } }[]).filter(
    (row) => row.class === id,
  );
  const count = (type: string) => events.filter(({ fact }) => fact.type === type).length;
  const gaps = Math.max(...events.map(({ seq }) => seq)) - events.length;
  return (
    Math.abs(acts.moves - count('moved')) + Math.abs(acts.votes - count('hands-counted')) + gaps
  );
}
