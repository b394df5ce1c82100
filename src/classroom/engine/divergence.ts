import type { Play } from '@/scenario/engine/play';

/** How many steps two ways through a role-play have in common, from the first on. */
export function divergence(one: Play, other: Play): number {
  const index = one.steps.findIndex((step, at) => {
    const there = other.steps[at];
    return there?.node !== step.node || there.choice !== step.choice;
  });
  return index < 0 ? one.steps.length : index;
}
