import { expect, it } from 'vitest';
import { buildElement, buildLessonSource, buildSource } from '../../../tests/support/build-source';
import { lessonLength } from './lesson-length';

const said = (lesson: Parameters<typeof buildLessonSource>[0]) =>
  lessonLength(buildSource({ lessons: [buildLessonSource(lesson)] })).map(({ message }) => message);

it('has nothing against a lesson as long as it says', () => {
  expect(said({})).toEqual([]);
});

it('warns of a lesson that takes much longer than it says', () => {
  expect(said({ characters: 3200 })).toEqual([
    expect.stringMatching(/says 3 minutes, .* takes about 9\.\d\. Write 9, or cut\./),
  ]);
});

it.each([
  { element: buildElement('Hook', {}, { characters: 121 }), says: 'the hook has 121 characters' },
  {
    element: buildElement('Section', { id: 'a' }, { longestStretch: 111 }),
    says: '"a" tells for 111 characters on end',
  },
])('says: $says', ({ element, says }) => {
  expect(said({ elements: [element] })).toEqual([expect.stringContaining(says)]);
});

it('has nothing against a long section with something to look at between', () => {
  const section = buildElement('Section', { id: 'a' }, { characters: 300, longestStretch: 110 });
  expect(said({ elements: [section] })).toEqual([]);
});
