import { expect, it } from 'vitest';
import { buildElement, buildLessonSource, buildSource } from '../../../tests/support/build-source';
import { lessonInteractions } from './lesson-interactions';

const withElements = (elements: ReturnType<typeof buildElement>[]) =>
  lessonInteractions(buildSource({ lessons: [buildLessonSource({ elements })] })).map(
    ({ message }) => message,
  );
const all = ['guess-open', 'sort-boxes', 'your-own'].map((id) =>
  buildElement('Interaction', { id }),
);

it('has nothing against a lesson that shows what is defined beside it', () => {
  expect(withElements(all)).toEqual([]);
});

it('refuses an interaction that is defined nowhere, shown twice or shown nowhere', () => {
  expect(withElements([...all, buildElement('Interaction', { id: 'sort-boxs' })])).toEqual([
    expect.stringContaining('Did you mean "sort-boxes"?'),
  ]);
  expect(withElements([...all, ...all.slice(0, 1)])).toEqual([expect.stringContaining('twice')]);
  expect(withElements(all.slice(1))).toEqual([
    expect.stringContaining('does not show "guess-open"'),
  ]);
});

it('refuses a file of interactions without a lesson', () => {
  const [wrong] = lessonInteractions(buildSource({ lessons: [] }));
  expect(wrong?.message).toBe('there is no lesson "l1-1" beside this file.');
});
