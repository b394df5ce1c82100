import { holds, reaches } from './condition';
import { type Play, type ShownLine, showLines, stepNumber, type TakenStep } from './play';
import type { Bounds, Choice, Ending, Meter, Rate, Scenario, Scene } from './scenario';
import type { State } from './state';
import { fillText, sayOf, type TextFormats } from './text';
import { isOpen } from './transition';

/** 优, 良, 可; `again` is below them all. */
export type Band = 'excellent' | 'good' | 'fair' | 'again';

/** How the play went. Process and result are two things and are never added up. */
export type PlayResult = {
  readonly ending: Ending;
  /** The ending's text, placeholders filled in. */
  readonly endingText: string;
  /** Process score, 0 to 1: how far from the least to the greatest sum of any complete play. */
  readonly process: number;
  readonly band: Band;
  readonly skills: readonly SkillBar[];
  /** Every meter at the start and at the end. */
  readonly ledger: readonly LedgerLine[];
  /** What was said between the last choice and the ending. */
  readonly lastLines: readonly ShownLine[];
  readonly transcript: readonly TranscriptStep[];
  /** Debrief rules that match, in the order of skills and of the file. */
  readonly advice: readonly Advice[];
};

/** A debrief rule that matches, its text ready to show. */
export type Advice = Omit<Scenario['debrief'][number], 'say'> & { readonly say: string };

export type SkillBar = {
  readonly id: string;
  readonly label: string;
  readonly sum: number;
  /** The greatest sum that a complete play can reach. */
  readonly greatest: number;
  /** `sum` as a share of `greatest`, 0 to 1. */
  readonly share: number;
};

/** One meter before and after. `direction` says whether the change was for the better; `moved`: neither. */
export type LedgerLine = {
  readonly name: string;
  readonly label: string;
  readonly unit: string | undefined;
  readonly before: number;
  readonly after: number;
  readonly direction: 'better' | 'worse' | 'moved' | 'same';
};

export type TranscriptStep = {
  /** From 1. */
  readonly number: number;
  readonly scene: Scene;
  readonly choice: Choice;
  readonly clock: string | undefined;
  readonly lines: readonly ShownLine[];
  readonly said: string;
  readonly rate: Rate;
  readonly why: string;
  /** A better line: the choice's own `better`, or the good choice that was open; none on good. */
  readonly better: string | undefined;
  readonly reaction: readonly ShownLine[];
  /** Meters that the choice moved. */
  readonly ledger: readonly LedgerLine[];
  /** Meters that had moved on entering the scene. */
  readonly ledgerOnArrival: readonly LedgerLine[];
  /** Numbers of earlier steps whose consequences came here. */
  readonly fromSteps: readonly number[];
};

/**
 * The result of a play that has ended.
 *
 * @throws {Error} when the play has not ended: only the debrief asks.
 */
export function resultOf(scenario: Scenario, play: Play, formats: TextFormats): PlayResult {
  const { node: ending, state } = play;
  if (ending.kind !== 'ending') throw new Error(`The play still stands at scene "${ending.id}"`);
  const start = play.steps[0]?.arrived ?? play.arrived;
  return {
    ending,
    endingText: fillText(scenario, state, ending.text, formats),
    process: processScore(scenario, state),
    band: bandOf(scenario, state),
    skills: skillBars(scenario, state),
    ledger: ledgerBetween(scenario, start, state),
    lastLines: showLines(scenario, state, play.lines, play.steps, formats),
    transcript: transcriptOf(scenario, play, formats),
    advice: adviceFor(scenario, state, formats),
  };
}

/** Process score, 0 to 1. A scenario in which every play scores alike gives 1. */
export function processScore(scenario: Scenario, state: State): number {
  return shareOf(state.process, scenario.bounds.process);
}

