import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileScenario } from '@/course/checks/scenario-compile';
import { scenarioLookups } from '@/course/checks/scenario-lookups';
import { zhConditionWords } from '@/course/checks/scenario-words';
import type { DrawnMap } from '@/scenario/engine/drawn-map';
import type { ScenarioLogic } from '@/scenario/engine/state';
import { drawMap } from '@/scenario/explorer/draw-map';
import { mapOf } from '@/scenario/explorer/map';
import { readContentFiles } from '../../tools/content-files';
import { readCourse } from '../../tools/read-course';
import { shortHash } from '../../tools/short-hash';
import { mapFaults } from '../support/map-faults';

/** A sheet laid across, within its margins and beside heading and legend, in millimetres. */
const SHEET = { width: 277, height: 172 };
const POINT = 0.3528;

const { source } = readCourse(readContentFiles(join(import.meta.dirname, '../../content')));
const drawn = (source?.scenarios ?? []).map(({ data }): [string, ScenarioLogic, DrawnMap] => {
  const lookups = source && scenarioLookups(source, data.module, shortHash);
  const { scenario } = lookups ? compileScenario(data, lookups) : { scenario: undefined };
  if (!scenario) throw new Error(`${data.id} cannot be compiled`);
  return [data.id, scenario, drawMap(data.id, mapOf(scenario, zhConditionWords), new Map())];
});

it('the course has role-plays', () => {
  expect(drawn.length).toBeGreaterThan(5);
});

describe.each(drawn)('the map of %s', (_id, logic, map) => {
  it('can be read: nothing lies on anything, and every way begins and ends at its nodes', () => {
    expect(mapFaults(map)).toEqual([]);
  });

  it('shows every node and every way', () => {
    const nodes = Object.values(logic.nodes);
    const ways = nodes.flatMap((node) => {
      if (node.kind === 'ending') return [];
      const out = node.kind === 'scene' ? node.choices : node.route;
      return out.map(({ to }, index) => {
        const name = node.kind === 'scene' ? node.choices[index]?.id : index + 1;
        return `${node.id}.${name} ${to}`;
      });
    });
    expect(map.nodes.map(({ id }) => id).toSorted()).toEqual(nodes.map(({ id }) => id).toSorted());
    expect(map.edges.map(({ id, to }) => `${id} ${to}`).toSorted()).toEqual(ways.toSorted());
  });

  it('is large enough on a sheet of A4 to be read', () => {
    const scale = Math.min(SHEET.width / map.width, SHEET.height / map.height);
    expect((14 * scale) / POINT).toBeGreaterThan(5.5);
  });
});
