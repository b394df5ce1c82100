import type { Play } from '@/scenario/engine/play';
import type { Scenario } from '@/scenario/engine/scenario';
import type { Remembered } from '@/scenario/engine/state';
import type { Walk } from '@/scenario/explorer/walk';
import { openChoices } from './play-all';

/**
 * Follows plays along the explorer's states. Says where a play and the states part: another node,
 * other choices open, another ending; undefined when they agree to the end.
 */
export function followerOf({ states, starts }: Walk) {
  return (scenario: Scenario, play: Play, from: Remembered): string | undefined => {
    const start = starts.find((one) =>
      Object.entries(one.from).every(([name, value]) => from[name] === value),
    );
    let at = states[start?.state ?? -1];
    for (const [index, { node, choice, scene, seen }] of play.steps.entries()) {
      const open = openChoices(scenario, { node: scene, state: seen }).map(({ id }) => id);
      const found = at?.edges.map((edge) => edge.choice.id);
      if (at?.node.id !== node || found?.join() !== open.join()) {
        return `step ${index + 1} at ${node}: ${open.join()}, and the state is ${at?.node.id}: ${found?.join()}`;
      }
      at = states[at.edges.find((edge) => edge.choice.id === choice)?.to ?? -1];
    }
    return at?.node.id === play.node.id ? undefined : `${play.node.id}, and not ${at?.node.id}`;
  };
}
