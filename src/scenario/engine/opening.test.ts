import { describe, expect, it } from 'vitest';
import { buildPlayScenario } from '../../../tests/support/build-play-scenario';
import { openingOf } from './opening';

const scenario = buildPlayScenario();
const { d1, ...others } = scenario.nodes;
if (d1?.kind !== 'scene') throw new Error('the sample begins with a scene');

describe('what the page of a role-play says before it is played', () => {
  it('is what it is about, how long it is and how it can end, best first', () => {
    const turned = Object.fromEntries(Object.entries(scenario.nodes).toReversed());
    for (const nodes of [scenario.nodes, turned]) {
      const opening = openingOf({ ...scenario, nodes });
      expect(opening).toMatchObject({
        id: 's1',
        title: '接手第一天',
        goal: '下班前交出付款日历',
        minutes: 6,
        decisions: { least: 3, greatest: 3 },
      });
      expect(opening.endings).toEqual([
        { id: 'e1', letter: 'A', title: '灯齐日准' },
        { id: 'e2', letter: 'C', title: '下周再报' },
        { id: 'e3', letter: 'D', title: '客户被收走' },
      ]);
    }
  });

  it('tells nothing of what happens or is said of it', () => {
    const told = Object.keys(openingOf(scenario));
    for (const kept of ['nodes', 'debrief', 'questions']) expect(told).not.toContain(kept);
  });

  it('knows whether any scene has a hint', () => {
    expect(openingOf(scenario).hasHints).toBe(true);
    const { hint: _hint, ...silent } = d1;
    expect(openingOf({ ...scenario, nodes: { ...others, d1: silent } }).hasHints).toBe(false);
  });
});
