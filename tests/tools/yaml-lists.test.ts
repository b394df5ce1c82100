import { describe, expect, it } from 'vitest';
import { addBlock, addName } from '../../tools/yaml-lists.ts';

describe('a name added to a list', () => {
  it.each([
    {
      how: 'in brackets',
      text: 'scenarios: [s1]\nquiz: m1\n',
      after: 'scenarios: [s1, s6]\nquiz: m1\n',
    },
    { how: 'that is empty', text: 'scenarios: []\n', after: 'scenarios: [s6]\n' },
    { how: 'that ends with a comma', text: 'scenarios: [s1,]\n', after: 'scenarios: [s1, s6]\n' },
    {
      how: 'in lines',
      text: 'scenarios:\n  - s1\n  - s2\n\nquiz: m1\n',
      after: 'scenarios:\n  - s1\n  - s2\n  - s6\n\nquiz: m1\n',
    },
    { how: 'that is not there', text: 'id: m0\n', after: 'id: m0\nscenarios: [s6]\n' },
    {
      how: 'between comments',
      text: '# one\nscenarios: [s1] # two\n# three\n',
      after: '# one\nscenarios: [s1, s6] # two\n# three\n',
    },
  ])('$how leaves everything else as it was', ({ text, after }) => {
    expect(addName(text, 'scenarios', 's6')).toBe(after);
  });

  it('is refused where the field is no list', () => {
    expect(() => addName('scenarios: s1\n', 'scenarios', 's6')).toThrow('should be a list');
    expect(() => addName('- s1\n', 'scenarios', 's6')).toThrow('no YAML with fields');
  });
});

describe('a block added to a list', () => {
  it('is indented as its neighbours are', () => {
    const text = 'items:\n  - id: q1-01\n    stem: 一\n';
    expect(addBlock(text, 'items', '- id: q1-02\n  stem: 二\n', '\n')).toBe(
      'items:\n  - id: q1-01\n    stem: 一\n\n  - id: q1-02\n    stem: 二\n',
    );
  });

  it('goes to the end of its list and no further', () => {
    const text = 'items:\n- id: q1-01\n\nid: m1\n';
    expect(addBlock(text, 'items', '- id: q1-02')).toBe(
      'items:\n- id: q1-01\n- id: q1-02\n\nid: m1\n',
    );
  });

  it('is refused where there is no such list', () => {
    expect(() => addBlock('items: []\n', 'items', '- id: q1-01')).toThrow('list of lines');
  });
});
