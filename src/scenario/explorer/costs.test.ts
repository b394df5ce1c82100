import { describe, expect, it } from 'vitest';
import { sampleScenario } from '../../../tests/support/build-scenario';
import type { Choice, Condition, Scenario, Scene } from '../engine/scenario';
import { explore } from './explore';

const { bounds: _, ...sample } = sampleScenario();

function choice(id: string, to: string, more: Partial<Choice>): Choice {
  return {
    id,
    say: [{ text: id }],
    why: id,
    rate: 'good',
    objectives: [],
    react: [],
    also: [],
    to,
    ...more,
  };
}

function scene(id: string, choices: readonly Choice[]): Scene {
  return { kind: 'scene', id, stage: id, enter: [], lines: [], vote: false, discuss: [], choices };
}

/**
 * Eight scenes in a row: each moves `heat` by its own power of two, so all sums matter at the end;
 * the first sets a flag that is asked for there as well.
 */
const large: Omit<Scenario, 'bounds'> = {
  ...sample,
  meters: { heat: { label: 'heat', start: 0, min: 0, max: 255, lowerIsBetter: false } },
  facts: { flag: { label: 'flag', start: false } },
  calendar: {},
  skills: {},
  interrupts: [],
  debrief: [],
  start: 's0',
  nodes: Object.fromEntries(
    [0, 1, 2, 3, 4, 5, 6, 7]
      .map((step): Scenario['nodes'][string] =>
        scene(`s${step}`, [
          choice('a', step === 7 ? 'settle' : `s${step + 1}`, { do: { heat: 2 ** step } }),
          choice(
            'b',
            step === 7 ? 'settle' : `s${step + 1}`,
            step === 0 ? { set: { flag: true } } : {},
          ),
        ]),
      )
      .concat([
        { kind: 'router', id: 'settle', route: [{ when: when(), to: 'e1' }, { to: 'e2' }] },
        ending('e1', 'A'),
        ending('e2', 'B'),
      ])
      .map((node) => [node.id, node]),
  ),
};

/** True of every second sum, so that no sum can be told to be past it. */
function when(): Condition {
  const sums = Array.from({ length: 128 }, (_none, half): Condition => {
    return { op: 'compare', name: 'heat', by: '==', value: 2 * half };
  });
  return {
    op: 'and',
    of: [
      { op: 'or', of: sums },
      { op: 'true', name: 'flag' },
    ],
  };
}

function ending(id: string, letter: 'A' | 'B'): Scenario['nodes'][string] {
  return { kind: 'ending', id, letter, outcome: 0, fails: false, title: id, text: id };
}

describe('a role-play that is too large', () => {
  it('says which variables tell its states apart, the costliest first, and points at that', () => {
    const { exploration, findings } = explore(large, new Map(), 40);
    expect(exploration).toBeUndefined();
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ where: ['meters', 'heat'] });
    expect(findings[0]?.message).toMatch(
      /more than 40 different states\. At "s\d" these tell most of them apart: heat \(\d+ values; without it \d+ % of the states would be left\)/,
    );
  });

  it('names a variable only when it tells states apart', () => {
    const [{ message = '' } = {}] = explore(large, new Map(), 40).findings;
    expect(message).not.toContain('crossed');
    expect(message).not.toContain('process');
    expect(message).not.toContain('took');
  });

  it('is walked to the end when there is room', () => {
    expect(explore(large, new Map(), 400).exploration?.plays).toBe(256);
  });
});
