import { describe, expect, it } from 'vitest';
import { zh } from '@/i18n/zh';
import { focusOn, tabTo } from './keyboard';
import { hydrated, useLearners } from './learner';

describe('a new learner', () => {
  const newLearner = useLearners();

  it('takes the first lesson by keyboard alone and goes on to the next', async () => {
    const { page, open, home } = await newLearner();
    await open('/');
    await hydrated(page);
    await tabTo(page, page.getByRole('link', { name: zh.home.startButton, exact: true }));
    await page.keyboard.press('Enter');
    await page.waitForURL(`${home}lessons/l0/`);
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');

    // Something to do: pick, then a second act.
    await tabTo(page, page.getByRole('radio').first());
    await page.keyboard.press('Space');
    await tabTo(page, page.getByRole('button', { name: zh.lesson.guess.submit }));
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'status');

    await tabTo(page, page.getByRole('button', { name: zh.lesson.end.complete }));
    await page.keyboard.press('Enter');
    await focusOn(page, zh.lesson.end.completed);
    const next = page.locator('main a[href$="/lessons/l1-1/"]').first();
    await tabTo(page, next);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${home}lessons/l1-1/`);
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
  });

  it('finds what was answered and finished as it was, and the way on from there', async () => {
    const { page, open } = await newLearner({ hasTouch: true, isMobile: true });
    await open('/lessons/l0/');
    await page.getByRole('radio').first().tap();
    await page.getByRole('button', { name: zh.lesson.guess.submit }).tap();
    const complete = page.getByRole('button', { name: zh.lesson.end.complete });
    await complete.tap();
    await page.getByText(zh.lesson.end.completed).waitFor();

    await page.reload();
    await page.getByText(zh.lesson.end.completed).waitFor();
    expect(await page.getByRole('button', { name: zh.lesson.guess.submit }).count()).toBe(0);
    expect(await page.getByRole('radio').first().isChecked()).toBe(true);

    await open('/');
    await page.getByRole('cell', { name: '1 / 1' }).waitFor();
    const way = page
      .getByRole('main')
      .getByRole('link', { name: zh.home.startButton, exact: true });
    expect(
      await way
        .or(page.getByRole('link', { name: zh.home.resumeButton }))
        .first()
        .isVisible(),
    ).toBe(true);
  });

  it('keeps own words on the device, and deletes them when asked', async () => {
    const { page, open } = await newLearner();
    await open('/lessons/l0/');
    const customer = page.getByRole('textbox').last();
    await customer.fill('不知道，问采购王姐');
    await customer.blur();
    await page.getByText(zh.lesson.transfer.saved).first().waitFor();
    await open('/record/');
    await page.getByText('不知道，问采购王姐').waitFor();
    await page.getByRole('button', { name: zh.record.deleteWords }).click();
    await page.getByText('不知道，问采购王姐').waitFor({ state: 'detached' });
    await page.reload();
    await page.getByText(zh.record.noWords).waitFor();
  });

  it('finds an exercise and a note as they were left in the middle, though the page was reloaded at once', async () => {
    const { page, open } = await newLearner();
    await open('/lessons/l3-1/');
    await hydrated(page);
    const sort = page.locator('[data-interaction="sort-signals"]');
    const places = sort.getByRole('listitem');
    const lies = (card: number, group: number) => places.nth(card).getByRole('radio').nth(group);
    await lies(0, 1).check();
    await lies(1, 2).check();
    await lies(4, 0).check();
    const words = page.getByRole('textbox').last();
    await words.fill('车到了，人没到');
    await page.reload();

    await hydrated(page);
    await page.waitForFunction(() => !document.querySelector('main fieldset:disabled'));
    expect(await sort.getByRole('radio', { checked: true }).count()).toBe(3);
    expect(await lies(0, 1).isChecked()).toBe(true);
    expect(await lies(1, 2).isChecked()).toBe(true);
    expect(await lies(4, 0).isChecked()).toBe(true);
    expect(await words.inputValue()).toBe('车到了，人没到');

    // And on: what is put in now joins what was there.
    await lies(2, 3).check();
    await open('/');
    await page.goBack();
    await expect.poll(() => sort.getByRole('radio', { checked: true }).count()).toBe(4);

    // Handed in and begun anew, the exercise is in view from its heading on.
    for (let card = 0; card < (await places.count()); card += 1) await lies(card, 0).check();
    await sort.getByRole('button', { name: zh.lesson.sort.submit }).click();
    await sort.getByRole('button', { name: zh.lesson.practice.again }).click();
    const heading = sort.getByRole('heading');
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    const top = await heading.evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(400);
  });

  it('who wants less motion gets none', async () => {
    const { page, open } = await newLearner({ reducedMotion: 'reduce' });
    await open('/lessons/l0/');
    await hydrated(page);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element);
        const seconds = `${transitionDuration},${animationDuration}`
          .split(',')
          .map(Number.parseFloat);
        return Math.max(...seconds) > 0.001 ? [`${element.tagName}.${element.className}`] : [];
      }),
    );
    expect(moving).toEqual([]);
  });
});
