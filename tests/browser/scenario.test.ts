import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { zh } from '@/i18n/zh';
import { tabTo } from './keyboard';
import { useLearners } from './learner';

const { scenario } = zh;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

describe('a role-play', () => {
  const newLearner = useLearners();

  it('is played to its end, survives a reload, and is tried again from a step', async () => {
    const { page, open } = await newLearner({ hasTouch: true, isMobile: true });
    await open('/scenarios/s1/');
    await button(page, scenario.begin).tap();

    let steps = 0;
    while (!(await isOver(page))) {
      steps += 1;
      expect(steps).toBeLessThan(30);
      await takeChoice(page, 0);
      if (steps !== 2) continue;
      // In the middle: the step is kept, and its place is a link.
      await page
        .getByText(scenario.step(3))
        .or(page.getByText(/^第 3 步/))
        .first()
        .waitFor();
      expect(page.url()).toContain('?play=');
      await page.reload();
      await page
        .getByText(/^第 3 步/)
        .first()
        .waitFor();
    }

    // The learner judges first.
    await page.getByRole('radio').nth(1).check();
    await button(page, scenario.rating.submit).click();
    await debriefed(page);
    const debrief = page.url();
    await page.reload();
    await debriefed(page);

    await button(page, scenario.debrief.tryHereOf(2)).click();
    // The debrief names its steps, too: the address says that it is the new play's.
    await page.waitForURL(({ href }) => href !== debrief);
    await page
      .getByText(/^第 2 步/)
      .first()
      .waitFor();

    // The first play is kept with its ending.
    await open('/scenarios/s1/');
    await page.getByText(scenario.openPlay).waitFor();
    await page.getByText(scenario.plays).waitFor();
  });

  it('is played by keyboard', async () => {
    const { page, open } = await newLearner({ reducedMotion: 'reduce' });
    await open('/scenarios/s1/');
    await tabTo(page, button(page, scenario.begin));
    await page.keyboard.press('Enter');
    await button(page, scenario.say).waitFor();
    await page.waitForFunction(() => document.activeElement?.closest('main') !== null);
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    await button(page, scenario.continue).waitFor();
    await page.keyboard.press('Enter');
    await page
      .getByText(/^第 2 步/)
      .first()
      .waitFor();
  });

  it.each([
    ['broken', 'd1a-d2x-%%%'],
    ['made up', 'not-a-path'],
    ['endless', 'd1a-'.repeat(900)],
  ])('takes what is usable of a shared link that is %s', async (_how, steps) => {
    const { page, open } = await newLearner();
    await open(`/scenarios/s1/?steps=${steps}`);
    await button(page, scenario.begin).waitFor();
    expect(await page.getByText(zh.problem.brokenTitle).count()).toBe(0);
  });

  it('says that a play is not on this device', async () => {
    const { page, open } = await newLearner();
    await open('/scenarios/s1/?play=01900000-0000-7000-8000-000000000000');
    await page.getByText(scenario.playMissing).waitFor();
  });
});

function debriefed(page: Page): Promise<void> {
  return page.getByRole('heading', { name: scenario.debrief.transcript }).waitFor();
}

function isOver(page: Page): Promise<boolean> {
  return page.getByRole('heading', { level: 1, name: scenario.rating.title }).isVisible();
}

/** Hears what is said, picks what can be said at a place, says it, and goes on. */
async function takeChoice(page: Page, place: number): Promise<void> {
  const all = button(page, scenario.all);
  const say = button(page, scenario.say);
  await all.or(say).first().waitFor();
  if (await all.isVisible()) await all.click();
  await page.locator('main label:has(input[type=radio]:enabled)').nth(place).click();
  await say.click();
  const onward = button(page, scenario.continue).or(button(page, scenario.toDebrief));
  await onward.click();
  await say
    .or(all)
    .or(page.getByRole('heading', { level: 1, name: scenario.rating.title }))
    .first()
    .waitFor();
}
