import type { Points } from '../engine/drawn-map';
import type { Lane } from './map-lanes';
import type { Panel, Spot } from './map-panel';
import { type Cell, type Channel, channelName, tracksOf } from './map-routes';

/** Room of the drawing, in CSS pixels at scale 1. */
export const ROOM = { margin: 12, header: 28, inset: 12, track: 9, gap: 14, gutter: 18 } as const;

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
    return start + Math.max(least, count === 0 ? 0 : (count + 1) * ROOM.track);
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

  const widthOf = ({ cell }: Placed) => widths[cell.column] ?? 0;
  const cornerOf = (one: Placed) => corners.get(one) ?? { x: 0, y: 0 };

  function within(one: Placed, spot: Spot): Spot {
    const corner = cornerOf(one);
    const inset = (widthOf(one) - one.panel.width) / 2;
    return { x: corner.x + inset + spot.x, y: corner.y + ROOM.header + spot.y };
  }

  function trackIn(channel: Channel, to: string): number {
    const name = channelName(channel);
    const track = tracks.get(name)?.indexOf(to) ?? 0;
    return (starts.get(name) ?? 0) + (track + 1) * ROOM.track;
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

/** A line in whole pixels, none of its spots twice. */
export function pointsOf(spots: readonly Spot[]): Points {
  const whole = spots.map(({ x, y }) => [Math.round(x), Math.round(y)] as const);
  return whole
    .filter(([x, y], index) => x !== whole[index - 1]?.[0] || y !== whole[index - 1]?.[1])
    .flat();
}
