import { hasEnded, type Play, type Step } from './play';
import {
  type Band,
  bandOf,
  processScore,
  type SkillBar,
  skillBars,
  type TranscriptStep,
  transcriptOf,
} from './result';
import type { Ending, Meter, Scenario } from './scenario';
import type { TextFormats } from './text';

/** The same of two plays. */
export type Pair<Thing> = { readonly one: Thing; readonly other: Thing };

/** Two plays of one scenario held side by side. Neither needs to have ended. */
export type Comparison = {
  /** How many steps they took alike before they parted. */
  readonly alike: number;
  /** Where they parted; null when both went the same way, as far as they have come. */
  readonly parting: Parting | null;
  readonly meters: readonly MeterPair[];
  /** Shares, 0 to 1, and their bands. Never added up with anything of the result. */
  readonly process: Pair<number>;
  readonly bands: Pair<Band>;
  readonly skills: readonly Pair<SkillBar>[];
  /** Null while a play has not ended. */
  readonly endings: Pair<Ending | null>;
  /** All steps of both, in order. Steps in the same scene stand in one row. */
  readonly rows: readonly Row[];
};

/** The first step that differs. A play that stands there without having chosen has none. */
export type Parting = Pair<TranscriptStep | null> & {
  /** Number of the step, from 1. */
  readonly number: number;
  /** They stood in the same scene and said different things; else they had come to different scenes. */
  readonly sameScene: boolean;
};

export type MeterPair = Pair<number> & {
  readonly name: string;
  readonly label: string;
  readonly unit: string | undefined;
  readonly start: number;
  /** Which of them it went better for. */
  readonly better: 'one' | 'other' | 'same';
};

export type Row = Pair<TranscriptStep | null> & {
  /** The same was said in the same scene. */
  readonly alike: boolean;
};

/** Holds two plays of a scenario side by side: where they parted, and what that came to. */
export function comparePlays(
  scenario: Scenario,
  { one, other }: Pair<Play>,
  formats: TextFormats,
): Comparison {
  const steps: Pair<readonly TranscriptStep[]> = {
    one: transcriptOf(scenario, one, formats),
    other: transcriptOf(scenario, other, formats),
  };
  const alike = lengthAlike(one.steps, other.steps);
  const skills = skillBars(scenario, other.state);
  return {
    alike,
    parting: partingAt(alike, { one, other }, steps),
    meters: Object.entries(scenario.meters).map(([name, meter]) =>
      meterPair(name, meter, Number(one.state.values[name]), Number(other.state.values[name])),
    ),
    process: {
      one: processScore(scenario, one.state),
      other: processScore(scenario, other.state),
    },
    bands: { one: bandOf(scenario, one.state), other: bandOf(scenario, other.state) },
    skills: skillBars(scenario, one.state).flatMap((bar, index) => {
      const beside = skills[index];
      return beside ? [{ one: bar, other: beside }] : [];
    }),
    endings: { one: endingOf(one), other: endingOf(other) },
    rows: rowsOf(steps),
  };
}

function isAlike(one: Step, other: Step): boolean {
  return one.node === other.node && one.choice === other.choice;
}

function lengthAlike(one: readonly Step[], other: readonly Step[]): number {
  const parted = one.findIndex((step, at) => {
    const beside = other[at];
    return !beside || !isAlike(step, beside);
  });
  return parted < 0 ? one.length : parted;
}

function partingAt(
  at: number,
  plays: Pair<Play>,
  steps: Pair<readonly TranscriptStep[]>,
): Parting | null {
  const [one, other] = [steps.one[at] ?? null, steps.other[at] ?? null];
  // One has merely come further: it parts where the other has ended or gone elsewhere.
  const sameScene = nodeAt(plays.one, at) === nodeAt(plays.other, at);
  if (!one && !other && sameScene) return null;
  return { number: at + 1, sameScene, one, other };
}

/** The node before a step (from 0), or the one where the play stands. */
function nodeAt({ steps, node }: Play, at: number): string {
  return steps[at]?.node ?? node.id;
}

function endingOf(play: Play): Ending | null {
  return hasEnded(play) ? play.node : null;
}

function meterPair(name: string, meter: Meter, one: number, other: number): MeterPair {
  const { label, unit, start, lowerIsBetter } = meter;
  const better = one === other ? 'same' : one > other !== lowerIsBetter ? 'one' : 'other';
  return { name, label, unit, start, one, other, better };
}

/**
 * Lines the steps up by the longest run of scenes that both came through in the same order, so that
 * a detour of one of them does not shift all that follows.
 */
function rowsOf({ one, other }: Pair<readonly TranscriptStep[]>): readonly Row[] {
  /** `longest[i][j]`: scenes that can be lined up from step i of one and step j of the other on. */
  const longest = Array.from({ length: one.length + 1 }, () =>
    Array.from({ length: other.length + 1 }, () => 0),
  );
  const from = (i: number, j: number) => longest[i]?.[j] ?? 0;
  const meet = (i: number, j: number) => one[i]?.scene.id === other[j]?.scene.id;
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      const row = longest[i];
      if (row)
        row[j] = meet(i, j) ? from(i + 1, j + 1) + 1 : Math.max(from(i + 1, j), from(i, j + 1));
    }
  }

  const rows: Row[] = [];
  let [i, j] = [0, 0];
  while (i < one.length || j < other.length) {
    const [left, right] = [one[i], other[j]];
    if (left && right && meet(i, j)) {
      rows.push({ one: left, other: right, alike: left.choice.id === right.choice.id });
      i += 1;
      j += 1;
    } else if (left && (!right || from(i + 1, j) >= from(i, j + 1))) {
      rows.push({ one: left, other: null, alike: false });
      i += 1;
    } else {
      rows.push({ one: null, other: right ?? null, alike: false });
      j += 1;
    }
  }
  return rows;
}
