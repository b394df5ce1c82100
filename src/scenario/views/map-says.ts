import type { DrawnMap } from '../engine/drawn-map';
import { replay } from '../engine/replay';
import type { Scenario } from '../engine/scenario';
import { fillText, sayOf, type TextFormats } from '../engine/text';

/**
 * What is said with each choice, by edge of the map: as it is said by whoever comes to the scene
 * the shortest way, since a text may depend on how a play went.
 */
export function saysOn(
  scenario: Scenario,
  { edges, witnesses }: DrawnMap,
  formats: TextFormats,
): ReadonlyMap<string, string> {
  const states = new Map(
    [...new Set(edges.map(({ from }) => from))].map((node) => {
      const witness = witnesses[node];
      return [node, replay(scenario, witness?.steps ?? [], witness?.from).play.state] as const;
    }),
  );
  return new Map(
    edges.flatMap(({ id, from, choice }): readonly (readonly [string, string])[] => {
      const node = scenario.nodes[from];
      const taken = node?.kind === 'scene' && node.choices.find((one) => one.id === choice);
      const state = states.get(from);
      if (!taken || !state) return [];
      return [[id, fillText(scenario, state, sayOf(scenario, state, taken), formats)]];
    }),
  );
}
