import { describe, expect, it } from 'vitest';
import { buildEvents } from '../../tests/support/build-attempt';
import { markKey, marksFold } from './marks-fold';

const marked = (paragraph: string, is: boolean) =>
  ({
    type: 'paragraph-marked',
    lesson: 'l1-2',
    section: 'three-lights',
    paragraph,
    marked: is,
  }) as const;

describe('underlined paragraphs', () => {
  it('stay until the learner takes the line away', () => {
    const state = marksFold.empty();
    const events = buildEvents(marked('a1', true), marked('b2', true), marked('a1', false));
    for (const event of events) marksFold.apply(state, event);
    expect([...state]).toEqual([markKey('l1-2', 'b2')]);
  });
});
