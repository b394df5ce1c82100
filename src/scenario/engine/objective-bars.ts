import type { TranscriptStep } from './result';
import type { Rate, Scenario, Scene } from './scenario';

/** Objectives of the course that the same steps asked for, and how those steps went. */
export type ObjectiveBar = {
  readonly objectives: readonly string[];
  readonly steps: readonly { readonly number: number; readonly rate: Rate }[];
  /** 0 to 1: a good step counts whole, a fair one half. */
  readonly share: number;
};

export type ObjectivesShown = {
  /** Weakest first. */
  readonly bars: readonly ObjectiveBar[];
  /** Asked for in scenes that this play did not come to: a short play must not look complete. */
  readonly unmet: readonly string[];
};

const WORTH: Readonly<Record<Rate, number>> = { good: 1, fair: 0.5, poor: 0, over: 0 };

/** A scene asks for the objectives that any of its choices names. */
export function objectiveBars(
  scenario: Scenario,
  transcript: readonly TranscriptStep[],
): ObjectivesShown {
  const met = new Map<string, ObjectiveBar['steps']>();
  for (const { scene, number, rate } of transcript) {
    for (const objective of askedIn(scene)) {
      met.set(objective, [...(met.get(objective) ?? []), { number, rate }]);
    }
  }
  const bars = new Map<string, ObjectiveBar>();
  for (const [objective, steps] of met) {
    const together = steps.map(({ number }) => number).join();
    const objectives = [...(bars.get(together)?.objectives ?? []), objective];
    const worth = steps.reduce((sum, { rate }) => sum + WORTH[rate], 0);
    bars.set(together, { objectives, steps, share: worth / steps.length });
  }
  const all = Object.values(scenario.nodes).flatMap((node) =>
    node.kind === 'scene' ? [...askedIn(node)] : [],
  );
  return {
    bars: [...bars.values()].toSorted((one, other) => one.share - other.share),
    unmet: [...new Set(all)].filter((objective) => !met.has(objective)),
  };
}

function askedIn({ choices }: Scene): ReadonlySet<string> {
  return new Set(choices.flatMap(({ objectives }) => objectives));
}
