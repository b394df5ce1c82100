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
