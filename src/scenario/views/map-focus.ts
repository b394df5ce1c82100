import type { DrawnEdge, DrawnNode } from '../engine/drawn-map';

/** Where the keyboard stands on a map: at a node, or at a way that leads on from one. */
export type MapPlace =
  | {
      readonly kind: 'node';
      readonly id: string /** The edge that led there. */;
      readonly via?: string;
    }
  | { readonly kind: 'edge'; readonly id: string };

/** What of a map can be walked over: the nodes in their order, and the ways between them. */
export type WalkableMap = {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
};

/**
 * Where a key leads from a place: down and up along the ways, left and right to what stands beside,
 * Home and End to the first and last node. The same place when the key leads nowhere, and undefined
 * for any other key.
 */
export function placeAfter(map: WalkableMap, at: MapPlace, key: string): MapPlace | undefined {
  switch (key) {
    case 'Home':
      return nodePlace(map.nodes[0]) ?? at;
    case 'End':
      return nodePlace(map.nodes.at(-1)) ?? at;
    case 'ArrowDown':
      return along(map, at) ?? at;
    case 'ArrowUp':
      return back(map, at) ?? at;
    case 'ArrowRight':
      return beside(map, at, 1) ?? at;
    case 'ArrowLeft':
      return beside(map, at, -1) ?? at;
    default:
      return undefined;
  }
}

function along({ nodes, edges }: WalkableMap, at: MapPlace): MapPlace | undefined {
  if (at.kind === 'node') return edgePlace(waysFrom(edges, at.id)[0]);
  const to = edges.find(({ id }) => id === at.id)?.to;
  return nodePlace(
    nodes.find(({ id }) => id === to),
    at.id,
  );
}

function back({ nodes, edges }: WalkableMap, at: MapPlace): MapPlace | undefined {
  if (at.kind === 'edge') {
    const from = edges.find(({ id }) => id === at.id)?.from;
    return nodePlace(nodes.find(({ id }) => id === from));
  }
  const into = edges.filter(({ to }) => to === at.id);
  return edgePlace(into.find(({ id }) => id === at.via) ?? into[0]);
}

function beside({ nodes, edges }: WalkableMap, at: MapPlace, by: 1 | -1): MapPlace | undefined {
  if (at.kind === 'node') return nodePlace(neighbour(nodes, at.id, by));
  const from = edges.find(({ id }) => id === at.id)?.from ?? '';
  return edgePlace(neighbour(waysFrom(edges, from), at.id, by));
}

/** The ways on from a node, from left to right. */
function waysFrom(edges: readonly DrawnEdge[], node: string): readonly DrawnEdge[] {
  return edges.filter(({ from }) => from === node).toSorted((a, b) => a.chip[0] - b.chip[0]);
}

function neighbour<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  id: string,
  by: 1 | -1,
): Thing | undefined {
  return things[things.findIndex((thing) => thing.id === id) + by];
}

function nodePlace(node: DrawnNode | undefined, via?: string): MapPlace | undefined {
  return node && { kind: 'node', id: node.id, ...(via !== undefined && { via }) };
}

function edgePlace(edge: DrawnEdge | undefined): MapPlace | undefined {
  return edge && { kind: 'edge', id: edge.id };
}
