import { describe, expect, it } from 'vitest';
import { zhConditionWords } from '@/course/checks/scenario-words';
import { buildPlayScenario } from '../../../tests/support/build-play-scenario';
import { drawMap } from '../explorer/draw-map';
import { mapOf } from '../explorer/map';
import { type MapPlace, placeAfter } from './map-focus';

const map = drawMap('s1', mapOf(buildPlayScenario(), zhConditionWords), new Map());

/** Ids of the places that keys lead to, one after the other. */
function walk(from: MapPlace, ...keys: readonly string[]): readonly (string | undefined)[] {
  let at: MapPlace | undefined = from;
  return keys.map((key) => {
    at = at && placeAfter(map, at, key);
    return at?.id;
  });
}

const d1: MapPlace = { kind: 'node', id: 'd1' };

describe('the keyboard on a map', () => {
  it('goes along the ways: to a choice, to the one beside it, to where it leads', () => {
    expect(walk(d1, 'ArrowDown', 'ArrowRight', 'ArrowDown')).toEqual(['d1.a', 'd1.b', 'd2']);
  });

  it('goes back the way that it came', () => {
    expect(walk(d1, 'ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowUp', 'ArrowUp')).toEqual([
      'd1.a',
      'd1.b',
      'd2',
      'd1.b',
      'd1',
    ]);
  });

  it('goes from node to node, and to the first and the last', () => {
    expect(walk(d1, 'ArrowRight', 'ArrowLeft', 'End', 'Home')).toEqual(['d2', 'd1', 'e3', 'd1']);
  });

  it('stays where a key leads nowhere', () => {
    expect(walk(d1, 'ArrowUp', 'ArrowLeft')).toEqual(['d1', 'd1']);
    expect(walk({ kind: 'node', id: 'e1' }, 'ArrowDown')).toEqual(['e1']);
  });

  it('leaves other keys alone', () => {
    expect(walk(d1, 'a')).toEqual([undefined]);
  });

  it('reaches every node and every way', () => {
    const reached = new Set<string>();
    const open: MapPlace[] = [d1];
    for (let at = open.pop(); at; at = open.pop()) {
      const name = `${at.kind} ${at.id}`;
      if (reached.has(name)) continue;
      reached.add(name);
      for (const key of ['ArrowDown', 'ArrowRight', 'ArrowLeft', 'ArrowUp']) {
        const next = placeAfter(map, at, key);
        if (next) open.push(next);
      }
    }
    expect(reached.size).toBe(map.nodes.length + map.edges.length);
  });
});
