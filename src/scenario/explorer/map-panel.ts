import { Graph, layout } from '@dagrejs/dagre';
import type { MapEdge } from './map';
import type { Lane } from './map-lanes';
import { straightened } from './map-lines';
import { type Stretch, squeezed } from './map-squeeze';
import { type WrappedTitle, wrapTitle } from './wrapped-title';

/** A lane laid out by itself; lengths in CSS pixels from the corner of what is in it. */
export type Panel = {
  readonly width: number;
  readonly height: number;
  readonly nodes: ReadonlyMap<string, PanelNode>;
  readonly edges: ReadonlyMap<string, PanelEdge>;
  /** Where ways to nodes of other lanes leave, at its lower edge, by the node that they lead to. */
  readonly exits: ReadonlyMap<string, Spot>;
  /** Lines from its upper edge to the nodes that other lanes lead to, by node. */
  readonly entries: ReadonlyMap<string, readonly Spot[]>;
};

export type Spot = { readonly x: number; readonly y: number };

type Size = { readonly width: number; readonly height: number };

/** A centre and a size. */
export type PanelBox = Spot & Size;

export type PanelNode = PanelBox & { readonly title: WrappedTitle };

export type PanelEdge = { readonly points: readonly Spot[]; readonly chip: Spot };

/** An edge with the id that the drawn map gives it. */
export type NamedEdge = MapEdge & { readonly id: string };

/** Sizes of the drawing, in CSS pixels at scale 1. The font sizes of the view go with them. */
const SIZES = {
  font: 14,
  line: 20,
  /** Most em of a line of a title. */
  title: 11,
  /** Least width of a box. */
  box: 88,
  /** The line with the id above the title. */
  id: 22,
  padding: 12,
  router: { width: 56, height: 30 },
  /** The letter of a choice, with the sign of its rating. */
  chip: { width: 38, height: 24 },
  port: { width: 8, height: 1 },
} as const;

/** Most height that is left between what stands, and what is left above and below all of it. */
const ROOM = { between: 18, edge: 20 } as const;

/** Laid out evenly, and drawn together again where only lines run. */
const SPREAD = {
  rankdir: 'TB',
  nodesep: 18,
  edgesep: 8,
  ranksep: 30,
  marginx: 0,
  marginy: 0,
} as const;

/**
 * Lays a lane out with dagre, from top to bottom. What comes from other lanes enters at the top and
 * what leads to others leaves at the bottom, so that lanes can be put side by side.
 */
export function panelOf(lane: Lane, edges: readonly NamedEdge[]): Panel {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ ...SPREAD });
  const within = new Set(lane.nodes.map(({ id }) => id));
  const titles = new Map(lane.nodes.map(({ id, title }) => [id, wrapTitle(title, SIZES.title)]));
  for (const { id, kind } of lane.nodes) {
    graph.setNode(id, kind === 'router' ? { ...SIZES.router } : boxFor(titles.get(id)));
  }

  const own = edges.filter(({ from }) => within.has(from));
  const entered = edges.filter(({ from, to }) => !within.has(from) && within.has(to));
  const ends = { within, entered: new Set(entered.map(({ to }) => to)) };
  graph.setNode('top', { width: 1, height: 1 });
  graph.setNode('bottom', { width: 1, height: 1 });
  // Nothing stands above what comes from other lanes.
  const rank = new Map(lane.nodes.map((node) => [node.id, node.rank]));
  const onward = own.filter(({ from, to }) => (rank.get(from) ?? 0) < (rank.get(to) ?? Infinity));
  const reached = new Set([...onward, ...entered].map(({ to }) => to));
  const loose = lane.nodes.filter(({ id }) => !reached.has(id));
  if (entered.length > 0) {
    for (const { id } of loose) graph.setEdge('top', id, { weight: 1 }, 'below');
  }
  for (const to of ends.entered) {
    graph.setNode(`in ${to}`, { ...SIZES.port });
    graph.setEdge('top', `in ${to}`, { weight: 20 });
    graph.setEdge(`in ${to}`, to, { weight: 1 }, 'entry');
  }
  for (const { id, from, to } of own) {
    const end = endIn(ends.within, to);
    if (end !== to && !graph.hasNode(end)) {
      graph.setNode(end, { ...SIZES.port });
      graph.setEdge(end, 'bottom', { weight: 20 });
    }
    graph.setEdge(from, end, { ...SIZES.chip, labelpos: 'c', weight: 2 }, id);
  }
  stackEndings(graph, lane);
  layout(graph);
  return read(graph, lane, own, ends, titles);
}

const endIn = (within: ReadonlySet<string>, to: string) => (within.has(to) ? to : `out ${to}`);

