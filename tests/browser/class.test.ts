import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { zh } from '@/i18n/zh';
import { hydrated, useLearners } from './learner';

const { classroom } = zh;
const { console: desk, list, stage: projected } = classroom;
const viewport = { width: 1280, height: 720 };

describe('the class', () => {
  const newLearner = useLearners();

  /** A class of thirty that has just been opened, and its console. */
  async function openClass(plan: 'whole' | 'short' = 'whole') {
    const learner = await newLearner({ viewport });
    const { page, open } = learner;
    await open('/class/');
    await hydrated(page);
    await page.getByLabel(list.name).fill('华东销售部');
    await page.getByRole('radio', { name: desk.plans[plan] }).check();
    await page.getByRole('button', { name: list.start }).click();
    await page.getByRole('button', { name: desk.forward, exact: true }).waitFor();
    await page.getByText(desk.fetching).waitFor({ state: 'detached' });
    const id = new URL(page.url()).searchParams.get('class') ?? '';
    return { ...learner, id };
  }

  async function openStage(learner: Awaited<ReturnType<typeof openClass>>, size = viewport) {
    const stage = await learner.context.newPage();
    await stage.setViewportSize(size);
    await stage.goto(`${learner.home}class/stage/?class=${learner.id}`);
    await inStep(learner.page, stage);
    await stage.getByText(projected.loading).waitFor({ state: 'detached' });
    return stage;
  }

  it('is walked through by one key, and every screen fits three projectors', async () => {
    const learner = await openClass();
    const { page } = learner;
    const stages = [
      await openStage(learner, { width: 1920, height: 1080 }),
      await openStage(learner, { width: 1280, height: 720 }),
      await openStage(learner, { width: 1024, height: 768 }),
    ];
    await page.bringToFront();
    const parts: string[] = [];
    const misfits: string[] = [];
    for (let count = 0; count < 400; count += 1) {
      const before = await revision(page);
      if (await isCounting(page)) for (const key of '1122234') await page.keyboard.press(key);
      await page.keyboard.press('PageDown');
      if (await page.getByText(desk.pick).isVisible()) await page.keyboard.press('1');
      if ((await revision(page)) === before) break;
      for (const stage of stages) await inStep(page, stage);
      const part = await page.locator('[aria-current="step"] b').first().textContent();
      if (part !== null && parts.at(-1) !== part) parts.push(part);
      misfits.push(...(await Promise.all(stages.map((stage) => misfit(stage)))).flat());
    }
    expect(parts.at(-1)).toBe('退场两句');
    expect(parts).toHaveLength(14);
    expect([...new Set(misfits)]).toEqual([]);
  }, 240_000);

  it('goes on where it was when either window is loaded anew', async () => {
    const learner = await openClass();
    const { page } = learner;
    const stage = await openStage(learner);
    for (const key of ['PageDown', 'n', 'PageDown']) await press(page, key);
    const shown = await textOf(stage);
    await stage.reload();
    await inStep(page, stage);
    await expect.poll(() => textOf(stage)).toBe(shown);
    await page.reload();
    await page.getByRole('button', { name: desk.forward, exact: true }).waitFor();
    await inStep(page, stage);
    await expect.poll(() => textOf(stage)).toBe(shown);
    await press(page, 'PageDown');
    await inStep(page, stage);
    await expect.poll(() => textOf(stage)).not.toBe(shown);
  });

  it('says so on the stage when the console is closed, and keeps the picture', async () => {
    const learner = await openClass();
    const stage = await openStage(learner);
    await press(learner.page, 'PageDown');
    await inStep(learner.page, stage);
    await learner.page.close();
    await stage.getByText(projected.lost).waitFor();
    expect(await stage.getByRole('heading', { level: 1 }).count()).toBeGreaterThan(0);
  });

  it('lets one console lead: the other one asks, and may take over', async () => {
    const learner = await openClass();
    const { page, context, home, id } = learner;
    await press(page, 'PageDown');
    const second = await context.newPage();
    await second.goto(`${home}class/?class=${id}`);
    await second.getByText(desk.lead.heldTitle).waitFor();
    const before = await revision(page);
    await second.keyboard.press('PageDown');
    expect(await revision(second)).toBe(before);
    await second.getByRole('button', { name: desk.lead.steal }).click();
    await page.getByText(desk.lead.lostTitle).waitFor();
    await second.getByText(desk.lead.heldTitle).waitFor({ state: 'detached' });
    await press(second, 'PageDown');
    await expect.poll(() => revision(second)).toBeGreaterThan(before);
    expect(await revision(page)).toBe(before);
  });

  it('believes nothing that is forged in another tab', async () => {
    const learner = await openClass();
    const stage = await openStage(learner);
    await press(learner.page, 'PageDown');
    await inStep(learner.page, stage);
    const shown = await textOf(stage);
    const forger = await learner.context.newPage();
    await forger.goto(`${learner.home}class/`);
    await forger.evaluate((id) => {
      const channel = new BroadcastChannel(`class-${id}`);
      const message = { protocol: 1, course: 'x', class: id, type: 'state', console: 'forged' };
      for (const data of [
        'nonsense',
        null,
        { ...message, state: {} },
        { ...message, protocol: 9 },
      ]) {
        channel.postMessage(data);
      }
      channel.close();
    }, learner.id);
    await stage.getByText(projected.otherVersion).waitFor();
    expect(await textOf(stage)).toContain(shown.slice(0, 20));
    await press(learner.page, 'PageDown');
    await inStep(learner.page, stage);
    await expect.poll(() => stage.getByText(projected.otherVersion).count()).toBe(0);
  });

  it('goes on without storage, and says so', async () => {
    const { page, open } = await newLearner({
      viewport,
      before: () => {
        Object.defineProperty(IDBObjectStore.prototype, 'add', {
          value: () => {
            throw new DOMException('no space', 'QuotaExceededError');
          },
        });
      },
    });
    await open('/class/');
    await hydrated(page);
    await page.getByRole('button', { name: list.start }).click();
    await page.getByRole('button', { name: desk.forward, exact: true }).waitFor();
    await press(page, 'PageDown');
    await page.getByText(desk.kept.full).waitFor();
    await press(page, 'n');
    await page.getByRole('heading', { name: '热身：三道题' }).waitFor();
  });

  it('shows more hands than people as they are, and says that they do not fit', async () => {
    const { page } = await openClass();
    await page.getByLabel(desk.size).fill('4');
    await page.getByLabel(desk.size).blur();
    await press(page, 'n');
    await press(page, 'n');
    await press(page, 'v');
    for (let hand = 0; hand < 5; hand += 1) await press(page, '1');
    await page.getByText(desk.overSize(5, 4)).waitFor();
    await press(page, 'Shift+Digit1');
    await expect.poll(() => page.getByText(desk.overSize(5, 4)).count()).toBe(0);
  });

  it('is not harmed by what a clicker or an input method sends', async () => {
    const learner = await openClass();
    const { page } = learner;
    await press(page, 'PageDown');
    const before = await revision(page);
    const address = page.url();
    for (const key of ['F5', 'Escape', 'Control+b']) await page.keyboard.press(key);
    await page.evaluate(() => {
      const init = { key: 'v', code: 'KeyV', bubbles: true };
      window.dispatchEvent(new KeyboardEvent('keydown', { ...init, isComposing: true }));
      window.dispatchEvent(new KeyboardEvent('keydown', { ...init, repeat: true }));
      window.dispatchEvent(new KeyboardEvent('keydown', { ...init, key: 'Process' }));
    });
    expect(await revision(page)).toBe(before);
    expect(page.url()).toBe(address);
    await press(page, '?');
    await page.getByRole('dialog', { name: desk.keysTitle }).waitFor();
    await page.getByRole('button', { name: desk.close }).click();
  });

  it('is run from the stage, too, by the keys that are pressed there', async () => {
    const learner = await openClass();
    const stage = await openStage(learner);
    await stage.bringToFront();
    const before = await revision(learner.page);
    await stage.keyboard.press('PageDown');
    await expect.poll(() => revision(learner.page)).toBeGreaterThan(before);
    await inStep(learner.page, stage);
  });

  it('does not count for the instructor’s own course', async () => {
    const { page, open } = await openClass();
    for (const key of ['n', 'n', 'v', '1', 'r', 'PageDown']) await page.keyboard.press(key);
    await open('/scenarios/s1/');
    await hydrated(page);
    await page.getByRole('button', { name: zh.scenario.begin, exact: true }).waitFor();
    expect(await page.getByText(zh.scenario.plays).count()).toBe(0);
  });
});

