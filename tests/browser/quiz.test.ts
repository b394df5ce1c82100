import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { zh } from '@/i18n/zh';
import { placementCount } from '@/quiz/engine/placement';
import { hydrated, useLearners } from './learner';

const { quiz } = zh;
const drawn = 8;

describe('the quiz of a module', () => {
  const newLearner = useLearners();

  it('is taken question by question, survives a reload and Back, and is drawn anew', async () => {
    const { page, open } = await newLearner();
    await open('/quizzes/m1/');
    await page.getByRole('button', { name: quiz.start.start(drawn) }).click();

    const asked: string[] = [];
    for (let number = 1; number <= drawn; number += 1) {
      await atQuestion(page, number);
      asked.push(await question(page));
      if (number === 4) {
        // In the middle: a reload shows the same question, Back the last explanation.
        await page.reload();
        await atQuestion(page, number);
        expect(await question(page)).toBe(asked.at(-1));
        await page.goBack();
        await page.getByRole('heading', { level: 1, name: quiz.itemOf(3, drawn) }).waitFor();
        await page.getByRole('button', { name: quiz.next }).click();
        await atQuestion(page, number);
        expect(await question(page)).toBe(asked.at(-1));
      }
      await answer(page);
      const onward = number < drawn ? quiz.next : quiz.toResult;
      await page.getByRole('button', { name: onward }).click();
    }
    expect(new Set(asked).size).toBe(drawn);

    await page.getByRole('heading', { level: 1, name: /^得分/ }).waitFor();
    const result = await page.getByRole('heading', { level: 1 }).innerText();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: result }).waitFor();

    await page.getByRole('button', { name: quiz.end.again }).click();
    await atQuestion(page, 1);
    expect(asked).not.toContain(await question(page));

    // The result is kept, though the second attempt was left.
    await open('/record/');
    await page
      .getByText(/20\d\d.*%/)
      .first()
      .waitFor();
  });

  it('as an exam explains nothing before it is handed in', async () => {
    const { page, open } = await newLearner({ hasTouch: true, isMobile: true });
    await open('/quizzes/m1/');
    await page.getByRole('radio', { name: quiz.start.modes.exam.title }).check();
    await page.getByRole('button', { name: quiz.start.start(drawn) }).click();
    for (let number = 1; number <= drawn; number += 1) {
      await atQuestion(page, number);
      await answer(page);
    }
    await page.getByRole('heading', { level: 1, name: quiz.endTitle(drawn) }).waitFor();
    await page.getByRole('button', { name: quiz.handIn }).click();
    await page.getByRole('heading', { level: 1, name: /^得分/ }).waitFor();
    expect(await page.getByRole('link', { name: new RegExp(quiz.end.look) }).count()).toBe(drawn);

    // Each item has a link of its own, with its explanation.
    await page
      .getByRole('link', { name: new RegExp(quiz.end.look) })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: quiz.itemOf(1, drawn) }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: quiz.itemOf(1, drawn) }).waitFor();
  });

  it('asks for what is missing instead of marking it wrong', async () => {
    const { page, open } = await newLearner();
    await open('/quizzes/m1/');
    await page.getByRole('button', { name: quiz.start.start(drawn) }).click();
    await atQuestion(page, 1);
    await page.getByRole('button', { name: quiz.submit }).click();
    await page.getByRole('alert').filter({ hasText: /./ }).waitFor();
    await atQuestion(page, 1);
  });

  it('places a veteran out of the lessons, or into them, and is no result', async () => {
    const { page, open } = await newLearner();
    await open('/');
    await page.getByRole('radio', { name: zh.home.veteran }).check();
    await page.getByRole('status').filter({ hasText: zh.home.chosen.veteran }).waitFor();
    const start = page.getByRole('link', { name: zh.home.startButton, exact: true });
    expect(await start.getAttribute('href')).toContain('/quizzes/m1/?placement=1');
    await open('/modules/m1/');
    await page
      .getByRole('link', { name: new RegExp(zh.module.placement) })
      .first()
      .click();
    await page.getByRole('button', { name: quiz.placement.start }).click();
    for (let number = 1; number <= placementCount; number += 1) {
      await atQuestion(page, number, placementCount);
      await answer(page);
    }
    await page.getByRole('button', { name: quiz.handIn }).click();
    await page.getByRole('heading', { level: 1, name: /^6 题对了 \d 题/ }).waitFor();
    expect(await page.getByRole('link', { name: new RegExp(quiz.end.look) }).count()).toBe(
      placementCount,
    );

    await open('/quizzes/m1/');
    await hydrated(page);
    await page.getByText(quiz.start.none).first().waitFor();
    await page.getByRole('button', { name: quiz.start.start(drawn) }).waitFor();
  });

  it('takes an attempt of another device for what it is', async () => {
    const { page, open } = await newLearner();
    await open('/quizzes/m1/?attempt=01900000-0000-7000-8000-000000000000&at=3');
    await page.getByText(quiz.start.unknownAttempt).waitFor();
    await hydrated(page);
  });
});

async function atQuestion(page: Page, number: number, all = drawn): Promise<void> {
  await page.getByRole('heading', { level: 1, name: quiz.itemOf(number, all) }).waitFor();
  await page.getByRole('button', { name: quiz.submit }).waitFor();
}

/** What is asked, without its options. */
function question(page: Page): Promise<string> {
  return page.locator('main fieldset > legend').first().innerText();
}

/** Answers whatever is asked, right or wrong, surely, and submits. */
async function answer(page: Page): Promise<void> {
  const main = page.getByRole('main');
  for (const select of await main.getByRole('combobox').all()) {
    await select.selectOption({ index: 1 });
  }
  for (const box of await main.getByRole('textbox').all()) await box.fill('12');
  const down = main.getByRole('button', { name: /^下移/ });
  if ((await down.count()) > 0) await down.first().click();
  const boxes = main.getByRole('checkbox');
  if ((await boxes.count()) > 0) await boxes.first().check();
  const groups = await main
    .getByRole('radio')
    .evaluateAll((radios) => [...new Set(radios.map((radio) => radio.getAttribute('name')))]);
  for (const name of groups) await main.locator(`input[name="${name}"]`).first().check();
  await main.getByRole('button', { name: quiz.submit }).click();
}
