import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { zh } from '@/i18n/zh';
import { placementCount } from '@/quiz/engine/placement';
import { hydrated, useLearners } from './learner';

const { quiz, exam } = zh;
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
    await page.getByText(new RegExp(`${zh.record.best} \\d.*%`)).waitFor();
    await page.getByRole('link', { name: '模块一测验' }).click();
    await page.getByRole('img', { name: /^折线图，1 次/ }).waitFor();
    await page.reload();
    await page.getByRole('img', { name: /^折线图，1 次/ }).waitFor();
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

  it('in practice says first what is wrong, keeps the second try through a reload, and scores the first', async () => {
    const { page, open } = await newLearner({ hasTouch: true, isMobile: true });
    await open('/quizzes/m1/');
    await page.getByRole('radio', { name: quiz.start.modes.practise.title }).check();
    await page.getByRole('button', { name: quiz.start.start(drawn) }).click();
    const again = page.getByRole('button', { name: quiz.again.submit });
    const explained = page.getByRole('link', { name: /^回看 1 分钟/ });
    let missed = 0;
    for (let number = 1; number <= drawn; number += 1) {
      await atQuestion(page, number);
      await answer(page, 'last');
      await again.or(explained).first().waitFor();
      if (await again.isVisible()) {
        missed += 1;
        expect(await explained.count()).toBe(0);
        if (missed === 1) {
          await page.reload();
          await again.waitFor();
          expect(await page.getByRole('radio', { name: quiz.sure }).count()).toBe(0);
        }
        await answerAgain(page);
        await page
          .getByRole('heading', {
            name: new RegExp(`${quiz.result.mended}|${quiz.result.notMended}`),
          })
          .waitFor();
        // Going back is no third try.
        if (missed === 1) {
          await page.reload();
          await explained.waitFor();
        }
      }
      const onward = number < drawn ? quiz.next : quiz.toResult;
      await page.getByRole('button', { name: onward }).click();
    }
    expect(missed).toBeGreaterThan(0);
    await page.getByText(quiz.end.full(drawn - missed, drawn)).waitFor();

    // One objective alone.
    await page
      .getByRole('button', { name: /^练这个目标/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: /^第 1 题，共 \d+ 题/ }).waitFor();
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

describe('the exam', () => {
  const newLearner = useLearners();
  const all = 25;

  it('runs against the clock through reload, pause and a second tab, and is explained at its end', async () => {
    const { page, context, open } = await newLearner();
    await open('/quizzes/exam/');
    await page.getByRole('button', { name: exam.start(all, 20) }).click();
    await atQuestion(page, 1, all);
    const timer = page.getByRole('timer');
    expect(await timer.innerText()).toContain(exam.left(exam.minutes(20)));

    // A reload shows the same question, and the time has not begun anew.
    const asked = await question(page);
    await page.reload();
    await atQuestion(page, 1, all);
    expect(await question(page)).toBe(asked);

    // Past one item and back to it.
    await page.getByRole('link', { name: quiz.skip }).click();
    await atQuestion(page, 2, all);
    await answer(page);
    await atQuestion(page, 3, all);

    // Paused in one tab, paused in the other; the questions are put away.
    const address = page.url();
    const other = await context.newPage();
    await other.goto(address);
    await other.getByRole('timer').waitFor();
    await page.getByRole('button', { name: exam.pause(1) }).click();
    for (const tab of [page, other]) {
      await tab.getByRole('heading', { level: 1, name: exam.paused }).waitFor();
      expect(await tab.getByRole('radio').count()).toBe(0);
    }
    await other.close();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: exam.paused }).waitFor();
    await page.getByRole('button', { name: exam.goOn }).click();
    await atQuestion(page, 3, all);
    expect(await page.getByRole('button', { name: exam.pause(1) }).count()).toBe(0);

    for (let number = 3; number <= all; number += 1) {
      await atQuestion(page, number, all);
      await answer(page);
    }
    await atQuestion(page, 1, all);
    expect(await question(page)).toBe(asked);
    await answer(page);
    await page.getByRole('button', { name: quiz.handIn }).click();
    await page.getByRole('heading', { level: 1, name: /^得分/ }).waitFor();
    expect(await page.getByText(/^不低于 60%/).count()).toBe(2);
    expect(await page.getByRole('link', { name: new RegExp(quiz.end.look) }).count()).toBe(all);
    await page.goBack();
    await page.goForward();
    await page.getByRole('heading', { level: 1, name: /^得分/ }).waitFor();

    await open('/');
    await page.getByRole('link', { name: '结业考试' }).click();
    await page.getByRole('link', { name: quiz.start.history(1) }).waitFor();
  });
});

/** Changes what a first try left, until it is another answer. */
async function answerAgain(page: Page): Promise<void> {
  const main = page.getByRole('main');
  for (const select of await main.getByRole('combobox').all()) {
    await select.selectOption({ index: 2 });
  }
  for (const box of await main.getByRole('textbox').all()) await box.fill('13');
  const down = main.getByRole('button', { name: /^下移/ });
  if ((await down.count()) > 1) await down.nth(1).click();
  const boxes = main.getByRole('checkbox');
  if ((await boxes.count()) > 0) await boxes.first().click();
  for (const name of await radioGroups(page)) {
    await main.locator(`input[name="${name}"]`).first().check();
  }
  await main.getByRole('button', { name: quiz.again.submit }).click();
}

function radioGroups(page: Page): Promise<readonly (string | null)[]> {
  return page
    .getByRole('main')
    .getByRole('radio')
    .evaluateAll((radios) => [...new Set(radios.map((radio) => radio.getAttribute('name')))]);
}

async function atQuestion(page: Page, number: number, all = drawn): Promise<void> {
  await page.getByRole('heading', { level: 1, name: quiz.itemOf(number, all) }).waitFor();
  await page.getByRole('button', { name: quiz.submit }).waitFor();
}

/** The case and what is asked, without the options: clusters all ask in the same words. */
async function question(page: Page): Promise<string> {
  const situation = page.locator('main [class*="situation"]');
  const ask = await page.locator('main fieldset > legend').first().innerText();
  return (await situation.count()) > 0 ? `${await situation.first().innerText()} ${ask}` : ask;
}

/** Answers whatever is asked, right or wrong, and submits. */
async function answer(page: Page, which: 'first' | 'last' = 'first'): Promise<void> {
  const main = page.getByRole('main');
  for (const select of await main.getByRole('combobox').all()) {
    await select.selectOption({ index: 1 });
  }
  for (const box of await main.getByRole('textbox').all()) await box.fill('12');
  const down = main.getByRole('button', { name: /^下移/ });
  if ((await down.count()) > 0) await down.first().click();
  const boxes = main.getByRole('checkbox');
  if ((await boxes.count()) > 0) await boxes[which]().check();
  for (const name of await radioGroups(page)) {
    await main.locator(`input[name="${name}"]`)[which]().check();
  }
  await main.getByRole('button', { name: quiz.submit }).click();
}
