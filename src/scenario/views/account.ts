import { type Play, stepNumber } from '../engine/play';
import { type LedgerLine, ledgerBetween } from '../engine/result';
import type { Scenario } from '../engine/scenario';
import type { State } from '../engine/state';

/** One line of the running account: what a step, or a late consequence, did to the meters. */
export type AccountLine = {
  readonly id: string;
  readonly kind: 'opening' | 'step' | 'arrival';
  /** Number of the step, from 1; 0 for the opening. */
  readonly step: number;
  /** For an arrival: numbers of the steps that it comes from. */
  readonly fromSteps: readonly number[];
  readonly meters: readonly LedgerLine[];
};

/**
 * The running account of a play, oldest first. `until` leaves out what the next scene changed on
 * arrival while the learner still looks at the outcome of the last step.
 */
export function accountOf(
  scenario: Scenario,
  play: Play,
  until: 'outcome' | 'scene',
): readonly AccountLine[] {
  const first = play.steps[0]?.arrived ?? play.arrived;
  const lines: AccountLine[] = [line('opening', 0, first, first)];

  function line(
    kind: AccountLine['kind'],
    step: number,
    before: State,
    after: State,
    late: readonly string[] = [],
  ) {
    const fromSteps = late.flatMap((node) => stepNumber(play.steps.slice(0, step - 1), node) ?? []);
    return {
      id: `${kind}-${step}`,
      kind,
      step,
      fromSteps: [...new Set(fromSteps)].sort((a, b) => a - b),
      meters: ledgerBetween(scenario, before, after),
    };
  }
  function addArrival(step: number, before: State, after: State, late: readonly string[]) {
    const arrival = line('arrival', step, before, after, late);
    if (arrival.meters.some(({ direction }) => direction !== 'same')) lines.push(arrival);
  }

  for (const [index, step] of play.steps.entries()) {
    addArrival(index + 1, step.arrived, step.seen, step.late);
    lines.push(line('step', index + 1, step.seen, step.after));
  }
  if (until === 'scene') addArrival(play.steps.length + 1, play.arrived, play.state, play.late);
  return lines;
}
