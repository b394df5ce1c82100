import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { zh } from '@/i18n/zh';
import { focusOn, tabTo } from './keyboard';
import { laptop, phone, useLearners } from './learner';
import { pageSizes } from './page-sizes';
import { violations } from './violations';

const { map, scenario, authors } = zh;
const ACROSS = '297 × 210';

const place = (page: Page, name: string) => page.locator(`[data-place="${name}"]`);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const viewport = (page: Page) => page.getByRole('region', { name: map.canvas });
const widthOf = (page: Page) =>
  viewport(page)
    .locator('svg')
    .evaluate((svg) => svg.clientWidth);

async function drawn(page: Page): Promise<void> {
  await place(page, 'node d1').waitFor();
}

/** The steps of the shortest way to the best ending. */
async function bestWay(page: Page, open: (address: string) => Promise<void>): Promise<string[]> {
  await open('/authors/scenarios/s1/?at=e1');
  const link = page.getByRole('link', { name: authors.playFrom });
  const href = (await link.getAttribute('href')) ?? '';
  return (new URLSearchParams(href.slice(href.indexOf('?'))).get('steps') ?? '').split('-');
}

/** Ends a play by that way, and judges it. */
async function endPlay(page: Page, open: (address: string) => Promise<void>): Promise<void> {
  const steps = await bestWay(page, open);
  await open(`/scenarios/s1/?steps=${steps.slice(0, -1).join('-')}`);
  await button(page, scenario.shared.goOn(steps.length)).click();
  const choice = (steps.at(-1) ?? '').at(-1);
  await page.locator(`input[type=radio][value="${choice}"]`).check({ force: true });
  await button(page, scenario.say).click();
  await button(page, scenario.toDebrief).click();
  await page.getByRole('radio').first().check();
  await button(page, scenario.rating.submit).click();
  await page.getByRole('heading', { name: scenario.debrief.transcript }).waitFor();
}

describe('the map of a role-play', () => {
  const newLearner = useLearners();

  it('is walked by keyboard, which keeps in view what it comes to', async () => {
    const { page, open } = await newLearner({ viewport: laptop });
    await open('/authors/scenarios/s1/');
    await drawn(page);
    await tabTo(page, place(page, 'node d1'));
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowDown']) await page.keyboard.press(key);
    await focusOn(page, 'D2');
    expect(page.url()).toContain('at=d2');

    await page.keyboard.press('End');
    await page.waitForFunction(
      () => document.activeElement?.getAttribute('data-place') === 'node e4',
    );
    const [last, view] = await Promise.all([
      place(page, 'node e4').boundingBox(),
      viewport(page).boundingBox(),
    ]);
    expect(last && view && last.x >= view.x && last.x + last.width <= view.x + view.width).toBe(
      true,
    );

    const before = await widthOf(page);
    await page.keyboard.press('+');
    expect(await widthOf(page)).toBeGreaterThan(before);
    await page.keyboard.press('0');
    expect(await widthOf(page)).toBeLessThanOrEqual((view?.width ?? 0) + 1);
    // The whole map is one stop: the next one is beyond it.
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('svg'))).toBeNull();
  });

  it('is moved by arrow keys, dragged with a mouse, and zoomed at the pointer', async () => {
    const { page, open } = await newLearner({ viewport: laptop });
    await open('/authors/scenarios/s3b/');
    await drawn(page);
    const scrolled = () => viewport(page).evaluate(({ scrollLeft }) => scrollLeft);

    await viewport(page).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(scrolled).toBe(40);

    await viewport(page).evaluate((view) => view.scrollTo(0, 0));
    const lane = await viewport(page).locator('rect').first().boundingBox();
    if (!lane) throw new Error('the map is not on the screen');
    // A corner of a lane is empty.
    await page.mouse.move(lane.x + 90, lane.y + 4);
    await page.mouse.down();
    await page.mouse.move(lane.x + 30, lane.y + 4, { steps: 3 });
    await page.mouse.up();
    expect(await scrolled()).toBe(60);

    const spot = async () => (await place(page, 'node d6').boundingBox()) ?? { x: 0, y: 0 };
    await page.keyboard.down('Control');
    const at = await spot();
    await page.mouse.move(at.x, at.y);
    const width = await widthOf(page);
    await page.mouse.wheel(0, -120);
    await page.keyboard.up('Control');
    await expect.poll(() => widthOf(page)).toBeGreaterThan(width);
    expect(Math.abs((await spot()).x - at.x)).toBeLessThan(4);
  });

  it('is zoomed by two fingers', async () => {
    const { page, open, context } = await newLearner({ hasTouch: true, isMobile: true });
    await open('/authors/scenarios/s1/');
    await drawn(page);
    const before = await widthOf(page);
    const box = await viewport(page).boundingBox();
    if (!box) throw new Error('the map is not on the screen');
    const browser = await context.newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
      browser.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          type === 'touchEnd'
            ? []
            : [-1, 1].map((side, id) => ({ x: box.x + 150 + side * apart, y: box.y + 120, id })),
      });
    await touch('touchStart', 40);
    await touch('touchMove', 60);
    await touch('touchMove', 80);
    await touch('touchEnd', 0);
    await expect.poll(() => widthOf(page)).toBeGreaterThan(before * 1.7);
  });

  it.each([phone, { width: 320, height: 640 }, laptop])(
    'meets the standards as a drawing and in words, at $width px, by day and by night',
    async (size) => {
      const { page, open } = await newLearner({ viewport: size });
      await open('/authors/scenarios/s1/?at=d3');
      await drawn(page);
      for (const look of [map.looks.drawing, map.looks.text]) {
        await page.getByRole('radio', { name: look }).check({ force: true });
        expect(await violations(page)).toEqual([]);
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(over).toBe(0);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await violations(page)).toEqual([]);
        await page.emulateMedia({ colorScheme: 'light' });
      }
    },
  );

  it('prints on one sheet laid across', async () => {
    const { page, open } = await newLearner();
    await open('/authors/scenarios/s3b/');
    await drawn(page);
    expect(pageSizes(await page.pdf({ preferCSSPageSize: true }))).toEqual([ACROSS]);
  });
});

