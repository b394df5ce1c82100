import { describe, expect, it } from 'vitest';
import { sampleScenario } from '../../../tests/support/build-scenario';
import { compares, holds, reaches } from './condition';
import type { Condition } from './scenario';
import { initialState, type State } from './state';

const BOUNDS = { least: -2, greatest: 45 };
const state: State = {
  ...initialState(sampleScenario(), {}),
  values: { trust: 40, doc: true, late: false, written: 'wechat' },
  took: new Set(['d1.a']),
  visited: new Set(['d1', 'e1']),
  process: 38,
};
const yes: Condition = { op: 'true', name: 'doc' };
const no: Condition = { op: 'true', name: 'late' };

describe('a condition', () => {
  it.each<[boolean, Condition]>([
    [true, yes],
    [false, no],
    [false, { op: 'not', of: yes }],
    [true, { op: 'and', of: [yes, { op: 'not', of: no }] }],
    [false, { op: 'and', of: [yes, no] }],
    [true, { op: 'or', of: [no, yes] }],
    [false, { op: 'or', of: [no, no] }],
    [true, { op: 'took', node: 'd1', choice: 'a' }],
    [false, { op: 'took', node: 'd1', choice: 'b' }],
    [true, { op: 'visited', node: 'e1' }],
    [false, { op: 'visited', node: 'd2' }],
    [false, { op: 'crossed' }],
    [true, { op: 'compare', name: 'written', by: '==', value: 'wechat' }],
    [true, { op: 'compare', name: 'written', by: '!=', value: 'signed' }],
    // What happened in another role-play is taken into a fact before the play begins.
    [false, { op: 'elsewhere', scenario: 's1', test: { op: 'fact', name: 'doc' } }],
  ])('is %s of %j', (expected, condition) => {
    expect(holds(condition, state, BOUNDS)).toBe(expected);
  });

  it.each([
    ['>=', [false, true, true]],
    ['<=', [true, true, false]],
    ['>', [false, false, true]],
    ['<', [true, false, false]],
    ['==', [false, true, false]],
    ['!=', [true, false, true]],
  ] as const)('compares numbers below, at and above a limit by %s', (by, expected) => {
    expect([39, 40, 41].map((value) => compares(value, by, 40))).toEqual(expected);
  });

  it('compares the process score in integers, and rounds nothing', () => {
    // 47 points from least to greatest: 85 % are 39.95 of them, so 37.95 is needed.
    expect(reaches(37, BOUNDS, 85)).toBe(false);
    expect(reaches(38, BOUNDS, 85)).toBe(true);
    expect(holds({ op: 'process', atLeast: 85 }, state, BOUNDS)).toBe(true);
    expect(reaches(849, { least: 0, greatest: 1000 }, 85)).toBe(false);
    expect(reaches(850, { least: 0, greatest: 1000 }, 85)).toBe(true);
  });
});
