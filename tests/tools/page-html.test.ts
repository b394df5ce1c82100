import { describe, expect, it } from 'vitest';
import { pageHtml, rootFrom } from '../../tools/page-html';

const template = `<html><head>
    <meta charset="utf-8" />
    <meta name="description" content="of the course" />
    <link rel="icon" href="./seal.svg" />
    <style>@layer reset,components;</style>
    <script>look()</script>
    <!--head-->
    <script type="module" crossorigin src="./assets/index.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/vendor.js">
    <link rel="stylesheet" crossorigin href="./assets/index.css">
</head><body><div id="root"><!--page--></div></body></html>`;

const lesson = {
  address: '/lessons/l0/',
  html: '<title>课 &amp; $&amp;</title><meta name="description" content="own"/><main><h1>课 $&amp;</h1><a href="/quizzes/m1/?item=q">去</a><a href="#main">跳</a></main>',
  css: '@layer components{a{}}',
  stylesheets: ['assets/index.css'],
  modules: ['assets/index.js', 'assets/lesson.js'],
  scripts: true,
};

describe('a prerendered page', () => {
  const page = pageHtml(template, './', lesson);

  it('names everything relative to itself, so that it runs under any path', () => {
    expect(page).toContain('href="../../seal.svg"');
    expect(page).toContain('src="../../assets/index.js"');
    expect(page).toContain('href="../../quizzes/m1/?item=q"');
    expect(page).toContain('href="#main"');
    expect(page).not.toMatch(/ (href|src)="\.?\/[^/]/);
  });

  it('has its title and description in the head, once, and its text as React wrote it', () => {
    expect(page.split('</head>')[0]).toContain('<title>课 &amp; $&amp;</title>');
    expect(page.match(/name="description"/g)).toHaveLength(1);
    expect(page).toContain('<div id="root"><main><h1>课 $&amp;</h1>');
  });

  it('inlines its CSS after the order of layers, and loads none', () => {
    expect(page.indexOf('@layer reset')).toBeLessThan(page.indexOf('@layer components{a{}}'));
    const links = page.match(/<link rel="stylesheet"[^>]*>/g);
    expect(links).toEqual([
      '<link rel="stylesheet" crossorigin disabled href="../../assets/index.css">',
    ]);
  });

  it('allows the one script in its head, and says so before it', () => {
    // printf 'look()' | openssl dgst -sha256 -binary | base64
    expect(page).toContain(
      "script-src 'self' 'sha256-9aoYu6AhR1u6WyoZ4nqQeCAR2uacraS+m/WWfdfKUrk='",
    );
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script'));
  });

  it('can do without scripts, as the page that says "not found" does', () => {
    const still = pageHtml(template, './', { ...lesson, scripts: false });
    expect(still).not.toContain('<script');
    expect(still).not.toContain('modulepreload');
    expect(still).toContain("script-src 'self';");
  });

  it('keeps an absolute base', () => {
    const based = template.replaceAll('"./', '"/course/');
    expect(pageHtml(based, '/course/', lesson)).toContain('href="/course/quizzes/m1/?item=q"');
  });
});

describe('the way from a page to the root', () => {
  it.each([
    ['/', './', './'],
    ['/review/', './', '../'],
    ['/lessons/l0/', './', '../../'],
    ['/lessons/l0/', '/course/', '/course/'],
  ])('from %s with the base %s is %s', (address, base, way) => {
    expect(rootFrom(address, base)).toBe(way);
  });
});
