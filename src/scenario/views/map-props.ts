import type { Messages } from '@/i18n/messages';
import type { DrawnEdge, DrawnMap, DrawnNode } from '../engine/drawn-map';
import type { MapSight, Walked } from '../engine/map-roads';
import type { Rate, Scenario } from '../engine/scenario';

/** What every part of a map's view is given. */
export type MapParts = {
  readonly scenario: Scenario;
  readonly map: DrawnMap;
  /** Nodes and edges in sight. */
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  readonly sight: MapSight;
  /** The roads of the play that is looked at, and those of all plays. */
  readonly now: Walked;
  readonly ever: Walked;
  /** What is said with each choice, by edge. */
  readonly says: ReadonlyMap<string, string>;
  readonly messages: Messages['map'];
  readonly rates: Messages['scenario']['rates'];
};

/** The rating of an edge's choice, where it may be seen. */
export function rateOf({ scenario, sight }: MapParts, edge: DrawnEdge): Rate | undefined {
  const node = scenario.nodes[edge.from];
  if (!sight.rated || node?.kind !== 'scene') return undefined;
  return node.choices.find(({ id }) => id === edge.choice)?.rate;
}

/** A node's title: for an ending that was not found yet, no more than that. */
export function titleOn({ sight, messages }: MapParts, node: DrawnNode): string {
  if (node.kind === 'router') return messages.router;
  const hidden = node.kind === 'ending' && sight.found && !sight.found.has(node.id);
  return hidden ? messages.unknown : node.title;
}

/** What a node is called: D5, 结局 A, 分流. */
export function nameOn({ scenario, messages }: MapParts, { id, kind }: DrawnNode): string {
  const node = scenario.nodes[id];
  if (node?.kind === 'ending') return messages.ending(node.letter);
  return kind === 'router' ? messages.routerNode(id.toUpperCase()) : id.toUpperCase();
}

/** Name and title of a node, for whoever is told of it in a sentence. */
export function fullNameOn(parts: MapParts, id: string): string {
  const node = parts.map.nodes.find((one) => one.id === id);
  if (!node) return id.toUpperCase();
  const name = nameOn(parts, node);
  return node.kind === 'router' ? name : parts.messages.step(name, titleOn(parts, node));
}

/** Letter of a choice, number of a way out of a router. */
export function markOn({ id, choice }: DrawnEdge): string {
  return choice?.toUpperCase() ?? id.slice(id.lastIndexOf('.') + 1);
}
