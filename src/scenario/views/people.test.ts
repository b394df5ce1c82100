import { describe, expect, it } from 'vitest';
import { expressionOf, featuresByPerson, featuresOfPerson } from './people';

describe('the people of the story', () => {
  it('each look like nobody else', () => {
    const looks = Object.values(featuresByPerson).map((features) => JSON.stringify(features));

    expect(new Set(looks).size).toBe(looks.length);
  });

  it('have features even when nobody has drawn them yet', () => {
    expect(featuresOfPerson('stranger')).toEqual(featuresOfPerson('stranger'));
  });

  it.each([
    ['平静', 'calm'],
    ['为难', 'troubled'],
    ['不满', 'displeased'],
    ['缓和', 'softened'],
    ['认可', 'approving'],
    ['从没写过的心情', 'calm'],
    [undefined, 'calm'],
  ])('show the mood %s as %s', (mood, expression) => {
    expect(expressionOf(mood)).toBe(expression);
  });
});
