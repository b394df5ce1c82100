import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zhConditionWords } from '@/course/checks/scenario-words';
import { sampleScenario } from '../../../tests/support/build-scenario';
import { mapFaults } from '../../../tests/support/map-faults';
import { drawMap } from './draw-map';
import { type MapEdge, type MapNode, mapOf, type ScenarioMap } from './map';

const sample = () => drawMap('s9', mapOf(sampleScenario(), zhConditionWords), new Map());

describe('a drawn map', () => {
  it('has a lane for each stage in the order of the story, and the endings in a last one', () => {
    expect(sample().lanes.map(({ title }) => title)).toEqual(['准备', '谈判', undefined]);
  });

  it('names choices by their letters and the ways out of a router by their turn', () => {
    const { edges } = sample();
    expect(edges.filter(({ from }) => from === 'd1').map(({ id }) => id)).toEqual([
      'd1.a',
      'd1.b',
      'd1.c',
    ]);
    expect(edges.filter(({ from }) => from === 'settle').map(({ id, to }) => [id, to])).toEqual([
      ['settle.1', 'e4'],
      ['settle.2', 'e1'],
      ['settle.3', 'e2'],
      ['settle.4', 'e3'],
    ]);
  });

  it('has the letters of choices that lead to the same scene from left to right', () => {
    const letters = sample()
      .edges.filter(({ from }) => from === 'd2')
      .toSorted((one, other) => one.chip[0] - other.chip[0])
      .map(({ choice }) => choice);
    expect(letters).toEqual(['a', 'b', 'c', 'd']);
  });

  it('says in words when a way is open, what it changes, and what can turn a play', () => {
    const { edges, interrupts } = sample();
    expect(edges.find(({ id }) => id === 'd2.a')).toMatchObject({
      gate: '带了单据 且 信任 ≥ 45',
      effects: ['信任 +5', '风险 −4', '书面承诺：120000 元'],
    });
    expect(interrupts).toEqual([{ gate: '信任 ＜ 20', to: 'e4' }]);
  });

  it('keeps to its lanes, lays nothing on anything, and leads every way to its node', () => {
    expect(mapFaults(sample())).toEqual([]);
  });

  it('does so for whatever authors think of', () => {
    fc.assert(
      fc.property(mapArbitrary(), (map) => {
        expect(mapFaults(drawMap('s9', map, new Map()))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  it('is the same whenever it is drawn', () => {
    expect(JSON.stringify(sample())).toBe(JSON.stringify(sample()));
  });
});

type Drawn = {
  readonly stages: readonly number[];
  readonly leaps: readonly (readonly number[])[];
  readonly routed: readonly boolean[];
  readonly titles: readonly string[];
};

/** Six to fourteen scenes in up to five stages, with routers, detours, ways back and early endings. */
function mapArbitrary(): fc.Arbitrary<ScenarioMap> {
  return fc.integer({ min: 6, max: 14 }).chain((count) =>
    fc
      .record<Drawn>({
        stages: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: count, maxLength: count }),
        leaps: fc.array(fc.array(fc.integer({ min: -2, max: 5 }), { minLength: 2, maxLength: 4 }), {
          minLength: count,
          maxLength: count,
        }),
        routed: fc.array(fc.boolean(), { minLength: count, maxLength: count }),
        titles: fc.array(
          fc.string({
            unit: fc.constantFrom(...'你怎么接这一句？，“”A9 '),
            minLength: 1,
            maxLength: 30,
          }),
          { minLength: count, maxLength: count },
        ),
      })
      .map(mapFrom),
  );
}

/** Scenes in a row; each leap leads that many scenes on, 5 to an ending and below 0 back. */
function mapFrom({ stages, leaps, routed, titles }: Drawn): ScenarioMap {
  const count = stages.length;
  const ends = ['A', 'B', 'C'];
  const target = (index: number, leap: number, choice: number) => {
    const to = index + (leap === 0 ? 1 : leap);
    if (leap === 5 || to >= count) return `e${(index + choice) % 3}`;
    return `d${Math.max(0, to)}`;
  };
  const edge = (from: string, to: string, choice?: string): MapEdge => ({
    from,
    to,
    choice,
    say: undefined,
    rate: undefined,
    gate: undefined,
    effects: [],
  });
  const node = (id: string, rank: number, more: Partial<MapNode>): MapNode => ({
    id,
    kind: 'scene',
    lane: undefined,
    title: id,
    rank,
    vote: false,
    ...more,
  });
  const edges = leaps.flatMap((list, index) => {
    const ways = list.map((leap, choice) => target(index, leap, choice));
    const letters = ['a', 'b', 'c', 'd'];
    if (!routed[index]) return ways.map((to, at) => edge(`d${index}`, to, letters[at]));
    return [
      ...letters.slice(0, 3).map((letter) => edge(`d${index}`, `r${index}`, letter)),
      ...ways.map((to) => edge(`r${index}`, to)),
    ];
  });
  const scenes = stages.flatMap((stage, index) => [
    node(`d${index}`, index * 2, { lane: `阶段${stage}`, title: titles[index] ?? '' }),
    ...(routed[index] ? [node(`r${index}`, index * 2 + 1, { kind: 'router' })] : []),
  ]);
  const endings = ends.map((lane, index) =>
    node(`e${index}`, count * 2, { kind: 'ending', lane, title: '三期成文，首期到账' }),
  );
  return {
    lanes: [...new Set(stages)].map((stage) => `阶段${stage}`),
    nodes: [...scenes, ...endings],
    edges: edges.filter(({ from, to }) => from !== to),
    interrupts: [],
  };
}
