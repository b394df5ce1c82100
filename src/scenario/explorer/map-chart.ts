import type { Points } from '../engine/drawn-map';
import type { Lane } from './map-lanes';
import type { Panel, Spot } from './map-panel';
import { type Cell, type Channel, channelName, tracksOf } from './map-routes';

/** Room of the drawing, in CSS pixels at scale 1. */
export const ROOM = { margin: 12, header: 28, inset: 12, track: 10, gap: 14, gutter: 18 } as const;

/** A panel with its place among the others, its frame and header included. */
export type Placed = {
  readonly lane: Lane;
  readonly panel: Panel;
  readonly cell: Cell;
  readonly width: number;
  readonly height: number;
};

/** The way from one lane to a node of another; all choices that lead there share it. */
export type Way = {
  readonly name: string;
  readonly to: string;
  readonly from: Placed;
  readonly into: Placed;
  readonly route: readonly Channel[];
};

/** Where everything stands. */
export type Chart = {
  readonly width: number;
  readonly height: number;
  /** The frame of a lane: all frames of a column are as wide. */
  readonly frame: (one: Placed) => Spot & { readonly width: number; readonly height: number };
  /** Where a spot of a panel is in the whole. */
  readonly within: (one: Placed, spot: Spot) => Spot;
  readonly trunk: (way: Way) => readonly Spot[];
};

/** Makes every channel as wide as its tracks need, and puts the panels between them. */
export function chartOf(placed: readonly Placed[], ways: readonly Way[]): Chart {
  const tracks = tracksOf(ways);
  const starts = new Map<string, number>();
  const columns = [...new Set(placed.map(({ cell }) => cell.column))].map((column) =>
    placed.filter(({ cell }) => cell.column === column),
  );
  const widths = columns.map((column) => Math.max(...column.map(({ width }) => width)));
  const corners = new Map<Placed, Spot>();

  /** Opens a channel at a place and gives where it ends. */
  function open(channel: Channel, start: number, least = 0): number {
    const name = channelName(channel);
    const count = tracks.get(name)?.length ?? 0;
    starts.set(name, start);
    return start + Math.max(least, count === 0 ? 0 : (count + 2) * ROOM.track);
  }

  const top = open({ kind: 'bus', side: 'above' }, ROOM.margin);
  let right: number = ROOM.margin;
  let bottom = top;
  for (const [column, panels] of columns.entries()) {
    right = open({ kind: 'gutter', column }, right, column === 0 ? 0 : ROOM.gutter);
    let y = top;
    for (const [row, one] of panels.entries()) {
      y = open({ kind: 'gap', column, row }, y, row === 0 ? 0 : ROOM.gap);
      corners.set(one, { x: right, y });
      y += one.height;
    }
    bottom = Math.max(bottom, open({ kind: 'gap', column, row: panels.length }, y));
    right += widths[column] ?? 0;
  }
  right = open({ kind: 'gutter', column: columns.length }, right);
  bottom = open({ kind: 'bus', side: 'below' }, bottom);

  const asides = new Map(columns.flatMap((column) => [...asidesIn(column, widths)]));
  const widthOf = ({ cell }: Placed) => widths[cell.column] ?? 0;
  const cornerOf = (one: Placed) => corners.get(one) ?? { x: 0, y: 0 };

  function within(one: Placed, spot: Spot): Spot {
    const corner = cornerOf(one);
    const inset = (widthOf(one) - one.panel.width) / 2 + (asides.get(one) ?? 0);
    return { x: corner.x + inset + spot.x, y: corner.y + ROOM.header + spot.y };
  }

  /**
   * Where a way runs within a channel. Ways into a gutter from its left and from its right would
   * run on each other at the same height: gaps of neighbouring columns never have the same.
   */
  function trackIn(channel: Channel, to: string): number {
    const name = channelName(channel);
    const track = tracks.get(name)?.indexOf(to) ?? 0;
    const first = (starts.get(name) ?? 0) + ROOM.track;
    if (channel.kind !== 'gap') return first + track * ROOM.track;
    const off = channel.column % 2 === 0 ? 0 : ROOM.track / 2;
    return Math.ceil((first - off) / ROOM.track) * ROOM.track + off + track * ROOM.track;
  }

  function trunk({ from, into, to, route }: Way): readonly Spot[] {
    const exit = within(from, from.panel.exits.get(to) ?? { x: 0, y: 0 });
    const entry = (into.panel.entries.get(to) ?? []).map((spot) => within(into, spot));
    const turns: Spot[] = [exit];
    for (const channel of route) {
      const last = turns.at(-1) ?? exit;
      const track = trackIn(channel, to);
      const upright = channel.kind === 'gutter';
      turns.push(upright ? { x: track, y: last.y } : { x: last.x, y: track });
    }
    const last = turns.at(-1) ?? exit;
    return [...turns, { x: entry[0]?.x ?? last.x, y: last.y }, ...entry];
  }

  return {
    width: Math.ceil(right + ROOM.margin),
    height: Math.ceil(bottom + ROOM.margin),
    frame: (one) => ({ ...cornerOf(one), width: widthOf(one), height: one.height }),
    within,
    trunk,
  };
}

/** How far a panel may be moved aside, in the order in which it is tried. */
const ASIDE = [0, 6, -6, 9, -9] as const;
/** Lines that are nearer than this look like one. */
const NEAR = 5;

/**
 * Moves panels of a column a little aside where what leaves the one above would stand right over
 * what enters the next: the two lines would run on each other in the gap between them.
 */
function asidesIn(
  column: readonly Placed[],
  widths: readonly number[],
): ReadonlyMap<Placed, number> {
  const asides = new Map<Placed, number>();
  const middle = (one: Placed, x: number) =>
    ((widths[one.cell.column] ?? 0) - one.panel.width) / 2 + x + (asides.get(one) ?? 0);
  for (const [row, one] of column.entries()) {
    const above = column[row - 1];
    const leaving = above
      ? [...above.panel.exits].map(([to, { x }]) => ({ to, x: middle(above, x) }))
      : [];
    const aside = ASIDE.find((by) =>
      [...one.panel.entries].every(([to, [spot]]) =>
        leaving.every(
          (out) => out.to === to || Math.abs(out.x - middle(one, (spot?.x ?? 0) + by)) >= NEAR,
        ),
      ),
    );
    asides.set(one, aside ?? 0);
  }
  return asides;
}

/** A line in whole pixels, none of its spots twice. */
export function pointsOf(spots: readonly Spot[]): Points {
  const whole = spots.map(({ x, y }) => [Math.round(x), Math.round(y)] as const);
  return whole
    .filter(([x, y], index) => x !== whole[index - 1]?.[0] || y !== whole[index - 1]?.[1])
    .flat();
}
