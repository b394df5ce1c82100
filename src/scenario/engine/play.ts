import { clockOf } from './calendar';
import type { Choice, Ending, Line, Scenario, Scene } from './scenario';
import { initialState, type Remembered, type State } from './state';
import { fillText, sayOf, type TextFormats } from './text';
import { type Arrival, arrive, isOpen, take } from './transition';

/** One decision, as the learning record and a share link hold it. */
export type Step = { readonly node: string; readonly choice: string };

/** One learner's way through a scenario. It is a fold of its steps and is never stored itself. */
export type Play = {
  /** The scene that waits for a choice, or the ending that was reached. */
  readonly node: Scene | Ending;
  readonly state: State;
  /** Before the node's enter rules: against it the ledger shows what they changed. */
  readonly arrived: State;
  /** What is said on arrival, placeholders not yet filled in. See `shownLines`. */
  readonly lines: readonly Line[];
  /** Nodes that effects on arrival come from: "这来自第 2 步". */
  readonly late: readonly string[];
  /** Story time, `2025-11-20T15:02` or a day. A scene without a clock keeps the last one. */
  readonly clock: string | undefined;
  readonly steps: readonly TakenStep[];
};

/** A decision with everything that the transcript walks back through. */
export type TakenStep = Step & {
  readonly scene: Scene;
  readonly taken: Choice;
  readonly clock: string | undefined;
  /** Before the scene's enter rules, in the scene, and after the choice's own effects. */
  readonly arrived: State;
  readonly seen: State;
  readonly after: State;
  readonly lines: readonly Line[];
  readonly react: readonly Line[];
  readonly late: readonly string[];
};

/** A choice as the learner sees it. A locked one is shown greyed with its reason. */
export type OfferedChoice = {
  readonly choice: Choice;
  readonly say: string;
  readonly lockedReason: string | undefined;
  /** Number of the earlier step that opened or closed this choice. */
  readonly fromStep: number | undefined;
};

/** A line with its placeholders filled in. */
export type ShownLine = {
  readonly id: string;
  readonly speaker: string;
  readonly mood: string | undefined;
  readonly text: string;
  /** Number (from 1) of the earlier step that this line is a late consequence of. */
  readonly fromStep: number | undefined;
};

/** Opens a play at the first scene. `from` are the facts remembered from other role-plays. */
export function startPlay(
  scenario: Scenario,
  { from = {} }: { readonly from?: Remembered } = {},
): Play {
  const before = initialState(scenario, from);
  return standing(scenario, before, arrive(scenario, before, scenario.start), undefined, []);
}

/**
 * The play after the learner takes a choice. A choice that the scene does not offer now (a double
 * click, a locked one, a play that has ended) leaves the play as it was.
 */
export function takeChoice(scenario: Scenario, play: Play, choiceId: string): Play {
  const { node, state } = play;
  if (node.kind === 'ending') return play;
  const choice = node.choices.find(({ id }) => id === choiceId);
  if (!choice || !isOpen(scenario, state, choice)) return play;

  const { after, react, late, arrival } = take(scenario, state, node, choice);
  const step: TakenStep = {
    node: node.id,
    choice: choice.id,
    scene: node,
    taken: choice,
    clock: play.clock,
    arrived: play.arrived,
    seen: state,
    after,
    lines: play.lines,
    react,
    late: [...play.late, ...(choice.since ? [choice.since] : []), ...late],
  };
  return standing(scenario, after, arrival, play.clock, [...play.steps, step]);
}

/** Whether the play has come to an ending. */
export function hasEnded(play: Play): play is Play & { readonly node: Ending } {
  return play.node.kind === 'ending';
}

/** The scene's choices in the order of the file (see `order.ts`), hidden ones left out. */
export function offeredChoices(
  scenario: Scenario,
  play: Play,
  formats: TextFormats,
): readonly OfferedChoice[] {
  const { node, state, steps } = play;
  if (node.kind === 'ending') return [];
  return node.choices.flatMap((choice) => {
    const open = isOpen(scenario, state, choice);
    if (!open && choice.lockedReason === undefined) return [];
    const say = fillText(scenario, state, sayOf(scenario, state, choice), formats);
    const lockedReason = open ? undefined : choice.lockedReason;
    return [{ choice, say, lockedReason, fromStep: stepNumber(steps, choice.since) }];
  });
}

/** What is said on arrival, ready to show. */
export function shownLines(
  scenario: Scenario,
  play: Play,
  formats: TextFormats,
): readonly ShownLine[] {
  return showLines(scenario, play.state, play.lines, play.steps, formats);
}

/** What the counterpart answered to a step, ready to show. */
export function shownReaction(
  scenario: Scenario,
  play: Play,
  step: TakenStep,
  formats: TextFormats,
): readonly ShownLine[] {
  return showLines(scenario, step.after, step.react, play.steps, formats);
}

/** Lines with placeholders filled in and late consequences traced to their step. */
export function showLines(
  scenario: Scenario,
  state: State,
  lines: readonly Line[],
  steps: readonly Step[],
  formats: TextFormats,
): readonly ShownLine[] {
  return lines.map(({ id, speaker, mood, text, since }) => ({
    id,
    speaker,
    mood,
    text: fillText(scenario, state, text, formats),
    fromStep: stepNumber(steps, since),
  }));
}

/** Number (from 1) of the last step taken at a node. */
export function stepNumber(steps: readonly Step[], node: string | undefined): number | undefined {
  const index = node === undefined ? -1 : steps.findLastIndex((step) => step.node === node);
  return index < 0 ? undefined : index + 1;
}

function standing(
  scenario: Scenario,
  arrived: State,
  { node, state, lines, late }: Arrival,
  lastClock: string | undefined,
  steps: readonly TakenStep[],
): Play {
  const clock = (node.kind === 'scene' && clockOf(scenario, state, node)) || lastClock;
  return { node, state, arrived, lines, late, clock, steps };
}