/** 优, 良, 可 or none of them. Compared in integers, so that 84.9 per cent is not rounded up into the next band. */
export function bandOf(scenario: Scenario, state: State): Band {
  const names: readonly Band[] = ['excellent', 'good', 'fair'];
  const reached = scenario.bands.findIndex((percent) =>
    reaches(state.process, scenario.bounds.process, percent),
  );
  return names[reached] ?? 'again';
}

/** Every skill of the scenario, in its order. */
export function skillBars(scenario: Scenario, state: State): readonly SkillBar[] {
  return Object.entries(scenario.skills).map(([id, label]) => {
    const sum = state.scores[id] ?? 0;
    const greatest = scenario.bounds.skills[id]?.greatest ?? 0;
    return { id, label, sum, greatest, share: shareOf(sum, { least: 0, greatest }) };
  });
}

/** Every meter, also those that did not move. */
export function ledgerBetween(
  scenario: Scenario,
  before: State,
  after: State,
): readonly LedgerLine[] {
  return Object.entries(scenario.meters).map(([name, meter]) => {
    const from = Number(before.values[name]);
    const to = Number(after.values[name]);
    const { label, unit } = meter;
    return { name, label, unit, before: from, after: to, direction: directionOf(meter, from, to) };
  });
}

function directionOf(
  { lowerIsBetter, neutral }: Meter,
  from: number,
  to: number,
): LedgerLine['direction'] {
  if (from === to) return 'same';
  if (neutral) return 'moved';
  return to > from !== lowerIsBetter ? 'better' : 'worse';
}

/** The steps of a play, ended or not, as the debrief walks back through them. */
export function transcriptOf(
  scenario: Scenario,
  play: Play,
  formats: TextFormats,
): readonly TranscriptStep[] {
  return play.steps.map((step, index) => {
    const earlier = play.steps.slice(0, index);
    const lines = showLines(scenario, step.seen, step.lines, earlier, formats);
    const reaction = showLines(
      scenario,
      step.after,
      step.react,
      play.steps.slice(0, index + 1),
      formats,
    );
    const late = step.late.flatMap((node) => stepNumber(earlier, node) ?? []);
    const fromLines = [...lines, ...reaction].flatMap(({ fromStep }) => fromStep ?? []);
    return {
      number: index + 1,
      scene: step.scene,
      choice: step.taken,
      clock: step.clock,
      lines,
      said: fillText(scenario, step.seen, sayOf(scenario, step.seen, step.taken), formats),
      rate: step.taken.rate,
      why: fillText(scenario, step.seen, step.taken.why, formats),
      better: betterLine(scenario, step, formats),
      reaction,
      ledger: moved(ledgerBetween(scenario, step.seen, step.after)),
      ledgerOnArrival: moved(ledgerBetween(scenario, step.arrived, step.seen)),
      fromSteps: [...new Set([...late, ...fromLines])].sort((a, b) => a - b),
    };
  });
}

/** Debrief rules that match this state, texts filled in, grouped in the order of the skills. */
function adviceFor(scenario: Scenario, state: State, formats: TextFormats): readonly Advice[] {
  return Object.keys(scenario.skills).flatMap((skill) =>
    scenario.debrief
      .filter((rule) => rule.skill === skill && holds(rule.when, state, scenario.bounds.process))
      .map((rule) => ({ ...rule, say: fillText(scenario, state, rule.say, formats) })),
  );
}

function betterLine(
  scenario: Scenario,
  { scene, taken, seen }: TakenStep,
  formats: TextFormats,
): string | undefined {
  if (taken.rate === 'good') return undefined;
  const good = scene.choices.find(
    (choice) => choice.rate === 'good' && isOpen(scenario, seen, choice),
  );
  const line = taken.better ?? good?.say;
  return line === undefined ? undefined : fillText(scenario, seen, line, formats);
}

function moved(lines: readonly LedgerLine[]): readonly LedgerLine[] {
  return lines.filter(({ direction }) => direction !== 'same');
}

function shareOf(sum: number, { least, greatest }: Bounds): number {
  if (greatest <= least) return 1;
  return Math.min(1, Math.max(0, (sum - least) / (greatest - least)));
}
