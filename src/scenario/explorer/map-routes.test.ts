import { describe, expect, it } from 'vitest';
import { channelName, routeBetween, tracksOf } from './map-routes';

const cell = (column: number, row: number) => ({ column, row });
const names = (route: ReturnType<typeof routeBetween>) => route.map(channelName);

describe('a way between lanes', () => {
  it.each([
    {
      how: 'to the lane right below',
      from: cell(0, 0),
      to: cell(0, 1),
      route: ['gap 0 1'],
    },
    {
      how: 'to the next column',
      from: cell(0, 0),
      to: cell(1, 1),
      route: ['gap 0 1', 'gutter 1', 'gap 1 1'],
    },
    {
      how: 'back to the column before',
      from: cell(1, 0),
      to: cell(0, 0),
      route: ['gap 1 1', 'gutter 1', 'gap 0 0'],
    },
    {
      how: 'back up in its own column',
      from: cell(1, 1),
      to: cell(1, 0),
      route: ['gap 1 2', 'gutter 1', 'gap 1 0'],
    },
    {
      how: 'past other columns',
      from: cell(0, 0),
      to: cell(3, 1),
      route: ['gap 0 1', 'gutter 1', 'bus above', 'gutter 3', 'gap 3 1'],
    },
  ])('$how runs beside all lanes', ({ from, to, route }) => {
    expect(names(routeBetween(from, to, 'above'))).toEqual(route);
  });

  it('shares its track with those to the same node alone', () => {
    const gap = { kind: 'gap', column: 0, row: 1 } as const;
    const gutter = { kind: 'gutter', column: 1 } as const;
    const tracks = tracksOf([
      { to: 'd3', route: [gap, gutter] },
      { to: 'e1', route: [gutter] },
      { to: 'd3', route: [gutter] },
    ]);
    expect([...tracks]).toEqual([
      ['gap 0 1', ['d3']],
      ['gutter 1', ['d3', 'e1']],
    ]);
  });
});
