import { describe, expect, it } from 'vitest';
import { invisibleIn, isInQuotes, slipIn } from './input-slips';

describe('what an input method left', () => {
  it.each([
    ['－3', 'write -3'],
    ['—3', 'write -3'],
    ['３', 'write 3'],
    ['ｄ2', 'write d2'],
    ['l1-1＃boxes', 'write l1-1#boxes'],
    ['m1-1a，m1-1b', 'half-width comma'],
    ['m1-1a、m1-1b', 'half-width comma'],
    ['trust：3', 'half-width colon'],
    ['trust:3', 'half-width colon'],
    ['“d2”', 'without quotes'],
    ['d2\u3000', 'wide space'],
    ['poor\u00a0', 'wide space'],
    ['d\u200b2', 'invisible'],
  ])('is named in %s', (written, instead) => {
    expect(slipIn(written)).toContain(instead);
  });

  it.each(['-3', 'd2', 'l1-1#boxes', 'poor', '2025-11-20T15:02'])(
    'is not found in %s',
    (written) => {
      expect(slipIn(written)).toBeUndefined();
    },
  );
});

it('finds a character that nobody sees', () => {
  expect(invisibleIn('先给\u200b四家')).toEqual({ at: 2, name: 'U+200B' });
  expect(invisibleIn('soft\u00adly')).toEqual({ at: 4, name: 'U+00AD' });
  expect(invisibleIn('先给四家 🙂 “好”……')).toBeUndefined();
});

it('knows a text that stands in quotes from one that has some', () => {
  expect(['“先不打。”', '‘先不打。’', '「先不打。」'].every(isInQuotes)).toBe(true);
  expect(['“好”不等于“行”', '他说“好”', '先不打。'].some(isInQuotes)).toBe(false);
});
