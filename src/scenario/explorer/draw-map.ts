import type { DrawnEdge, DrawnMap, DrawnNode, Witness } from '../engine/drawn-map';
import type { MapEdge, ScenarioMap } from './map';
import { type Chart, chartOf, type Placed, pointsOf, ROOM, type Way } from './map-chart';
import { columnsOf } from './map-columns';
import { lanesOf } from './map-lanes';
import { type NamedEdge, panelOf } from './map-panel';
import { routeBetween } from './map-routes';

/**
 * Lays a map out: every lane by dagre, the lanes in columns, and the ways between them in the room
 * that is left.
 */
export function drawMap(
  id: string,
  map: ScenarioMap,
  witnesses: ReadonlyMap<string, Witness>,
): DrawnMap {
  const edges = named(map.edges);
  const placed = place(map, edges);
  const ways = waysBetween(placed);
  const chart = chartOf(placed, ways);
  return {
    id,
    width: chart.width,
    height: chart.height,
    lanes: placed.map((one) => ({
      ...whole(chart.frame(one)),
      ...(one.lane.title !== undefined && { title: one.lane.title }),
      ...(one.lane.continued && { continued: true }),
    })),
    nodes: placed.flatMap((one, lane) => nodesOf(one, lane, chart)),
    edges: placed.flatMap((one, lane) => edgesOf(one, lane, edges, chart)),
    trunks: Object.fromEntries(ways.map((way) => [way.name, pointsOf(chart.trunk(way))])),
    interrupts: map.interrupts,
    witnesses: Object.fromEntries(witnesses),
  };
}

/** `d5.c`; the ways out of a router are counted from 1, in the order in which they are tried. */
function named(edges: readonly MapEdge[]): readonly NamedEdge[] {
  return edges.map((edge) => {
    const siblings = edges.filter(({ from }) => from === edge.from);
    return { ...edge, id: `${edge.from}.${edge.choice ?? siblings.indexOf(edge) + 1}` };
  });
}

function place(map: ScenarioMap, edges: readonly NamedEdge[]): readonly Placed[] {
  const panels = lanesOf(map).map((lane) => {
    const panel = panelOf(lane, edges);
    const width = panel.width + 2 * ROOM.inset;
    return { lane, panel, width, height: panel.height + ROOM.header };
  });
  const columns = columnsOf(panels, { width: 3 * ROOM.gutter, height: 2 * ROOM.gap });
  return panels.map((one, index) => {
    const column = columns.findIndex((indices) => indices.includes(index));
    return { ...one, cell: { column, row: columns[column]?.indexOf(index) ?? 0 } };
  });
}

/** One way for each lane and node of another lane that it leads to. */
function waysBetween(placed: readonly Placed[]): readonly Way[] {
  return placed.flatMap((from, lane) =>
    [...from.panel.exits.keys()].flatMap((to): readonly Way[] => {
      const into = placed.find(({ panel }) => panel.nodes.has(to));
      if (!into) return [];
      const rows = placed.filter(({ cell }) => cell.column === into.cell.column).length;
      const bus = into.cell.row * 2 < rows ? 'above' : 'below';
      return [
        {
          name: trunkName(lane, to),
          to,
          from,
          into,
          route: routeBetween(from.cell, into.cell, bus),
        },
      ];
    }),
  );
}

const trunkName = (lane: number, to: string) => `${lane} ${to}`;

function nodesOf(one: Placed, lane: number, chart: Chart): readonly DrawnNode[] {
  return one.lane.nodes.flatMap(({ id, kind, title, vote }): readonly DrawnNode[] => {
    const box = one.panel.nodes.get(id);
    if (!box) return [];
    const { width, height } = box;
    const corner = chart.within(one, { x: box.x - width / 2, y: box.y - height / 2 });
    const { lines } = box.title;
    return [{ id, kind, lane, title, lines, vote, ...whole({ ...corner, width, height }) }];
  });
}

function edgesOf(
  one: Placed,
  lane: number,
  edges: readonly NamedEdge[],
  chart: Chart,
): readonly DrawnEdge[] {
  return edges.flatMap(({ id, from, to, choice, gate, effects }): readonly DrawnEdge[] => {
    const drawn = one.panel.edges.get(id);
    if (!drawn) return [];
    const chip = chart.within(one, drawn.chip);
    return [
      {
        id,
        from,
        to,
        ...(choice !== undefined && { choice }),
        ...(gate !== undefined && { gate }),
        effects,
        points: pointsOf(drawn.points.map((spot) => chart.within(one, spot))),
        chip: [Math.round(chip.x), Math.round(chip.y)],
        ...(one.panel.exits.has(to) && { trunk: trunkName(lane, to) }),
      },
    ];
  });
}

/** A box in whole pixels. */
function whole<Box extends { x: number; y: number; width: number; height: number }>(box: Box) {
  return {
    x: Math.round(box.x),
    y: Math.round(box.y),
    width: Math.round(box.width),
    height: Math.round(box.height),
  };
}
