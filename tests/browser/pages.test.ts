import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { zh } from '@/i18n/zh';
import { dist, prerenderedAddresses } from '../../tools/built-app';
import { hydrated, useLearners } from './learner';

const addresses = prerenderedAddresses();
const lessons = addresses.filter((address) => address.startsWith('/lessons/'));

describe('prerendered pages', () => {
  const newLearner = useLearners();

  it('are there for every place of the course', () => {
    for (const place of ['/', '/modules/m0/', '/lessons/l0/', '/job-aids/', '/record/']) {
      expect(addresses).toContain(place);
    }
  });

  it.each(lessons)('%s can be read without scripts', async (address) => {
    const { page, open } = await newLearner({ javaScriptEnabled: false });
    await open(address);
    const text = await page.locator('main').textContent();
    expect(text?.length).toBeGreaterThan(800);
    expect(await page.locator('main h1').isVisible()).toBe(true);
    // What is far below is laid out when the reader comes near.
    const last = page.locator('main section').last();
    await last.scrollIntoViewIfNeeded();
    expect((await last.innerText()).length).toBeGreaterThan(0);
  });

  it.each(lessons)('%s names the views of its interactions from the start', async (address) => {
    const { page, open } = await newLearner();
    await open(address);
    await hydrated(page);
    const views = await page.evaluate(() => {
      const end = performance.getEntriesByName('hydrated')[0]?.startTime ?? 0;
      return performance
        .getEntriesByType('resource')
        .filter(({ name, startTime }) => /View-[^/]+\.js$/.test(name) && startTime < end)
        .map(({ name }) => name.slice(name.lastIndexOf('/')));
    });
    const html = readFileSync(join(dist, address, 'index.html'), 'utf8');
    expect(views.filter((view) => !html.includes(view))).toEqual([]);
  });

  it('lead on without scripts', async () => {
    const { page, open, home } = await newLearner({ javaScriptEnabled: false });
    await open('/');
    await page.getByRole('link', { name: zh.home.startButton }).click();
    expect(page.url()).toBe(`${home}lessons/l0/`);
  });

  it.each(addresses)('%s is taken over without a difference', async (address) => {
    const { page, open } = await newLearner();
    await open(address);
    await hydrated(page);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.title()).not.toBe('');
  });

  it.each(addresses)('%s runs no script but its own', (address) => {
    const html = readFileSync(join(dist, address, 'index.html'), 'utf8');
    const [policy = ''] = /<meta http-equiv="Content-Security-Policy"[^>]*>/.exec(html) ?? [];
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(html.indexOf(policy)).toBeLessThan(html.indexOf('<script'));
  });
});

describe('an address that is not there', () => {
  const newLearner = useLearners();

  it.each(['lessons/l9-9/', 'lessons/l9-9', 'nonsense/'])(
    '%s is answered as not found, with a way home',
    async (address) => {
      const { page, home } = await newLearner({ expected: /404/ });
      const response = await page.goto(home + address);
      expect(response?.status()).toBe(404);
      await page.getByRole('heading', { level: 1, name: zh.problem.notFoundTitle }).waitFor();
      await page.getByRole('link', { name: zh.problem.goHome }).click();
      await page.waitForURL(home);
    },
  );

  it('is explained under a path, too', async () => {
    const home = inject('homeUnderPath');
    const { page, open } = await newLearner({ home, expected: /404/ });
    await open('/quizzes/m9/');
    await page.getByRole('link', { name: zh.problem.goHome }).click();
    await page.waitForURL(home);
  });
});
