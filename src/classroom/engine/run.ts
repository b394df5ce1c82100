import type { Step } from '@/class-record/class-event';
import type { ClassState } from '@/class-record/class-state';
import type { Play } from '@/scenario/engine/play';
import { takeChoice } from '@/scenario/engine/play';
import { replay } from '@/scenario/engine/replay';
import type { Scenario } from '@/scenario/engine/scenario';

/** A role-play that a part of the agenda runs: all its screens go one way together. */
export function runId(part: string, scenario: string): string {
  return `${part}/${scenario}`;
}

/** The vote of a decision on the present way; of another way to it, another vote. */
export function sceneVote(run: string, play: Play): string {
  return `${run}/${play.steps.map(({ choice }) => choice).join('')}/${play.node.id}`;
}

/** The vote of a projected item. */
export function itemVote(part: string, item: string): string {
  return `${part}/${item}`;
}

/** Where the class's way stands with the scenario as it is now. */
export function playOfRun(
  scenario: Scenario,
  path: ClassState['paths'][string] | undefined,
): { readonly play: Play; readonly cut: boolean } {
  const { play, cut } = replay(scenario, path?.steps ?? [], {});
  return { play, cut: cut !== null };
}

/** Decisions that may be gone over silently to come to the next vote. */
const farthest = 5;

/**
 * The shortest way on from where the class stands to a scene, what it chose so far kept; null when
 * it no longer comes there within a few decisions. Of equally short ways the one by good choices.
 */
export function wayOn(scenario: Scenario, play: Play, node: string): readonly Step[] | null {
  let open: readonly Play[] = [play];
  for (let depth = 0; depth <= farthest; depth += 1) {
    const there = open.find((each) => each.node.id === node);
    if (there) return stepsOf(there);
    open = open.flatMap((each) => following(scenario, each));
  }
  return null;
}

export function stepsOf({ steps }: Play): readonly Step[] {
  return steps.map(({ node, choice }) => ({ node, choice }));
}

function following(scenario: Scenario, play: Play): readonly Play[] {
  if (play.node.kind === 'ending') return [];
  const ranks = ['good', 'fair', 'poor', 'over'];
  return play.node.choices
    .toSorted((one, other) => ranks.indexOf(one.rate) - ranks.indexOf(other.rate))
    .map(({ id }) => takeChoice(scenario, play, id))
    .filter((next) => next !== play);
}
