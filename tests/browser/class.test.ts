import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { zh } from '@/i18n/zh';
import {
  inStep,
  laptopOfClass,
  openClass,
  openStage,
  press,
  revision,
  textOf,
} from './class-windows';
import { hydrated, useLearners } from './learner';
import { misfit } from './stage-misfit';

const { classroom } = zh;
const { console: desk, stage: projected } = classroom;

describe('the class', () => {
  const newLearner = useLearners();

  const newClass = async (plan?: 'whole' | 'short') =>
    openClass(await newLearner({ viewport: laptopOfClass }), plan);

  it('is walked through by one key, and every screen fits three projectors', async () => {
    const learner = await newClass();
    const { page } = learner;
    const stages = [
      await openStage(learner, { size: { width: 1920, height: 1080 } }),
      await openStage(learner, { size: { width: 1280, height: 720 } }),
      await openStage(learner, { size: { width: 1024, height: 768 } }),
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
    const learner = await newClass();
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
    const learner = await newClass();
    const stage = await openStage(learner);
    await press(learner.page, 'PageDown');
    await inStep(learner.page, stage);
    await learner.page.close();
    await stage.getByText(projected.lost).waitFor();
    expect(await stage.getByRole('heading', { level: 1 }).count()).toBeGreaterThan(0);
  });

  it('is not harmed by what a clicker or an input method sends', async () => {
    const learner = await newClass();
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
    const learner = await newClass();
    const stage = await openStage(learner);
    await stage.bringToFront();
    const before = await revision(learner.page);
    await stage.keyboard.press('PageDown');
    await expect.poll(() => revision(learner.page)).toBeGreaterThan(before);
    await inStep(learner.page, stage);
  });

  it('leads from an overview of the slides to each of them', async () => {
    const learner = await newClass();
    const { page } = learner;
    const stage = await openStage(learner);
    const overview = page.getByRole('navigation', { name: desk.slides });
    await press(page, 'PageDown');
    while (!(await overview.isVisible())) await press(page, 'PageDown');
    const last = overview.getByRole('button').last();
    const title = (await last.textContent()) ?? '';
    await last.click();
    await inStep(page, stage);
    await stage.getByRole('heading', { level: 1, name: title }).waitFor();
    expect(await last.getAttribute('aria-current')).toBe('true');
  });

  it('does not count for the instructor’s own course', async () => {
    const { page, open } = await newClass();
    for (const key of ['n', 'n', 'v', '1', 'r', 'PageDown']) await page.keyboard.press(key);
    await open('/scenarios/s1/');
    await hydrated(page);
    await page.getByRole('button', { name: zh.scenario.begin, exact: true }).waitFor();
    expect(await page.getByText(zh.scenario.plays).count()).toBe(0);
  });
});

async function isCounting(page: Page): Promise<boolean> {
  return (await page.locator('input[aria-label*="举手人数"]').count()) > 0;
}
