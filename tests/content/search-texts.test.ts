import { describe, expect, it } from 'vitest';
import { buildIndex } from '@/search/engine/search-index';
import { checkCourse } from '../../tools/check-course.ts';
import { compileCourse } from '../../tools/compile-course.ts';
import { readContentFiles } from '../../tools/content-files.ts';
import { searchTexts } from '../../tools/search-texts.ts';
import { buildElement, buildLessonSource, buildSource } from '../support/build-source';

describe('the texts for search', () => {
  it('keep a section apart from a term of the same id that is opened before it', () => {
    const lesson = buildLessonSource({
      elements: [
        buildElement('Term', { id: 'due-date' }),
        buildElement('Section', { id: 'due-date', title: '到期日，算到天' }),
      ],
      passages: [
        { section: undefined, text: '开头。', withoutLaw: '开头。' },
        { section: 'due-date', text: '数日子。', withoutLaw: '数日子。' },
      ],
    });
    const texts = searchTexts(buildSource({ lessons: [lesson] }), { modules: [] });
    expect(texts.map(({ id, title }) => [id, title])).toEqual([
      ['l1-1', lesson.data.title],
      ['l1-1#due-date', '到期日，算到天'],
    ]);
  });

  it('of the shipped course can be searched', () => {
    const { sound } = checkCourse(readContentFiles('content'));
    if (!sound) throw new Error('The course in content/ has errors.');
    const texts = compileCourse(sound.source, sound.scenarios).searchTexts;
    expect(buildIndex(texts).texts.size).toBe(texts.length);
  });
});
