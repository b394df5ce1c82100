import { describe, expect, it } from 'vitest';
import { featuresOfName } from '@/case-file/views/faces';
import { expressionOf, featuresOfPerson } from './people';

describe('the people of the story', () => {
  it('are drawn by their names, however the story calls them', () => {
    expect(featuresOfPerson('ma', '老马')).toEqual(featuresOfName('马德胜'));
    expect(featuresOfPerson('huang', '黄总')).toEqual(featuresOfName('黄广川'));
  });

  it('have the learner among them', () => {
    expect(featuresOfPerson('me', '我')).toEqual(featuresOfName('林一舟'));
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