/** Endings stand below each other, best first: side by side they would be the widest lane by far. */
function stackEndings(graph: Graph, { nodes }: Lane): void {
  const endings = nodes.filter(({ kind }) => kind === 'ending');
  for (const [index, { id }] of endings.entries()) {
    const next = endings[index + 1];
    if (next) graph.setEdge(id, next.id, { weight: 3 }, 'stacked');
  }
}

function boxFor({ lines, width }: WrappedTitle = { lines: [], width: 0 }): Size {
  return {
    width: Math.max(SIZES.box, Math.ceil(width * SIZES.font) + 2 * SIZES.padding),
    height: SIZES.id + lines.length * SIZES.line + SIZES.padding,
  };
}

/** Reads what dagre has laid out, and takes out the height that only lines run through. */
function read(
  graph: Graph,
  lane: Lane,
  own: readonly NamedEdge[],
  { within, entered }: { readonly within: ReadonlySet<string>; readonly entered: Iterable<string> },
  titles: ReadonlyMap<string, WrappedTitle>,
): Panel {
  const boxOf = (id: string): PanelBox => {
    const { x, y, width, height } = graph.node(id) as PanelBox;
    return { x, y, width, height };
  };
  const laid = (from: string, to: string, name: string) =>
    graph.edge(from, to, name) as Spot & { readonly points: readonly Spot[] };
  const edges = own.map((edge) => {
    const to = endIn(within, edge.to);
    const { points, x, y } = laid(edge.from, to, edge.id);
    return { edge, chip: { x, y }, line: { id: edge.id, from: edge.from, to, points } };
  });
  const entries = [...entered].map((to) => {
    const { points } = laid(`in ${to}`, to, 'entry');
    return { to, line: { id: `in ${to}`, from: `in ${to}`, to, points } };
  });

  const boxes = new Map(lane.nodes.map(({ id }) => [id, boxOf(id)]));
  const { height, to, rows } = squeezed(
    [
      ...[...boxes.values()].map((box) => stretch(box.y, box.height)),
      ...edges.map(({ chip }) => stretch(chip.y, SIZES.chip.height)),
    ],
    ROOM.between,
    ROOM.edge,
  );
  const moved = ({ x, y }: Spot): Spot => ({ x, y: to(y) });
  const drawn = straightened(
    [...edges, ...entries].map(({ line }) => line),
    boxes,
    rows,
  );
  const lineOf = (id: string) => (drawn.get(id) ?? []).map(moved);
  const out = (id: string): Spot => ({ x: boxOf(`out ${id}`).x, y: height });

  return {
    width: graph.graph().width ?? 0,
    height,
    nodes: new Map(
      lane.nodes.map(({ id }) => {
        const { width, height: tall, ...spot } = boxOf(id);
        const title = titles.get(id) ?? { lines: [], width: 0 };
        return [id, { ...moved(spot), width, height: tall, title }];
      }),
    ),
    edges: lettered(
      edges.map(({ edge, chip }) => {
        const line = lineOf(edge.id);
        const points = within.has(edge.to) ? line : upTo(line, out(edge.to), height);
        return { edge, way: { points, chip: moved(chip) } };
      }),
    ),
    exits: new Map(
      own.filter((edge) => !within.has(edge.to)).map((edge) => [edge.to, out(edge.to)]),
    ),
    entries: new Map(
      entries.map((entry) => {
        const [, ...points] = lineOf(`in ${entry.to}`);
        return [entry.to, [{ x: boxOf(`in ${entry.to}`).x, y: 0 }, ...points]];
      }),
    ),
  };
}

/** Straight down past all that stands, and only then to where it leaves. */
function upTo(line: readonly Spot[], exit: Spot, height: number): readonly Spot[] {
  const below = height - ROOM.edge + 1;
  const above = line.slice(0, -1).filter(({ y }) => y < below);
  return [...above, { x: above.at(-1)?.x ?? exit.x, y: below }, exit];
}

function stretch(middle: number, height: number): Stretch {
  return [middle - height / 2, middle + height / 2];
}

type Way = { readonly edge: NamedEdge; readonly way: PanelEdge };

/** Gives the ways that begin and end alike to their choices from left to right: A, B, C, D. */
function lettered(ways: readonly Way[]): ReadonlyMap<string, PanelEdge> {
  return new Map(
    ways.flatMap(({ edge }): readonly (readonly [string, PanelEdge])[] => {
      const alike = ways.filter((one) => one.edge.from === edge.from && one.edge.to === edge.to);
      const fromLeft = alike.map(({ way }) => way).toSorted((a, b) => a.chip.x - b.chip.x);
      const way = fromLeft[alike.findIndex((one) => one.edge.id === edge.id)];
      return way ? [[edge.id, way]] : [];
    }),
  );
}
