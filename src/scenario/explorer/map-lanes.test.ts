import { describe, expect, it } from 'vitest';
import { zhConditionWords } from '@/course/checks/scenario-words';
import { sampleScenario } from '../../../tests/support/build-scenario';
import { type MapEdge, type MapNode, mapOf } from './map';
import { lanesOf } from './map-lanes';

const scene = (id: string, rank: number, lane: string): MapNode => ({
  id,
  kind: 'scene',
  lane,
  title: id,
  rank,
  vote: false,
});
const way = (from: string, to: string): MapEdge => ({
  from,
  to,
  choice: undefined,
  say: undefined,
  rate: undefined,
  gate: undefined,
  effects: [],
});
const idsOf = (lanes: ReturnType<typeof lanesOf>) =>
  lanes.map(({ title, nodes }) => [title, ...nodes.map(({ id }) => id)]);

describe('the lanes of a map', () => {
  it('hold the scenes of a stage, and with the endings the router that decides between them', () => {
    expect(idsOf(lanesOf(mapOf(sampleScenario(), zhConditionWords)))).toEqual([
      ['准备', 'd1'],
      ['谈判', 'd2', 'd3'],
      [undefined, 'settle', 'e1', 'e2', 'e3', 'e4'],
    ]);
  });

  it('have a router beside the scenes that lead to it, when it leads on to scenes', () => {
    const router: MapNode = { ...scene('r1', 1, ''), kind: 'router', lane: undefined };
    const lanes = lanesOf({
      lanes: ['一', '二'],
      nodes: [scene('d1', 0, '一'), router, scene('d2', 2, '二'), scene('d3', 3, '二')],
      edges: [way('d1', 'r1'), way('r1', 'd2'), way('r1', 'd3')],
      interrupts: [],
    });
    expect(idsOf(lanes)).toEqual([['一', 'd1', 'r1'], ['二', 'd2', 'd3'], [undefined]]);
  });

  it('are cut where a stage has many scenes', () => {
    const nodes = [1, 2, 3, 4, 5, 6, 7].map((at) => scene(`d${at}`, at, '知彼'));
    const lanes = lanesOf({ lanes: ['知彼'], nodes, edges: [], interrupts: [] });
    expect(idsOf(lanes).slice(0, 2)).toEqual([
      ['知彼', 'd1', 'd2', 'd3', 'd4'],
      ['知彼', 'd5', 'd6', 'd7'],
    ]);
    expect(lanes.map(({ continued }) => continued)).toEqual([false, true, false]);
  });
});
