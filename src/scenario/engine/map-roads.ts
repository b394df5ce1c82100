import { firstMatch } from './condition';
import type { DrawnEdge, DrawnMap, DrawnNode } from './drawn-map';
import type { Play, TakenStep } from './play';
import type { Scenario } from './scenario';

/** What one play, or several together, went through. Edges have the ids of the drawn map. */
export type Walked = {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /** Choices after which an interrupt turned the play, and the node that it came to. */
  readonly turned: ReadonlyMap<string, string>;
};

/** How much of a map somebody may see. */
export type MapSight = {
  /** All roads, or only those that were walked: what was not taken is not there at all. */
  readonly roads: 'all' | 'walked';
  /** Ratings of choices are shown. */
  readonly rated: boolean;
  /** Endings by name; where it is missing, all are known. */
  readonly found?: ReadonlySet<string>;
  /** Where a class votes is marked. */
  readonly votes?: true;
};

/** The roads of a play, ways out of routers included. */
export function walkedBy(scenario: Scenario, { steps, node }: Play): Walked {
  const edges = new Set<string>();
  const turned = new Map<string, string>();
  for (const [index, step] of steps.entries()) {
    const came = steps[index + 1]?.node ?? node.id;
    const road = roadFrom(scenario, step);
    if (road.to === came) for (const edge of road.edges) edges.add(edge);
    else turned.set(`${step.node}.${step.choice}`, came);
  }
  return { nodes: new Set([...steps.map((step) => step.node), node.id]), edges, turned };
}

/** All that several plays went through. */
export function walkedTogether(walks: readonly Walked[]): Walked {
  return {
    nodes: new Set(walks.flatMap(({ nodes }) => [...nodes])),
    edges: new Set(walks.flatMap(({ edges }) => [...edges])),
    turned: new Map(walks.flatMap(({ turned }) => [...turned])),
  };
}

/** The nodes and edges of a map that are in sight. */
export function inSight(
  map: DrawnMap,
  { roads }: MapSight,
  walked: Walked,
): { readonly nodes: readonly DrawnNode[]; readonly edges: readonly DrawnEdge[] } {
  if (roads === 'all') return map;
  const edges = map.edges.filter(({ id }) => walked.edges.has(id) || walked.turned.has(id));
  const left = new Set(edges.map(({ from }) => from));
  return {
    // No play stands at a router: it is there where a play went on from it.
    nodes: map.nodes.filter(({ id, kind }) =>
      kind === 'router' ? left.has(id) : walked.nodes.has(id),
    ),
    edges,
  };
}

function roadFrom(scenario: Scenario, { node, choice, taken, after }: TakenStep) {
  const edges = [`${node}.${choice}`];
  let to = scenario.nodes[taken.to];
  // A router that leads to itself does not pass the check; the count keeps a broken one from hanging.
  for (let hops = 0; to?.kind === 'router' && hops < 100; hops += 1) {
    const way = firstMatch(to.route, after, scenario.bounds.process);
    if (!way) break;
    edges.push(`${to.id}.${to.route.indexOf(way) + 1}`);
    to = scenario.nodes[way.to];
  }
  return { edges, to: to?.id };
}
