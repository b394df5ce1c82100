import { describe, expect, it } from 'vitest';
import { wholeCaseFile } from '../../../tests/support/build-case-file';
import { faces, featuresOfName } from './faces';

const people = wholeCaseFile().companies.flatMap((company) => company.people);

describe('everybody of the case file', () => {
  it('is drawn', () => {
    expect(Object.keys(faces).toSorted()).toEqual(people.map(({ name }) => name).toSorted());
  });

  it('looks like nobody else', () => {
    const looks = Object.values(faces).map((features) => JSON.stringify(features));
    expect(new Set(looks).size).toBe(looks.length);
  });

  it('is known by the name that the story calls them', () => {
    for (const { name, called } of people) {
      expect(featuresOfName(called), called).toEqual(faces[name]);
    }
  });
});

it('draws a stranger the same way each time', () => {
  expect(featuresOfName('刘振华')).toEqual(featuresOfName('刘振华'));
});
