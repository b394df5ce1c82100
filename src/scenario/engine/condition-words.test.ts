import { describe, expect, it } from 'vitest';
import { conditionInWords } from './condition-words';
import type { Condition } from './scenario';

const labels = {
  label: (name: string) => name.toUpperCase(),
  unit: (name: string) => (name === 'cash' ? '元' : undefined),
  value: (_name: string, value: string) => `"${value}"`,
  scene: (node: string) => `scene ${node}`,
  say: (_node: string, choice: string) => `“${choice}”`,
};
const words = {
  and: ' & ',
  or: ' | ',
  group: (inner: string) => `(${inner})`,
  not: (inner: string) => `!${inner}`,
  comparison: { '>=': '≥', '<=': '≤', '>': '>', '<': '<', '==': '=', '!=': '≠' },
  is: (label: string, value: string) => `${label} is ${value}`,
  isNot: (label: string, value: string) => `${label} is not ${value}`,
  took: (scene: string, say: string) => `${scene}: ${say}`,
  visited: (scene: string) => `was at ${scene}`,
  crossed: 'crossed',
  process: (percent: number) => `${percent} %`,
  elsewhere: (scenario: string) => `of ${scenario}`,
} as const;

const flag = (name: string): Condition => ({ op: 'true', name });
const both: Condition = { op: 'and', of: [flag('a'), flag('b')] };
const either: Condition = { op: 'or', of: [flag('a'), flag('b')] };

describe('a condition in words', () => {
  it.each<{ condition: Condition; reads: string }>([
    { condition: flag('doc'), reads: 'DOC' },
    { condition: { op: 'compare', name: 'trust', by: '>=', value: 60 }, reads: 'TRUST ≥ 60' },
    { condition: { op: 'compare', name: 'cash', by: '<', value: 9 }, reads: 'CASH < 9 元' },
    {
      condition: { op: 'compare', name: 'written', by: '==', value: 'signed' },
      reads: 'WRITTEN is "signed"',
    },
    {
      condition: { op: 'compare', name: 'written', by: '!=', value: 'none' },
      reads: 'WRITTEN is not "none"',
    },
    { condition: { op: 'took', node: 'd2', choice: 'c' }, reads: 'scene d2: “c”' },
    { condition: { op: 'visited', node: 'd2' }, reads: 'was at scene d2' },
    { condition: { op: 'crossed' }, reads: 'crossed' },
    { condition: { op: 'process', atLeast: 85 }, reads: '85 %' },
    {
      condition: { op: 'elsewhere', scenario: 's1', test: { op: 'ending', letter: 'A' } },
      reads: 'of s1',
    },
    { condition: both, reads: 'A & B' },
    { condition: either, reads: 'A | B' },
  ])('reads $reads', ({ condition, reads }) => {
    expect(conditionInWords(condition, labels, words)).toBe(reads);
  });

  it.each<{ condition: Condition; reads: string }>([
    { condition: { op: 'and', of: [either, flag('c')] }, reads: '(A | B) & C' },
    { condition: { op: 'or', of: [both, flag('c')] }, reads: 'A & B | C' },
    { condition: { op: 'not', of: flag('a') }, reads: '!A' },
    { condition: { op: 'not', of: both }, reads: '!(A & B)' },
    { condition: { op: 'not', of: either }, reads: '!(A | B)' },
  ])('groups only what would be read otherwise: $reads', ({ condition, reads }) => {
    expect(conditionInWords(condition, labels, words)).toBe(reads);
  });
});
