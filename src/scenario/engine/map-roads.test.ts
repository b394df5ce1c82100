import { describe, expect, it } from 'vitest';
import { zhConditionWords } from '@/course/checks/scenario-words';
import { buildPlayScenario } from '../../../tests/support/build-play-scenario';
import { drawMap } from '../explorer/draw-map';
import { mapOf } from '../explorer/map';
import { inSight, walkedBy, walkedTogether } from './map-roads';
import { replay } from './replay';
import type { Scenario } from './scenario';

const scenario = buildPlayScenario();
const map = drawMap('s1', mapOf(scenario, zhConditionWords), new Map());

function walk(choices: string, of: Scenario = scenario) {
  const steps = [...choices].map((choice, index) => ({ node: `d${index + 1}`, choice }));
  return walkedBy(of, replay(of, steps).play);
}

describe('the roads of a play', () => {
  it('are its choices and the ways out of routers that it took', () => {
    const { nodes, edges } = walk('aaa');
    expect([...nodes]).toEqual(['d1', 'd2', 'd3', 'e1']);
    expect([...edges]).toEqual(['d1.a', 'd2.a', 'd3.a', 'settle.2']);
  });

  it('end where a play stands that has not ended', () => {
    const { nodes, edges } = walk('b');
    expect([[...nodes], [...edges]]).toEqual([['d1', 'd2'], ['d1.b']]);
  });

  it('tell a step that was interrupted from one that went where it leads', () => {
    const strict = buildPlayScenario({
      interrupts: [{ when: { op: 'compare', name: 'trust', by: '<', value: 48 }, to: 'e3' }],
    });
    const { edges, turned } = walk('b', strict);
    expect([[...edges], [...turned]]).toEqual([[], [['d1.b', 'e3']]]);
  });

  it('of several plays have all that turned elsewhere', () => {
    const strict = buildPlayScenario({
      interrupts: [{ when: { op: 'compare', name: 'trust', by: '<', value: 48 }, to: 'e3' }],
    });
    const { turned } = walkedTogether([walk('b', strict), walk('aaa')]);
    expect([...turned]).toEqual([['d1.b', 'e3']]);
  });

  it('of several plays are all that any of them went through', () => {
    const { nodes, edges } = walkedTogether([walk('aaa'), walk('b')]);
    expect([...nodes]).toEqual(['d1', 'd2', 'd3', 'e1']);
    expect(edges.has('d1.b')).toBe(true);
  });
});

describe('what of a map is in sight', () => {
  it('is all of it once everything may be seen', () => {
    const seen = inSight(map, { roads: 'all', rated: true }, walk('aaa'));
    expect([seen.nodes.length, seen.edges.length]).toEqual([map.nodes.length, map.edges.length]);
  });

  it('is before that nothing but the roads walked, routers included where a play went through', () => {
    const seen = inSight(map, { roads: 'walked', rated: false }, walk('aaa'));
    expect(seen.nodes.map(({ id }) => id)).toEqual(['d1', 'd2', 'd3', 'settle', 'e1']);
    expect(seen.edges.map(({ id }) => id)).toEqual(['d1.a', 'd2.a', 'd3.a', 'settle.2']);
  });

  it('has no router where no play came through', () => {
    const seen = inSight(map, { roads: 'walked', rated: false }, walk('a'));
    expect(seen.nodes.map(({ id }) => id)).toEqual(['d1', 'd2']);
  });
});
