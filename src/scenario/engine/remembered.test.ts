import { describe, expect, it } from 'vitest';
import { sampleScenario } from '../../../tests/support/build-scenario';
import { type EndedElsewhere, rememberedFacts, rememberedScenarios } from './remembered';
import type { Condition, ElsewhereTest, Scenario } from './scenario';
import { initialState } from './state';

const sample = sampleScenario();
const remembering = (from: Condition): Scenario => ({
  ...sample,
  facts: { known: { label: '知道', start: false, from }, own: { label: '自己的', start: false } },
});
const of = (scenario: string, test: ElsewhereTest): Condition => ({
  op: 'elsewhere',
  scenario,
  test,
});
const took = (scenario: string) => of(scenario, { op: 'took', node: 'd1', choice: 'a' });
const flag: Condition = { op: 'true', name: 'own' };

/** Plays of `s1` and `s2` that ended: the first took `d1.a`, the second did not. */
const ended = (took: readonly string[]): EndedElsewhere => ({
  letter: 'B',
  state: {
    ...initialState(sample, {}),
    took: new Set(took),
    visited: new Set(['d1', 'd4']),
    values: { signed: true, sent: false, count: 3 },
  },
});
const plays: Readonly<Record<string, EndedElsewhere>> = { s1: ended(['d1.a']), s2: ended([]) };
const remembered = (from: Condition) =>
  rememberedFacts(remembering(from), (scenario) => plays[scenario]);

describe('what a role-play remembers of another', () => {
  it.each<{ test: ElsewhereTest; holds: boolean }>([
    { test: { op: 'took', node: 'd1', choice: 'a' }, holds: true },
    { test: { op: 'took', node: 'd1', choice: 'b' }, holds: false },
    { test: { op: 'visited', node: 'd4' }, holds: true },
    { test: { op: 'visited', node: 'd5' }, holds: false },
    { test: { op: 'ending', letter: 'B' }, holds: true },
    { test: { op: 'ending', letter: 'A' }, holds: false },
    { test: { op: 'fact', name: 'signed' }, holds: true },
    { test: { op: 'fact', name: 'sent' }, holds: false },
    { test: { op: 'fact', name: 'count' }, holds: false },
  ])('$test: $holds', ({ test, holds }) => {
    expect(remembered(of('s1', test))).toEqual({ known: holds });
  });

  it.each<{ name: string; condition: Condition; holds: boolean }>([
    { name: 'one of two', condition: { op: 'or', of: [took('s2'), took('s1')] }, holds: true },
    { name: 'none of two', condition: { op: 'or', of: [took('s2'), took('s2')] }, holds: false },
    { name: 'both', condition: { op: 'and', of: [took('s1'), took('s1')] }, holds: true },
    { name: 'not both', condition: { op: 'and', of: [took('s1'), took('s2')] }, holds: false },
    { name: 'not that', condition: { op: 'not', of: took('s2') }, holds: true },
    { name: 'not this', condition: { op: 'not', of: took('s1') }, holds: false },
    // A fact of its own is not known before the play begins.
    { name: 'its own fact', condition: { op: 'or', of: [flag, took('s2')] }, holds: false },
  ])('joins conditions: $name', ({ condition, holds }) => {
    expect(remembered(condition)).toEqual({ known: holds });
  });

  it('keeps its start while any of the plays that it asks about has not ended', () => {
    expect(remembered({ op: 'or', of: [took('s1'), took('s8')] })).toEqual({});
    expect(remembered({ op: 'not', of: took('s8') })).toEqual({});
  });

  it('names each of the role-plays that it asks about once', () => {
    const all: Condition = {
      op: 'and',
      of: [took('s1'), { op: 'not', of: took('s2') }, { op: 'or', of: [took('s1'), flag] }],
    };
    expect(rememberedScenarios(remembering(all))).toEqual(['s1', 's2']);
    expect(rememberedScenarios({ ...sample, facts: {} })).toEqual([]);
  });
});
