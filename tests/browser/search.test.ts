import { describe, expect, it } from 'vitest';
import { zh } from '@/i18n/zh';
import { host } from '../../tools/built-app';
import { contentKept, hydrated, useLearners, workerReady } from './learner';

describe('search', () => {
  const newLearner = useLearners();

  it('finds a paragraph while one types, and leads there', async () => {
    const { page, open, home } = await newLearner();
    await open('/');
    await hydrated(page);
    await page
      .getByRole('navigation', { name: zh.shell.lookUp })
      .getByRole('link', { name: zh.shell.search })
      .click();
    await page.getByRole('searchbox', { name: zh.search.label }).fill('三盏灯');
    const found = page.getByRole('link').filter({ has: page.locator('mark') });
    await found.first().waitFor();
    await found.filter({ hasText: '三盏灯，全绿才叫催' }).click();
    await page.waitForURL(`${home}lessons/l1-2/#three-lights`);
    await page.getByRole('heading', { name: '三盏灯，全绿才叫催' }).waitFor();
  });

  it('finds a word with a mistyped character, and says so when there is nothing', async () => {
    const { page, open } = await newLearner();
    await open('/search/?q=货款征讯函');
    await page
      .getByRole('link', { name: /货款.*征.*函/ })
      .first()
      .waitFor();
    await page.getByRole('searchbox').fill('堵车堵到天荒地老');
    await page.getByText(zh.search.count(0)).waitFor();
  });

  it('works with the network gone', async () => {
    const { home, close } = await host('/');
    const { page, open } = await newLearner({ home, expected: /ERR_|Failed to (fetch|load)/ });
    await open('/search/');
    await hydrated(page);
    await workerReady(page);
    await page.getByRole('searchbox').fill('质保金');
    await page
      .getByRole('link', { name: /质保金/ })
      .first()
      .waitFor();
    await contentKept(page, 'search-');
    await close();

    await open('/search/?q=诉讼时效');
    await page
      .getByRole('link', { name: /诉讼时效/ })
      .first()
      .waitFor();
    expect(await page.getByRole('status').innerText()).toMatch(/\d/);
  });
});