async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
}

async function revision(page: Page): Promise<number> {
  return Number(await page.locator('[data-rev]').first().getAttribute('data-rev'));
}

/** Until a stage shows what the console has. */
async function inStep(console: Page, stage: Page): Promise<void> {
  const rev = await revision(console);
  await stage.locator(`[data-rev="${rev}"]`).waitFor({ state: 'attached' });
}

async function isCounting(page: Page): Promise<boolean> {
  return (await page.locator('input[aria-label*="举手人数"]').count()) > 0;
}

async function textOf(stage: Page): Promise<string> {
  return stage.locator('[data-rev]').innerText();
}

/** What of a stage is cut off, too small to be read from eight metres, or too wide a line. */
async function misfit(stage: Page): Promise<readonly string[]> {
  return stage.evaluate(() => {
    const root = document.querySelector('[data-rev] > section');
    const body = root?.children[1];
    if (!(body instanceof HTMLElement)) return [];
    const unit = Math.min(window.innerWidth / 1920, window.innerHeight / 1080);
    const name = `${window.innerWidth}: ${body.innerText.slice(0, 30)}`;
    const faults: string[] = [];
    if (body.scrollHeight > body.clientHeight + 2) {
      faults.push(`${name} overflows by ${body.scrollHeight - body.clientHeight}`);
    }
    if (body.scrollWidth > body.clientWidth + 2) faults.push(`${name} is too wide`);
    for (const element of body.querySelectorAll('p, li, td, th, span, b, h1, h2')) {
      if (!(element instanceof HTMLElement) || element.closest('svg, [class*="papers"]')) continue;
      const own = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      );
      if (!own || element.className.includes('visually-hidden')) continue;
      const size = Number.parseFloat(getComputedStyle(element).fontSize) / unit;
      if (size < 31)
        faults.push(`${name}: ${Math.round(size)} px "${element.innerText.slice(0, 12)}"`);
      const range = document.createRange();
      range.selectNodeContents(element);
      const width = range.getBoundingClientRect().width / unit;
      if (width / size > 31)
        faults.push(`${name}: a line of ${Math.round(width / size)} characters`);
    }
    return faults.slice(0, 3);
  });
}
