import { describe, expect, it } from 'vitest';
import { straightened } from './map-lines';

/** Two boxes with a tall row between them, from 100 to 180. */
const boxes = new Map([
  ['d1', { x: 100, y: 25, width: 120, height: 50 }],
  ['d3', { x: 100, y: 255, width: 120, height: 50 }],
]);
const rows = [
  [0, 50],
  [100, 180],
  [230, 280],
] as const;
const line = (id: string, xs: readonly number[]) => ({
  id,
  from: 'd1',
  to: 'd3',
  points: [{ x: 100, y: 50 }, ...xs.map((x) => ({ x, y: 140 })), { x: 100, y: 230 }],
});

describe('a line', () => {
  it('runs upright past whatever stands in a row, and aslant only between rows', () => {
    const drawn = straightened([line('a', [300])], boxes, rows).get('a');
    expect(drawn).toEqual([
      { x: 100, y: 50 },
      { x: 100, y: 50 },
      { x: 300, y: 100 },
      { x: 300, y: 180 },
      { x: 100, y: 230 },
      { x: 100, y: 230 },
    ]);
  });

  it('leaves a box that is lower than its row straight down to the end of the row', () => {
    const tall = [[0, 80], ...rows.slice(1)] as const;
    const drawn = straightened([line('a', [300])], boxes, tall).get('a');
    expect(drawn?.slice(0, 2)).toEqual([
      { x: 100, y: 50 },
      { x: 100, y: 80 },
    ]);
  });

  it('begins and ends beside its neighbours, in the order in which they come', () => {
    const lines = [line('right', [180]), line('left', [20]), line('middle', [100])];
    const drawn = straightened(lines, boxes, rows);
    const starts = ['left', 'middle', 'right'].map((id) => drawn.get(id)?.[0]?.x);
    expect(starts).toEqual([82, 100, 118]);
  });

  it('keeps to its box, however many there are', () => {
    const lines = Array.from({ length: 12 }, (_, at) => line(`${at}`, [at * 20]));
    const starts = [...straightened(lines, boxes, rows).values()].map(([spot]) => spot?.x ?? 0);
    expect(Math.min(...starts)).toBeGreaterThan(40);
    expect(Math.max(...starts)).toBeLessThan(160);
  });

  it('that leads back up leaves above and arrives below', () => {
    const back = {
      id: 'a',
      from: 'd3',
      to: 'd1',
      points: [
        { x: 100, y: 230 },
        { x: 300, y: 140 },
        { x: 100, y: 50 },
      ],
    };
    const drawn = straightened([back], boxes, rows).get('a');
    expect([drawn?.[0], drawn?.at(-1)]).toEqual([
      { x: 100, y: 230 },
      { x: 100, y: 50 },
    ]);
  });
});
