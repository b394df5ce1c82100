import { hasEnded, type Play, type Step, startPlay, takeChoice } from './play';
import type { Scenario } from './scenario';
import type { Remembered } from './state';

/** Why a recorded step no longer fits: the content changed since. */
export type Cut = {
  /** Index (from 0) of the first step that does not fit; it and all later ones are void. */
  readonly at: number;
  readonly step: Step;
  readonly reason: 'ended-before' | 'other-scene' | 'no-such-choice' | 'choice-closed';
};

export type Replay = {
  readonly play: Play;
  /** Null when every step still fits. */
  readonly cut: Cut | null;
};

/** Takes recorded steps again. The longest prefix that still fits stays. */
export function replay(scenario: Scenario, steps: readonly Step[], from: Remembered = {}): Replay {
  let play = startPlay(scenario, { from });
  for (const [at, step] of steps.entries()) {
    const reason = misfit(play, step);
    const next = reason ? play : takeChoice(scenario, play, step.choice);
    if (next === play) return { play, cut: { at, step, reason: reason ?? 'choice-closed' } };
    play = next;
  }
  return { play, cut: null };
}

function misfit(play: Play, step: Step): Cut['reason'] | undefined {
  if (hasEnded(play)) return 'ended-before';
  const { node } = play;
  if (node.id !== step.node) return 'other-scene';
  const offered = node.kind === 'scene' && node.choices.some(({ id }) => id === step.choice);
  return offered ? undefined : 'no-such-choice';
}
