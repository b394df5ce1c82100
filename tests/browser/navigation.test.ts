import { describe, expect, it } from 'vitest';
import { zh } from '@/i18n/zh';
import { hydrated, useLearners } from './learner';

describe('moving about', () => {
  const newLearner = useLearners();

  it('puts the focus on the heading of the new page and names it in the title', async () => {
    const { page, open } = await newLearner();
    await open('/');
    await hydrated(page);
    const before = await page.title();
    const places = page.getByRole('navigation', { name: zh.shell.places });
    await places.getByRole('link', { name: zh.shell.record }).click();
    const heading = page.getByRole('heading', { level: 1, name: zh.record.title });
    await heading.waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    expect(await heading.evaluate((h1) => h1 === document.activeElement)).toBe(true);
    expect(await page.title()).not.toBe(before);
    expect(await page.title()).toContain(zh.record.title);
  });

  it('goes back to the paragraph that was left, and forward again', async () => {
    const { page, open, home } = await newLearner();
    await open('/lessons/l0/');
    await hydrated(page);
    await page.evaluate(() => window.scrollTo(0, 600));
    await page.waitForFunction(() => window.scrollY === 600);
    const places = page.getByRole('navigation', { name: zh.shell.places });
    await places.getByRole('link', { name: zh.shell.jobAids }).click();
    await page.waitForURL(`${home}job-aids/`);
    await page.waitForFunction(() => window.scrollY === 0);

    await page.goBack();
    await page.waitForURL(`${home}lessons/l0/`);
    await page.waitForFunction(() => Math.abs(window.scrollY - 600) < 5);
    await page.goForward();
    await page.waitForURL(`${home}job-aids/`);
  });

  it('skips to the content from the keyboard, on the first page and on later ones', async () => {
    const { page, open, home } = await newLearner();
    await open('/');
    await hydrated(page);
    const places = page.getByRole('navigation', { name: zh.shell.places });
    await places.getByRole('link', { name: zh.shell.jobAids }).click();
    await page.waitForURL(`${home}job-aids/`);
    // The page has arrived once its heading has the focus.
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');

    const skip = page.getByRole('link', { name: zh.shell.skipToContent });
    await skip.focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'main');
    expect(page.url()).toMatch(/\/job-aids\/#main$/);
  });

  it('opens a paragraph by its link', async () => {
    const { page, open } = await newLearner();
    await open('/lessons/l1-2/');
    const sections = page.locator('main section[id]');
    const id = await sections.nth(1).getAttribute('id');
    await open('/');
    await open(`/lessons/l1-2/#${id}`);
    await hydrated(page);
    await page.waitForFunction((wanted) => {
      const top = document.getElementById(wanted ?? '')?.getBoundingClientRect().top ?? -1;
      return top >= 0 && top < 200;
    }, id);
  });

  it('shows the same paragraph after a reload and after coming back from another page', async () => {
    const { page, open, home } = await newLearner();
    const paragraph = page.locator('main section[id]').nth(3).locator('p').nth(1);
    const top = () => paragraph.evaluate((p) => Math.round(p.getBoundingClientRect().top));
    const atTop = () =>
      expect.poll(async () => Math.abs((await top()) - 200), { timeout: 5000 }).toBeLessThan(24);
    await open('/lessons/l2-2/');
    await hydrated(page);
    // As a reader comes there: screen after screen.
    while ((await top()) > 500) {
      const before = await page.evaluate(() => window.scrollY);
      await page.evaluate(() => window.scrollBy(0, 400));
      await page.waitForFunction((from) => window.scrollY > from, before);
    }
    await paragraph.evaluate((p) => window.scrollBy(0, p.getBoundingClientRect().top - 200));
    await atTop();

    await page.reload();
    await hydrated(page);
    await atTop();

    const places = page.getByRole('navigation', { name: zh.shell.places });
    await places.getByRole('link', { name: zh.shell.jobAids }).click();
    await page.waitForURL(`${home}job-aids/`);
    await page.goBack();
    await page.waitForURL(`${home}lessons/l2-2/`);
    await atTop();
  });

  it.each(['lessons/l1-2/#not-there', 'lessons/l1-2/#%E0%A4%A', 'quizzes/m1/?item=not-there'])(
    'shows the page of %s all the same',
    async (address) => {
      const { page, open } = await newLearner();
      await open(address);
      await hydrated(page);
      expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
      expect(await page.getByText(zh.problem.brokenTitle).count()).toBe(0);
    },
  );
});
