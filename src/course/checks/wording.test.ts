import { describe, expect, it } from 'vitest';
import { buildSource } from '../../../tests/support/build-source';
import { wording } from './wording';

const style = {
  file: 'style.yaml',
  data: {
    banned: [
      { phrase: '搞定', instead: '写清楚谁、多少、哪天。', spoken: true },
      { phrase: '赋能', instead: '写清楚帮谁。', spoken: false },
    ],
  },
};
const found = (
  text: string,
  place: { file: string; path: readonly (string | number)[] } = { file: 'l1-1.mdx', path: [] },
) => wording(buildSource({ style, texts: [{ text, place }] })).map(({ message }) => message);

describe('banned phrases', () => {
  it('are named with what to write instead', () => {
    expect(found('这一单就搞定了')).toEqual([
      '"搞定" is not how this course speaks. 写清楚谁、多少、哪天。',
    ]);
  });

  it('may be said by people of the story, where the list says so', () => {
    expect(found('老马说：“搞定。”')).toEqual([]);
    expect(found('老马说：“给客户赋能。”')).toHaveLength(1);
    expect(found('搞定', { file: 'm/s1.scenario.yaml', path: ['nodes', 'd1'] })).toEqual([]);
    expect(
      found('搞定', {
        file: 'case/documents/m1.yaml',
        path: ['documents', 0, 'messages', 0, 'text'],
      }),
    ).toEqual([]);
  });

  it('may stand in their own list', () => {
    expect(found('搞定', { file: 'style.yaml', path: ['banned', 0, 'phrase'] })).toEqual([]);
  });
});
