import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { zh } from '@/i18n/zh';
import { tabTo } from './keyboard';
import { useLearners } from './learner';
import { pageSizes } from './page-sizes';
import { violations } from './violations';

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

  it('is left in the middle of a line, of a word and of an outcome, and loses nothing', async () => {
    const { page, open } = await newLearner({ hasTouch: true, isMobile: true });
    await open('/scenarios/s1/');
    const first = page.getByRole('checkbox', { name: scenario.habitNames.saysFirst });
    await first.check();
    await button(page, scenario.begin).tap();

    // A line.
    await page.getByRole('button', { name: scenario.nextOf(1, 3) }).tap();
    const second = page.getByRole('button', { name: scenario.nextOf(2, 3) });
    await second.waitFor();
    await page.reload();
    await second.tap();

    // A word, with the finger still on the keys.
    const words = page.getByRole('textbox', { name: scenario.sayFirst.label });
    await words.pressSequentially('先把账');
    await words.press('Enter');
    expect(await violations(page)).toEqual([]);
    await words.pressSequentially('对平');
    await page.reload();
    await words.waitFor();
    expect(await words.inputValue()).toBe('先把账\n对平');
    expect(await page.getByRole('radio').count()).toBe(0);
    await words.press('Control+Enter');

    // An outcome.
    await button(page, scenario.say).waitFor();
    await choose(page, 0);
    await button(page, scenario.continue).waitFor();
    await page.reload();
    await button(page, scenario.continue).waitFor();
    const said = page.getByRole('log').getByText(scenario.learner, { exact: true });
    expect(await said.count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await button(page, scenario.continue).tap();

    await playOn(page, () => 0);
    await judge(page);
    await page.getByText('先把账').waitFor();
    expect(await violations(page)).toEqual([]);

    // A resolution, which goes into the plan and stays there.
    await page.getByRole('textbox', { name: scenario.debrief.commitWhen }).fill('说走流程');
    const act = page.getByRole('textbox', { name: scenario.debrief.commitAct });
    await act.pressSequentially('问差哪张单');
    await page.reload();
    await debriefed(page);
    expect(await act.inputValue()).toBe('问差哪张单');
    await page.getByRole('button', { name: /^放进/ }).click();
    await page.getByRole('link', { name: /^去看/ }).click();
    await page.getByRole('heading', { level: 1, name: /30 天/ }).waitFor();
    await page.reload();
    const row = page.getByRole('group', { name: /^第 1 行/ });
    await expect
      .poll(() =>
        row
          .getByRole('textbox')
          .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value)),
      )
      .toEqual(expect.arrayContaining(['说走流程', '问差哪张单']));

    // All that was written is listed, with where it was written.
    await open('/record/');
    await page.getByRole('link', { name: /第 1 步你自己的话$/ }).waitFor();
    expect(await page.getByRole('link', { name: /写给下一个客户$/ }).count()).toBe(2);
  }, 60_000);

  it('is held beside another way through it, by an address that is kept', async () => {
    const { page, open, home } = await newLearner();
    await open('/settings/');
    await page.getByRole('radio', { name: zh.settings.paces.all }).check();
    for (const place of [0, 1]) {
      await open('/scenarios/s1/');
      await page.getByRole('button', { name: /^(开始|从头再走一次)$/ }).click();
      await playOn(page, (choices) => place % choices);
      await judge(page);
    }
    // On paper the debrief is for reading: whole sheets, and nothing to press.
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('main').getByRole('button').count()).toBe(0);
    const sheets = pageSizes(await page.pdf({ preferCSSPageSize: true }));
    expect(new Set(sheets)).toEqual(new Set(['210 × 297']));
    await page.emulateMedia({ media: null });
    await open('/scenarios/s1/');
    await page.getByRole('link', { name: scenario.pair.open }).click();
    const title = page.getByRole('heading', { level: 1, name: scenario.compare.title });
    await title.waitFor();
    await page.getByRole('heading', { name: /^从第 \d+ 步分开/ }).waitFor();
    expect(await violations(page)).toEqual([]);

    const address = page.url().slice(home.length);
    await page.reload();
    await page.getByRole('heading', { name: /^从第 \d+ 步分开/ }).waitFor();

    const elsewhere = await newLearner();
    await elsewhere.open(address);
    await elsewhere.page.getByText(scenario.compare.refusals['missing-both'].title).waitFor();
  }, 60_000);

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

/** The learner judges, and sees the debrief. */
async function judge(page: Page): Promise<void> {
  await page.getByRole('radio').nth(1).check();
  await button(page, scenario.rating.submit).click();
  await debriefed(page);
}

/** Plays to the end; `place` says which of so many choices is taken. */
async function playOn(page: Page, place: (choices: number) => number): Promise<void> {
  for (let steps = 0; steps < 30; steps += 1) {
    const all = button(page, scenario.all);
    const reveal = button(page, scenario.sayFirst.reveal);
    const say = button(page, scenario.say);
    const over = page.getByRole('heading', { level: 1, name: scenario.rating.title });
    await all.or(reveal).or(say).or(over).first().waitFor();
    if (await over.isVisible()) return;
    if (await all.isVisible()) await all.click();
    await reveal.or(say).first().waitFor();
    if (await reveal.isVisible()) await reveal.click();
    await say.waitFor();
    await choose(page, place(await choices(page).count()));
    await button(page, scenario.continue).or(button(page, scenario.toDebrief)).click();
  }
  throw new Error('The play does not come to an end');
}

const choices = (page: Page) => page.locator('main label:has(input[type=radio]:enabled)');

async function choose(page: Page, place: number): Promise<void> {
  await choices(page).nth(place).click();
  await button(page, scenario.say).click();
}

/** Hears what is said, picks what can be said at a place, says it, and goes on. */
async function takeChoice(page: Page, place: number): Promise<void> {
  const all = button(page, scenario.all);
  const say = button(page, scenario.say);
  await all.or(say).first().waitFor();
  if (await all.isVisible()) await all.click();
  await choose(page, place);
  const onward = button(page, scenario.continue).or(button(page, scenario.toDebrief));
  await onward.click();
  await say
    .or(all)
    .or(page.getByRole('heading', { level: 1, name: scenario.rating.title }))
    .first()
    .waitFor();
}