describe("a learner's map", () => {
  const newLearner = useLearners();

  it('is opened from the debrief, shows all roads by then, and prints', async () => {
    const { page, open } = await newLearner({ reducedMotion: 'reduce' });
    await endPlay(page, open);
    await button(page, scenario.debrief.roadMap.open).click();
    await drawn(page);
    expect(await page.locator('[data-place][data-walk="never"]').count()).toBeGreaterThan(20);
    expect(await violations(page)).toEqual([]);

    // Sheets of one direction alone, or everything on them would shrink.
    expect(new Set(pageSizes(await page.pdf({ preferCSSPageSize: true })))).toEqual(
      new Set(['210 × 297']),
    );
    await page.getByRole('link', { name: map.ownPage }).click();
    await page.getByRole('heading', { level: 1, name: /路线图$/ }).waitFor();

    await open('/scenarios/s1/');
    await page.getByRole('link', { name: scenario.toMap }).click();
    await drawn(page);
    await page.getByRole('heading', { level: 1, name: /路线图$/ }).waitFor();
    expect(pageSizes(await page.pdf({ preferCSSPageSize: true }))).toEqual([ACROSS]);
  });
});

describe('the pages of authors', () => {
  const newLearner = useLearners();

  it('play from a scene without a trace in the record, and come back to it after a reload', async () => {
    const { page, open } = await newLearner();
    await open('/authors/scenarios/s1/?at=d3');
    await page.getByRole('link', { name: authors.playFrom }).click();
    await page.getByText(scenario.step(3), { exact: true }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.reload();
    await page.getByText(scenario.step(3), { exact: true }).waitFor();

    await open('/scenarios/s1/');
    await button(page, scenario.begin).waitFor();
    expect(await page.getByText(scenario.openPlay).count()).toBe(0);
  });

  it('print a script on A4, and are kept out of search engines', async () => {
    const { page, open } = await newLearner();
    await open('/authors/scenarios/s1/script/');
    await page.getByRole('heading', { name: authors.print.rules }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(new Set(pageSizes(await page.pdf({ preferCSSPageSize: true })))).toEqual(
      new Set(['210 × 297']),
    );
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
  });
});
