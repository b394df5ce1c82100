import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Host, host } from '../../tools/built-app';

describe('the host of the built app', () => {
  const folder = mkdtempSync(join(tmpdir(), 'built-'));
  const dist = join(folder, 'dist');
  let served: Host;

  beforeAll(async () => {
    mkdirSync(join(dist, 'lessons/l0'), { recursive: true });
    mkdirSync(join(dist, 'assets'));
    writeFileSync(join(dist, 'index.html'), 'home');
    writeFileSync(join(dist, '404.html'), 'not here');
    writeFileSync(join(dist, 'lessons/l0/index.html'), 'lesson');
    writeFileSync(join(dist, 'assets/a-12345678.js'), 'script');
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    served = await host('/course/', dist);
  });
  afterAll(async () => {
    await served.close();
    rmSync(folder, { recursive: true });
  });

  const get = (path: string) => fetch(new URL(path, served.home), { redirect: 'manual' });

  it.each([
    ['/course/', 200, 'home'],
    ['/course/lessons/l0/', 200, 'lesson'],
    ['/course/lessons/l9/', 404, 'not here'],
    ['/lessons/l0/', 404, 'not here'],
    ['/course/%2e%2e/secret.txt', 404, 'not here'],
    ['/course/..%2fsecret.txt', 404, 'not here'],
    ['/course/%E0%A4%A/', 404, 'not here'],
  ])('answers %s with %i', async (path, status, text) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(await response.text()).toBe(text);
  });

  it.each([
    ['/course', '/course/'],
    ['/course/lessons/l0?a=1', '/course/lessons/l0/?a=1'],
  ])('sends %s on to %s', async (path, location) => {
    const response = await get(path);
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe(location);
  });

  it.each(['br', 'gzip'])('compresses with %s where a browser takes it', async (encoding) => {
    const headers = { 'accept-encoding': encoding };
    const response = await fetch(served.home, { headers });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(await response.text()).toBe('home');
  });

  it('lets only hashed files be kept for ever', async () => {
    const script = await get('/course/assets/a-12345678.js');
    expect(script.headers.get('cache-control')).toContain('immutable');
    expect((await get('/course/')).headers.get('cache-control')).toBe('no-cache');
  });
});
