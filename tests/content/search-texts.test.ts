import { describe, expect, it } from 'vitest';
import { buildIndex, findTexts } from '@/search/engine/search-index';
import { checkCourse } from '../../tools/check-course.ts';
import { compileCourse } from '../../tools/compile-course.ts';
import { readContentFiles } from '../../tools/content-files.ts';

const { sound } = checkCourse(readContentFiles('content'));
if (!sound) throw new Error('the course has errors: npm run check:content lists them');
const { outline, searchTexts } = compileCourse(sound.source, sound.scenarios);
const index = buildIndex(searchTexts);

describe('what search finds of the course', () => {
  it('is told apart by kind and id', () => {
    const keys = searchTexts.map(({ kind, id }) => `${kind} ${id}`);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it('has every section of every lesson under its own title', () => {
    const sections = outline.modules.flatMap(({ lessons }) =>
      lessons.flatMap((lesson) =>
        lesson.sections.map(({ id, title }) => `${lesson.id}#${id} ${title}`),
      ),
    );
    const found = searchTexts.map(({ id, title }) => `${id} ${title}`);
    expect(sections.filter((one) => !found.includes(one))).toEqual([]);
  });

  it.each([
    { query: '初验', first: '初验不是终验' },
    { query: '货款征询函', first: '货款征询函' },
    { query: '诉讼时效', first: '诉讼时效' },
    { query: '让步交换', first: '让步交换清单' },
    { query: 'JA-08', first: '货款征询函' },
    { query: 'ja8', first: '货款征询函' },
    { query: 'HC-C-2503', first: 'HC-C-2503' },
  ])('puts "$first" first for "$query"', ({ query, first }) => {
    expect(
      findTexts(index, query)
        .texts.slice(0, 3)
        .map(({ title }) => title),
    ).toContain(first);
  });

  it('finds 对账 for who writes 对帐', () => {
    const titles = (query: string) => findTexts(index, query).texts.map(({ title }) => title);
    expect(titles('对帐')).not.toEqual([]);
    expect(titles('对帐')).toEqual(titles('对账'));
  });
});
