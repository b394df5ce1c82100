import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { zh } from '@/i18n/zh';
import {
  inStep,
  laptopOfClass,
  type OpenClass,
  openClass,
  openStage,
  press,
  textOf,
} from './class-windows';
import { tabTo } from './keyboard';
import { useLearners } from './learner';
import { misfit } from './stage-misfit';

const { console: desk, stage: projected } = zh.classroom;

/** The same acts by keys alone, and by mouse alone. */
const hands = [
  { by: 'keys', keys: true },
  { by: 'mouse', keys: false },
];

describe('a decision of the class', () => {
  const newLearner = useLearners();

  /** A class at the first decision of a role-play, with its stage. */
  async function atDecision(): Promise<OpenClass & { readonly stage: Page }> {
    const learner = await openClass(await newLearner({ viewport: laptopOfClass }));
    const stage = await openStage(learner);
    await press(learner.page, 'n', 'n', 'n');
    await learner.page.getByRole('button', { name: desk.screen(2), exact: true }).click();
    await inStep(learner.page, stage);
    return { ...learner, stage };
  }

  async function pickOption(page: Page, label: string, key: string, keys: boolean): Promise<void> {
    const select = page.getByRole('combobox', { name: label, exact: true });
    if (!keys) return void (await select.selectOption({ index: Number(key) }));
    await tabTo(page, select);
    for (let time = 0; time < Number(key); time += 1) await page.keyboard.press('ArrowDown');
  }

  async function act(page: Page, key: string, button: string, keys: boolean): Promise<void> {
    if (keys) await press(page, key);
    else await page.getByRole('button', { name: button, exact: true }).click();
  }

  it.each(hands)(
    'is made by each team, and their meters stand side by side, by $by',
    async ({ keys }) => {
      const { page, stage } = await atDecision();
      await pickOption(page, desk.teams, '2', keys);
      await page.getByLabel(desk.teamChoice(desk.teamName(3))).waitFor();
      if (keys) await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await act(page, 'v', desk.vote, keys);
      for (const [team, choice] of [1, 2, 4].entries()) {
        await pickOption(page, desk.teamChoice(desk.teamName(team + 1)), String(choice), keys);
      }
      if (keys) await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      if (keys) await press(page, '1', '2', '2');
      else {
        for (const letter of ['A', 'B', 'B']) {
          await page.getByRole('button', { name: desk.addHand(letter) }).click();
        }
      }
      for (let time = 0; time < 3; time += 1) await act(page, 'PageDown', desk.forward, keys);
      await inStep(page, stage);
      await stage.getByText(/第 1 组 A，第 2 组 B，第 3 组 D/).waitFor();
      expect(await misfit(stage)).toEqual([]);

      for (let time = 0; time < 2; time += 1) await act(page, 'PageDown', desk.forward, keys);
      await inStep(page, stage);
      const teams = stage.locator('section section');
      await expect.poll(() => teams.count()).toBe(3);
      const boxes = await Promise.all((await teams.all()).map((team) => team.boundingBox()));
      expect(new Set(boxes.map((box) => Math.round(box?.y ?? 0))).size).toBe(1);
      expect(new Set(boxes.map((box) => Math.round(box?.x ?? 0))).size).toBe(3);
      const meters = await teams.allInnerTexts();
      expect(meters[0]).toContain('第 1 组');
      expect(new Set(meters.map((text) => text.replace(/第 . 组.*/, ''))).size).toBeGreaterThan(1);
      expect(await misfit(stage)).toEqual([]);
    },
  );

  it('fits the projector with six teams, too', async () => {
    const { page, stage } = await atDecision();
    await pickOption(page, desk.teams, '5', false);
    for (let team = 1; team <= 6; team += 1) {
      await pickOption(page, desk.teamChoice(desk.teamName(team)), String((team % 4) + 1), false);
    }
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await press(page, 'v', '1', '2', '2', 'PageDown', 'PageDown', 'PageDown');
    await inStep(page, stage);
    expect(await misfit(stage)).toEqual([]);
    await press(page, 'PageDown', 'PageDown');
    await inStep(page, stage);
    // One place for each choice, with the teams that made it.
    await expect.poll(() => stage.locator('section section').count()).toBe(4);
    expect(await misfit(stage)).toEqual([]);
  });

  it.each(hands)('can be made otherwise, and two ways compared, by $by', async ({ keys }) => {
    const { page, stage } = await atDecision();
    await act(page, 'v', desk.vote, keys);
    if (keys) await press(page, '1');
    else await page.getByRole('button', { name: desk.addHand('A') }).click();
    await act(page, 'r', desk.reveal, keys);
    await inStep(page, stage);
    await stage.getByText(projected.chosen).waitFor();
    const first = await textOf(stage);
    await act(page, 'p', desk.pin, keys);

    const path = page.locator('summary', { hasText: desk.path });
    if (keys) {
      await tabTo(page, path);
      await page.keyboard.press('Enter');
    } else await path.click();
    const last = page.getByLabel(/步，如果当时选$/).last();
    if (keys) {
      await tabTo(page, last);
      await page.keyboard.press('ArrowDown');
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    } else await last.selectOption({ index: 1 });
    await expect.poll(() => textOf(stage)).not.toBe(first);
    await inStep(page, stage);
    await stage.getByText(projected.chosen).waitFor();

    await act(page, 'p', desk.pin, keys);
    await act(page, 'c', desk.compare, keys);
    await inStep(page, stage);
    await stage.getByRole('heading', { name: projected.path(1) }).waitFor();
    await stage.getByRole('heading', { name: projected.path(2) }).waitFor();
    await stage.getByText(projected.diverges(5)).waitFor();
    expect(await misfit(stage)).toEqual([]);
    await act(page, 'c', desk.compare, keys);
    await inStep(page, stage);
    await stage.getByText(projected.chosen).waitFor();
  });

  it.each(hands)('is found on the map, large enough to be read, by $by', async ({ keys }) => {
    const { page, stage } = await atDecision();
    await act(page, 'm', desk.map, keys);
    await inStep(page, stage);
    await stage.locator('svg text', { hasText: 'D5' }).first().waitFor();
    const sizes = await stage.locator('svg text').evaluateAll((texts) => {
      const unit = Math.min(window.innerWidth / 1920, window.innerHeight / 1080);
      return texts.map((text) => {
        const scale = text instanceof SVGGraphicsElement ? (text.getScreenCTM()?.a ?? 0) : 0;
        return (Number.parseFloat(getComputedStyle(text).fontSize) * scale) / unit;
      });
    });
    expect(Math.min(...sizes)).toBeGreaterThan(39.5);
    // It is a picture: nothing on it can be pressed.
    expect(await stage.locator('button, input').count()).toBe(0);
    expect(await stage.locator('[inert] svg').count()).toBe(1);
    await act(page, 'm', desk.map, keys);
    await inStep(page, stage);
    expect(await stage.locator('svg text').count()).toBe(0);
  });

  it.each(hands)(
    'is made with the document in sight, and looked at again, by $by',
    async ({ keys }) => {
      const { page, stage } = await atDecision();
      await act(page, 'd', desk.paper, keys);
      await inStep(page, stage);
      await stage.getByRole('heading', { name: '接手日总账' }).waitFor();
      expect(await misfit(stage)).toEqual([]);
      await act(page, 'd', desk.paper, keys);
      await inStep(page, stage);
      expect(await stage.getByRole('heading', { name: '接手日总账' }).count()).toBe(0);
      await act(page, 'v', desk.vote, keys);
      await act(page, 'd', desk.paper, keys);
      await inStep(page, stage);
      await stage.getByRole('heading', { name: '接手日总账' }).waitFor();
    },
  );

  it.each(hands)('has each of its choices explained, by $by', async ({ keys }) => {
    const { page, stage } = await atDecision();
    await press(page, 'v', '1', 'r', 'PageDown');
    await inStep(page, stage);
    const before = await textOf(stage);
    await act(page, '2', 'B', keys);
    await expect.poll(() => textOf(stage)).not.toBe(before);
    await act(page, '1', 'A', keys);
    await expect.poll(() => textOf(stage)).toBe(before);
  });
});
