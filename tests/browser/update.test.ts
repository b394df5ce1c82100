import { cpSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { zh } from '@/i18n/zh';
import { dist, host } from '../../tools/built-app';
import { contentKept, hydrated, useLearners, workerReady } from './learner';
import { copyAsNextVersion } from './next-version';

describe('a new version of the course', () => {
  const newLearner = useLearners();
  let folder = '';
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('breaks no open page, and brings along offline what was visited', async () => {
    folder = mkdtempSync(join(tmpdir(), 'versions-'));
    const served = join(folder, 'served');
    cpSync(dist, served, { recursive: true });
    copyAsNextVersion(dist, join(folder, 'next'));
    const { home, close } = await host('/', served);

    const { page, context, open } = await newLearner({ home, expected: /ERR_|Failed to/ });
    await open('/lessons/l0/');
    await hydrated(page);
    const heading = await page.getByRole('heading', { level: 1 }).innerText();
    await workerReady(page);
    await contentKept(page, 'l0-');
    const entry = await entryOf();

    renameSync(served, join(folder, 'old'));
    renameSync(join(folder, 'next'), served);
    await page.evaluate(nextVersionInstalled);

    // The open page goes on with its own version, whose files are on no host any more.
    const places = page.getByRole('navigation', { name: zh.shell.places });
    await places.getByRole('link', { name: zh.shell.record }).click();
    await page.getByRole('heading', { level: 1, name: zh.record.title }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();

    // The next visit is in the new version, and works offline as the last one did.
    await page.close();
    await expect.poll(() => visitFindsNoneWaiting(context, home), { timeout: 10_000 }).toBe(true);
    const later = await context.newPage();
    await close();
    await later.goto(`${home}lessons/l0/`);
    await later.getByRole('heading', { level: 1, name: heading }).waitFor();
    const now = await later.locator('script[type=module]').first().getAttribute('src');
    expect(now).not.toContain(entry);

    async function entryOf() {
      const source = await page.locator('script[type=module]').first().getAttribute('src');
      return source?.replace(/^.*\//, '') ?? 'no entry';
    }
  });
});

async function nextVersionInstalled(): Promise<void> {
  const registration = await navigator.serviceWorker.ready;
  await registration.update();
  const { installing } = registration;
  if (!installing) return;
  await new Promise<void>((done) => {
    installing.addEventListener('statechange', () => installing.state === 'installed' && done());
  });
}

/** A version that waits takes over once no page of the old one is open. */
async function visitFindsNoneWaiting(context: BrowserContext, home: string): Promise<boolean> {
  const page = await context.newPage();
  await page.goto(home);
  const none = await page.evaluate(async () => {
    const { waiting, installing } = await navigator.serviceWorker.ready;
    return waiting === null && installing === null;
  });
  await page.close();
  return none;
}
