import { describe, expect, it } from 'vitest';
import { zh } from '@/i18n/zh';
import { host } from '../../tools/built-app';
import { contentKept, hydrated, useLearners, workerReady } from './learner';

describe('with the network gone', () => {
  const newLearner = useLearners();

  it.each(['/', '/training/'])(
    'goes on with the shell and with what was visited, hosted under %s',
    async (base) => {
      const { home, close } = await host(base);
      const { page, open } = await newLearner({ home, expected: /ERR_|Failed to (fetch|load)/ });
      await open('/lessons/l0/');
      await hydrated(page);
      const heading = await page.getByRole('heading', { level: 1 }).innerText();
      await workerReady(page);
      await contentKept(page, 'l0-');
      await close();

      // Visited, as a link of its own and with a slash forgotten.
      await open('/lessons/l0/');
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
      await page.goto(`${home}lessons/l0`);
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
      expect(page.url()).toBe(`${home}lessons/l0/`);

      // The shell.
      await open('/');
      await page.getByRole('table').waitFor();
      const places = page.getByRole('navigation', { name: zh.shell.places });
      await places.getByRole('link', { name: zh.shell.record }).click();
      await page.getByRole('heading', { level: 1, name: zh.record.title }).waitFor();

      // Never visited: said plainly, with a way back.
      await open('/lessons/l1-4/');
      await page.getByRole('heading', { level: 1, name: zh.problem.brokenTitle }).waitFor();
      await page.getByRole('link', { name: zh.problem.goHome }).click();
      await page.waitForURL(home);

      // Not part of the course at all.
      await open('/lessons/l9-9/');
      await page.getByRole('heading', { level: 1, name: zh.problem.notFoundTitle }).waitFor();
    },
  );
});
