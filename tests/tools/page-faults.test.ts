import { describe, expect, it } from 'vitest';
import { pageFaults } from '../../tools/page-faults';

const home = {
  address: '/',
  html: '<title>课程</title><h1>课程</h1><a href="/lessons/l0/#why">去</a>',
};
const lesson = {
  address: '/lessons/l0/',
  html: '<title>第一课</title><h1>第一课</h1><section id="why"></section><img src="/assets/a.png">',
};
const isFile = (file: string) => file === 'assets/a.png';

describe('faults of prerendered pages', () => {
  it('are none in pages that are well', () => {
    expect(pageFaults([home, lesson], isFile)).toEqual([]);
  });

  it.each([
    ['no heading', lesson.html.replace(/<h1>.*<\/h1>/, ''), /0 <h1>/],
    ['two headings', `${lesson.html}<h1>又一个</h1>`, /2 <h1>/],
    ['no title', lesson.html.replace(/<title>.*<\/title>/, ''), /no <title>/],
    ["another page's title", lesson.html.replace('<title>第一课', '<title>课程'), /title of \/:/],
    ['a part that a script moves', `${lesson.html}<div hidden id="S:0"></div>`, /without scripts/],
    [
      'a dead link',
      `${lesson.html}<a href="/lessons/l9/">去</a>`,
      /\/lessons\/l9\/, which does not/,
    ],
    ['a dead paragraph', `${lesson.html}<a href="#gone">去</a>`, /no.* id "gone"/],
    ['a missing picture', `${lesson.html}<img src="/assets/b.png">`, /b\.png, which does not/],
  ])('tell of %s', (_what, html, fault) => {
    const faults = pageFaults([home, { ...lesson, html }], isFile);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^\/lessons\/l0\/: /);
    expect(faults[0]).toMatch(fault);
  });
});
