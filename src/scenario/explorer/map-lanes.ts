import type { MapEdge, MapNode, ScenarioMap } from './map';

/** A lane of the map: a stage with its scenes and routers, or (without a title) the endings. */
export type Lane = {
  readonly title: string | undefined;
  /** A further part of a long stage. */
  readonly continued: boolean;
  readonly nodes: readonly MapNode[];
};

/** Scenes of a lane; a stage with more is cut, so that no column is much longer than the others. */
const MOST_SCENES = 4;

/**
 * The lanes of a map in the order in which stages first come, the endings last. A router stands
 * with the scenes that lead to it, and one that only decides between endings with the endings.
 */
export function lanesOf({ lanes, nodes, edges }: ScenarioMap): readonly Lane[] {
  const stages = stagesOf(nodes, edges);
  const nodesOf = (title: string | undefined) =>
    inOrder(nodes.filter(({ id }) => stages.get(id) === title));
  const first = (title: string) => nodesOf(title)[0]?.rank ?? 0;
  return [
    ...lanes
      .toSorted((one, other) => first(one) - first(other))
      .flatMap((title) => {
        return cut(nodesOf(title)).map((part, index) => ({
          title,
          continued: index > 0,
          nodes: part,
        }));
      }),
    { title: undefined, continued: false, nodes: nodesOf(undefined) },
  ];
}

/** The stage of every node; undefined for what stands with the endings. */
function stagesOf(
  nodes: readonly MapNode[],
  edges: readonly MapEdge[],
): ReadonlyMap<string, string | undefined> {
  const stages = new Map<string, string | undefined>();
  const settled = new Set(nodes.filter(({ kind }) => kind === 'ending').map(({ id }) => id));
  // From the ends on: a router may lead to another that settles.
  for (const { id, kind } of inOrder(nodes).toReversed()) {
    const targets = edges.filter(({ from }) => from === id).map(({ to }) => to);
    if (kind === 'router' && targets.every((to) => settled.has(to))) settled.add(id);
  }
  for (const { id, kind, lane } of inOrder(nodes)) {
    if (settled.has(id)) stages.set(id, undefined);
    else if (kind === 'scene') stages.set(id, lane);
    else {
      const before = edges.filter(({ to }) => to === id).map(({ from }) => stages.get(from));
      stages.set(
        id,
        before.find((stage) => stage !== undefined),
      );
    }
  }
  return stages;
}

/** Parts with about as many scenes each. */
function cut(nodes: readonly MapNode[]): readonly (readonly MapNode[])[] {
  const scenes = nodes.filter(({ kind }) => kind === 'scene').length;
  const parts = Math.max(1, Math.ceil(scenes / MOST_SCENES));
  const size = Math.ceil(scenes / parts);
  const lists: MapNode[][] = Array.from({ length: parts }, () => []);
  let counted = 0;
  for (const node of nodes) {
    // A router after the last scene of a part belongs to it.
    if (node.kind === 'scene') counted += 1;
    lists[Math.min(parts, Math.max(1, Math.ceil(counted / size))) - 1]?.push(node);
  }
  return lists;
}

/** By distance from the start; endings by their letters. */
function inOrder(nodes: readonly MapNode[]): readonly MapNode[] {
  const letter = ({ kind, lane = '' }: MapNode) => (kind === 'ending' ? lane : '');
  return nodes.toSorted(
    (one, other) => letter(one).localeCompare(letter(other), 'en') || one.rank - other.rank,
  );
}
