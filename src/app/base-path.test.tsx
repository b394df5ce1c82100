import { afterEach, describe, expect, it } from 'vitest';
import { basePath, resolveLinks } from './base-path';

describe('the base path', () => {
  it.each([
    { page: 'https://a.example/lessons/l0/', root: 'https://a.example/', base: '/' },
    {
      page: 'https://a.example/training/lessons/l0/',
      root: 'https://a.example/training/',
      base: '/training/',
    },
    {
      page: 'https://lms.example/packs/7/index.html',
      root: 'https://lms.example/packs/7/',
      base: null,
    },
  ])('$page is under $base', ({ page, root, base }) => {
    expect(basePath(page, root)).toBe(base);
  });
});

describe('links of a prerendered page', () => {
  afterEach(() => {
    document.head.replaceChildren();
    document.body.replaceChildren();
  });

  it('become the absolute paths that the router writes, hash and query kept', () => {
    document.head.innerHTML = '<link rel="icon" href="./seal.svg">';
    document.body.innerHTML =
      '<a href="#main">skip</a><main><a href="./lessons/l1-2/?x=1#due-date">x</a></main>';

    resolveLinks(document.body, document.head);

    const here = new URL(document.baseURI);
    const expected = new URL('./lessons/l1-2/?x=1#due-date', here);
    expect(document.querySelector('main a')?.getAttribute('href')).toBe(
      `${expected.pathname}${expected.search}${expected.hash}`,
    );
    expect(document.querySelector('a')?.getAttribute('href')).toBe('#main');
    expect(document.querySelector('link')?.getAttribute('href')).toBe(
      new URL('./seal.svg', here).href,
    );
  });
});
