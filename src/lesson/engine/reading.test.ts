import { describe, expect, it } from 'vitest';
import {
  buildCourseOutline,
  buildLessonOutline,
  buildModuleOutline,
} from '../../../tests/support/build-course';
import { placeOf, resumeSection, sectionsDone } from './reading';

const { sections } = buildLessonOutline();

describe('reading on', () => {
  it.each([
    { lastSection: 'five-boxes', completed: false, title: '五格账' },
    { lastSection: null, completed: false, title: undefined },
    { lastSection: 'five-boxes', completed: true, title: undefined },
    { lastSection: 'renamed-since', completed: false, title: undefined },
  ])('from $lastSection, completed $completed: $title', ({ title, ...progress }) => {
    expect(resumeSection(sections, progress)?.title).toBe(title);
  });

  it('marks sections in reading order', () => {
    expect(sectionsDone(sections, new Set(['five-boxes', 'gone']))).toEqual([false, true]);
  });
});

describe('the place of a lesson', () => {
  const outline = buildCourseOutline({
    modules: [
      buildModuleOutline({ id: 'm0', lessons: [buildLessonOutline({ id: 'l0' })] }),
      buildModuleOutline({
        id: 'm1',
        lessons: [buildLessonOutline({ id: 'l1-1' }), buildLessonOutline({ id: 'l1-2' })],
      }),
    ],
  });

  it('has neighbours across modules, and a number within its own', () => {
    const place = placeOf(outline, 'l1-1');
    expect(place).toMatchObject({ number: 1, last: false });
    expect(place?.previous?.id).toBe('l0');
    expect(place?.next?.id).toBe('l1-2');
  });

  it('is the last of its module before the role-play', () => {
    expect(placeOf(outline, 'l1-2')).toMatchObject({ number: 2, last: true, next: null });
  });

  it('is nowhere for a lesson that is gone', () => {
    expect(placeOf(outline, 'l9-9')).toBeNull();
  });
});
