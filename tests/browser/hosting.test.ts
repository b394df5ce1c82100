import { createServer } from 'node:http';
import { describe, expect, inject, it } from 'vitest';
import { zh } from '@/i18n/zh';
import { hydrated, laptop, useLearners } from './learner';

describe('where the course is hosted', () => {
  const newLearner = useLearners();

  it('runs under a path, its links and its files included', async () => {
    const home = inject('homeUnderPath');
    const { page, open } = await newLearner({ home });
    await open('/');
    await hydrated(page);
    await page.getByRole('link', { name: zh.home.startButton }).click();
    await page.waitForURL(`${home}lessons/l0/`);
    await page.reload();
    await hydrated(page);
    const places = page.getByRole('navigation', { name: zh.shell.places });
    await places.getByRole('link', { name: zh.shell.course }).click();
    await page.waitForURL(home);
  });

  it('adds the slash that a link lacks', async () => {
    const home = inject('homeUnderPath');
    const { page } = await newLearner({ home });
    await page.goto(`${home}lessons/l0?from=mail`);
    expect(page.url()).toBe(`${home}lessons/l0/?from=mail`);
  });

  it('runs opened as a file, as a learning platform does', async () => {
    const { page, home } = await newLearner({ home: inject('homeUnderPath') });
    await page.goto(`${home}index.html`);
    await page.getByRole('link', { name: zh.home.startButton }).click();
    await page.waitForURL(`${home}index.html#/lessons/l0/`);
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.title()).not.toBe('');
  });

  it('runs in a sandboxed frame of another site', async () => {
    const { page, home } = await newLearner({ viewport: laptop });
    const platform = await pageServer(
      `<iframe title="course" src="${home}" width="1200" height="780"
        sandbox="allow-scripts allow-same-origin"></iframe>`,
    );
    await page.goto(platform.address);
    const course = page.frameLocator('iframe');
    await course.getByRole('link', { name: zh.home.startButton }).click();
    await course.getByRole('heading', { level: 1 }).waitFor();
    const frame = page.frames()[1];
    await frame?.waitForURL(`${home}lessons/l0/`);
    await frame?.waitForFunction(() => performance.getEntriesByName('hydrated').length > 0);
    await platform.close();
  });
});

/** Stands for a learning platform: another site, on this machine too. */
async function pageServer(body: string) {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : null;
  return {
    address: `http://localhost:${port}/`,
    close: () => new Promise<void>((done) => server.close(() => done())),
  };
}
