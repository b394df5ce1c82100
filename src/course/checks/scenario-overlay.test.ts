import { describe, expect, it } from 'vitest';
import { testLookups } from '../../../tests/support/build-scenario';
import type { OverlayText } from '../schema/scenario-overlay';
import { checkOverlay, translationsIn } from './scenario-overlay';

const { hash } = testLookups;
const of = (text: string) => hash(text).slice(0, 8);
const texts = new Map([
  ['title', '半小时'],
  ['e1.text', '{promise} 元，{visit} 成文。'],
]);
const whole: Readonly<Record<string, OverlayText>> = {
  title: { t: 'Half an hour', of: of('半小时') },
  'e1.text': {
    t: '{promise} yuan, in writing on {visit}.',
    of: of('{promise} 元，{visit} 成文。'),
  },
};

function found(entries: Readonly<Record<string, OverlayText | undefined>>, complete = true) {
  const present = Object.entries(entries).flatMap(([key, entry]) => (entry ? [[key, entry]] : []));
  const data = { complete, texts: Object.fromEntries(present) };
  const overlay = { file: 's9.scenario.en.yaml', scenario: 's9', language: 'en', data };
  return checkOverlay(overlay, texts, hash).map(({ severity, place, message }) => ({
    severity,
    path: 'path' in place ? place.path.join(' ') : '',
    message,
  }));
}

const translation = (key: string, t: string) => ({
  ...whole,
  [key]: { ...whole[key], t, of: whole[key]?.of ?? '' },
});

describe('the check of an overlay', () => {
  it('finds nothing wrong with one that is whole', () => {
    expect(found(whole)).toEqual([]);
    expect(found(whole, false)).toEqual([]);
  });

  it.each([
    ['a text without an entry', { ...whole, title: undefined }, 'complete', 'these wait: title'],
    ['an entry that waits', translation('title', ''), 'complete', '1 of 2 texts are translated'],
    [
      'a source that changed',
      { ...whole, title: { t: 'An hour', of: of('一小时') } },
      'title of',
      `write of: "${of('半小时')}"`,
    ],
    [
      'a key that is gone',
      { ...whole, 'd9.ask': { t: 'So?', of: of('？') } },
      'd9.ask',
      'no text "d9.ask"',
    ],
  ])(
    'takes %s for an error, and for pending while more is to come',
    (_, entries, path, message) => {
      const finding = { path, message: expect.stringContaining(message) };
      expect(found(entries)).toEqual([{ severity: 'error', ...finding }]);
      expect(found(entries, false)).toEqual([{ severity: 'pending', ...finding }]);
    },
  );

  it.each([
    ['e1.text', 'In writing on {visit}.', '{promise} is missing here'],
    [
      'e1.text',
      '{promis} yuan on {visit}, {promise}.',
      '{promis} is not in the source, which prints {promise}, {visit}',
    ],
    ['title', 'Half an {hour}', 'which prints nothing'],
    ['title', 'Half an hour}', 'a brace stands alone'],
    ['title', 'Half an 小时', '"小时" is left of the source'],
    ['title', 'Half an hour，really', '"，" is left of the source'],
  ])('takes %s: “%s” for an error even while more is to come', (key, t, message) => {
    const finding = {
      severity: 'error',
      path: `${key} t`,
      message: expect.stringContaining(message),
    };
    expect(found(translation(key, t))).toContainEqual(finding);
    expect(found(translation(key, t), false)).toContainEqual(finding);
  });

  it('leaves Han characters to languages that are written in them', () => {
    const data = { complete: true, texts: translation('title', '半時間') };
    const overlay = { file: 's9.scenario.ja.yaml', scenario: 's9', language: 'ja', data };
    expect(checkOverlay(overlay, texts, hash)).toEqual([]);
  });

  it('names no more than five of the texts that wait', () => {
    const many = new Map(
      Array.from({ length: 9 }, (_none, index) => [`d${index}.ask`, `问${index}`]),
    );
    const data = { complete: false, texts: {} };
    const overlay = { file: 'x', scenario: 's9', language: 'en', data };
    const [finding] = checkOverlay(overlay, many, hash);
    expect(finding?.message).toContain(
      '0 of 9 texts are translated; these wait: d0.ask, d1.ask, d2.ask, d3.ask, d4.ask, …',
    );
  });
});

it('what waits is no translation', () => {
  expect([...translationsIn(translation('title', '')).keys()]).toEqual(['e1.text']);
});
