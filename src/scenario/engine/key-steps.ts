import type { Play, TakenStep } from './play';
import type { TranscriptStep } from './result';
import type { Choice, Scenario } from './scenario';
import { isOpen } from './transition';

/** A step that weighed: points of the process, and later steps that its consequences reached. */
export type KeyStep = {
  readonly step: TranscriptStep;
  readonly points: number;
  /** How many points the best choice that was open would have brought beyond that. */
  readonly lost: number;
  /** Numbers of later steps, in order. */
  readonly reached: readonly number[];
};

const KEY_STEPS = 3;

/**
 * The steps of a play that decided most, at most three, in their order: first those that cost
 * something (a crossed line, then the most points lost, then the most consequences), then those that
 * brought the most.
 */
export function keySteps(
  scenario: Scenario,
  play: Play,
  transcript: readonly TranscriptStep[],
): readonly KeyStep[] {
  const weighed = transcript.flatMap((step, index): KeyStep[] => {
    const taken = play.steps[index];
    if (!taken) return [];
    const points = pointsOf(taken.taken);
    const lost = bestPoints(scenario, taken) - points;
    const later = transcript.filter(({ fromSteps }) => fromSteps.includes(step.number));
    return [{ step, points, lost, reached: later.map(({ number }) => number) }];
  });
  const costly = weighed.filter(({ step, lost }) => lost > 0 || step.rate === 'over');
  const paying = weighed.filter((step) => !costly.includes(step) && step.points > 0);
  return [...costly.toSorted(byCost), ...paying.toSorted(byGain)]
    .slice(0, KEY_STEPS)
    .toSorted((one, other) => one.step.number - other.step.number);
}

function byCost(one: KeyStep, other: KeyStep): number {
  const crossed = (key: KeyStep) => Number(key.step.rate === 'over');
  return (
    crossed(other) - crossed(one) ||
    other.lost - one.lost ||
    other.reached.length - one.reached.length
  );
}

function byGain(one: KeyStep, other: KeyStep): number {
  return other.points - one.points || other.reached.length - one.reached.length;
}

function bestPoints(scenario: Scenario, { scene, seen }: TakenStep): number {
  const open = scene.choices.filter((choice) => isOpen(scenario, seen, choice));
  return Math.max(...open.map(pointsOf));
}

function pointsOf({ score = {} }: Choice): number {
  return Object.values(score).reduce((sum, points) => sum + points, 0);
}
