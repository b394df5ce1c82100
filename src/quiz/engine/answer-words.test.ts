import { expect, it } from 'vitest';
import { wordsPlace } from './answer-words';

it('keeps the words of each answer apart', () => {
  const places = ['a-1', 'a-2'].flatMap((attempt) =>
    [0, 1].map((position) => wordsPlace({ attempt, position })),
  );
  expect(places).toEqual(['answer/a-1/0', 'answer/a-1/1', 'answer/a-2/0', 'answer/a-2/1']);
});
