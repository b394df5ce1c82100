import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { zh } from '@/i18n/zh';
import { hydrated, type Learner, useLearners } from './learner';

/** The first box to write in of a job aid: the learner's own words. */
const firstBox = (page: Page) => page.getByRole('textbox').first();

async function fillJobAid({ page, open }: Learner, words: string): Promise<void> {
  await open('/job-aids/ja-01/');
  await firstBox(page).fill(words);
  await firstBox(page).blur();
  await page.getByText(zh.jobAid.saved).waitFor();
}

describe('what the learner did stays', () => {
  const newLearner = useLearners();

  it('a job aid is still filled after a reload, and can be cleared for good', async () => {
    const learner = await newLearner();
    await fillJobAid(learner, '华东一家做电梯的客户');
    const { page } = learner;
    await page.reload();
    await expectBox(page, '华东一家做电梯的客户');

    await page.getByRole('button', { name: zh.jobAid.clear }).click();
    await page.getByRole('button', { name: zh.jobAid.clearConfirm }).click();
    await expectBox(page, '');
    await page.reload();
    await hydrated(page);
    await expectBox(page, '');
  });

  it('a backup brings everything back after everything was deleted', async () => {
    const learner = await newLearner();
    const { page, open } = learner;
    await fillJobAid(learner, '先对账，再谈付款');

    await open('/record/');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: zh.record.exportAll }).first().click();
    const backup = await (await download).path();
    expect(await readFile(backup, 'utf8')).toContain('先对账，再谈付款');
    await page.getByText(zh.record.exported).waitFor();

    await page.getByRole('button', { name: zh.record.deleteAll, exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: zh.record.deleteConfirm }).click();
    await page.getByText(zh.record.deleted).waitFor();
    await open('/job-aids/ja-01/');
    await expectBox(page, '');

    await open('/record/');
    await hydrated(page);
    await page.locator('input[type=file]').setInputFiles({
      name: 'backup.json',
      mimeType: 'application/json',
      buffer: await readFile(backup),
    });
    await page.getByText(/^导入好了/).waitFor();
    await open('/job-aids/ja-01/');
    await expectBox(page, '先对账，再谈付款');
  });

  it.each([
    ['half a file', '{"format":"learning-record-backup","version":1,', 'not-json'],
    ['a file of something else', '{"rows":[]}', 'not-a-backup'],
  ] as const)('%s is refused in words, and nothing is lost', async (_what, text, why) => {
    const learner = await newLearner();
    const { page, open } = learner;
    await fillJobAid(learner, '还在');
    await open('/record/');
    await page.getByRole('button', { name: zh.record.import }).isEnabled();
    await hydrated(page);
    await page.locator('input[type=file]').setInputFiles({
      name: 'backup.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await page.getByText(zh.record.importFailed[why]).waitFor();
    await open('/job-aids/ja-01/');
    await expectBox(page, '还在');
  });

  it('two tabs show the same', async () => {
    const learner = await newLearner();
    const { context, home } = learner;
    const other = await context.newPage();
    await other.goto(`${home}job-aids/ja-01/`);
    await hydrated(other);
    await fillJobAid(learner, '在这一页写的');
    await expectBox(other, '在这一页写的');
  });

  it('the chosen look is there before the first paint of the next visit', async () => {
    const { page, open } = await newLearner({ expected: /ERR_FAILED/ });
    await open('/settings/');
    await page.getByRole('radio', { name: zh.settings.themes.dark }).check();
    await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
    await page.waitForFunction(() => localStorage.getItem('look')?.includes('dark'));
    await page.route('**/*.js', (route) => route.abort());
    await open('/');
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  });
});

describe('where nothing can be stored', () => {
  const newLearner = useLearners();

  it('says so, and works on in memory', async () => {
    const { page, open } = await newLearner({
      before: () => {
        indexedDB.open = () => {
          throw new DOMException('no', 'SecurityError');
        };
      },
    });
    await open('/job-aids/ja-01/');
    await page.getByText(zh.shell.memoryOnly).waitFor();
    await page.getByText(zh.shell.memoryOnlyWhy.refused).waitFor();

    await firstBox(page).fill('只在内存里');
    await firstBox(page).blur();
    const places = page.getByRole('navigation', { name: zh.shell.places });
    await places.getByRole('link', { name: zh.shell.record }).click();
    await page.getByText(zh.record.inMemory).waitFor();
    await page.goBack();
    await expectBox(page, '只在内存里');
  });

  it('works where even the mirror of the look is refused', async () => {
    const { page, open } = await newLearner({
      before: () => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('no', 'SecurityError');
          },
        });
      },
    });
    await open('/settings/');
    await page.getByRole('radio', { name: zh.settings.themes.dark }).check();
    await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
  });
});

async function expectBox(page: Page, words: string): Promise<void> {
  const box = firstBox(page);
  await box.waitFor();
  await page.waitForFunction((wanted) => {
    const [first] = document.querySelectorAll<HTMLInputElement>(
      'main input[type=text], main textarea',
    );
    return first?.value === wanted && !first.matches(':disabled');
  }, words);
}
