import { describe, expect, it } from 'vitest';
import { classAfter } from '../../tests/support/build-class';
import { hear, isNews, protocolVersion } from './stage-message';

const state = classAfter([]);
const message = {
  protocol: protocolVersion,
  course: 'getting-paid 1.0.0',
  class: 'c1',
  type: 'state',
  console: 'one',
  state,
};

describe('what comes over the channel', () => {
  it('is believed when it is a message of this version', () => {
    expect(hear(message)).toEqual({ kind: 'message', message });
  });

  it('is told from one of another version', () => {
    expect(hear({ ...message, protocol: protocolVersion + 1 }).kind).toBe('other-version');
  });

  it.each([
    ['nothing', null],
    ['text', 'state'],
    ['a type of nobody', { ...message, type: 'shutdown' }],
    ['a state that lacks its votes', { ...message, state: { ...state, votes: undefined } }],
    [
      'a count below zero',
      { ...message, state: { ...state, votes: { v: { first: { a: -1 }, second: {} } } } },
    ],
    [
      'a key that is a novel',
      { ...message, type: 'key', stage: 's', shift: false, code: '', key: 'x'.repeat(50) },
    ],
  ])('is not believed when it is %s', (_what, data) => {
    expect(hear(data).kind).toBe('strange');
  });

  it('is news when it is later, or of another class', () => {
    expect(isNews(null, state)).toBe(true);
    expect(isNews(state, state)).toBe(false);
    expect(isNews(state, { ...state, rev: state.rev + 1 })).toBe(true);
    expect(isNews({ ...state, rev: 99 }, state)).toBe(false);
    expect(isNews({ ...state, rev: 99 }, { ...state, id: 'c2' })).toBe(true);
  });
});
