import { describe, expect, it } from 'vitest';
import { readShareLink } from '@/scenario/engine/share-link';
import { figuresOf, tableOf, waysOf, wayTo } from '../../tools/scenario-figures.ts';
import { buildFromText, plant } from '../support/build-scenario';

const built = buildFromText();

describe('the figures of a role-play', () => {
  const lines = figuresOf(built, 12.4);

  it('name states, plays, decisions and bounds', () => {
    expect(lines.slice(0, 6)).toEqual([
      `States      ${built.exploration?.states} after reduction, 12 ms`,
      `Plays       ${built.exploration?.plays}`,
      'Decisions   2 to 3',
      'Process     -1 to 9',
      '  prep      0 to 3',
      '  nego      -1 to 6',
    ]);
  });

  it('name the shortest way to each ending, and from how many states it is open', () => {
    const of = (id: string) => lines.find((line) => line.startsWith(`  ${id} `)) ?? '';
    expect(of('e1')).toMatch(/%.*%.*d1b-d2a-d3b$/);
    expect(of('e4')).toMatch(/d1a-d2c$/);
    const open = (100 * (built.exploration?.openShare.get('e1') ?? 0)).toFixed(1);
    expect(of('e1')).toContain(`${open} %`);
  });

  it('name the remembered facts that a way needs', () => {
    const { exploration } = buildFromText(
      plant('{when: written != none, to: e2}', '{when: written != none and bank, to: e2}'),
    );
    expect(exploration && wayTo(exploration, 'e2')).toMatch(/ {2}from bank$/);
  });

  it('give the ways as links lead them, memories and all', () => {
    const { scenario } = built;
    if (!scenario) throw new Error('the sample can be shipped');
    for (const [ending, way] of Object.entries(waysOf(built))) {
      expect(readShareLink(scenario, way)).toMatchObject({
        cut: false,
        play: { node: { id: ending } },
      });
    }
    expect(Object.keys(waysOf(built))).toEqual(['e1', 'e2', 'e3', 'e4']);
  });

  it('stand side by side for several role-plays', () => {
    const broken = buildFromText(plant('start: d1', 'start: settle'));
    const [head, whole, not] = tableOf([
      { id: 's9', built, took: 3 },
      { id: 's8', built: broken, took: 1 },
    ]);
    expect(head?.split(/ {2,}/)).toHaveLength(8);
    expect(whole?.split(/ {2,}/)).toHaveLength(8);
    expect(not).toMatch(/^s8 +cannot be shipped$/);
  });
});
