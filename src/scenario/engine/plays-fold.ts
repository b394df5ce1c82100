import { addTo, copiedLists } from '@/course/growing-lists';
import type { Fold } from '@/learning-record/fold';
import type { FactOf, LearningEvent } from '@/learning-record/learning-event';
import type { Step } from './play';
import type { Remembered } from './state';

/** A play as the record holds it. Its state is `replay(scenario, steps, from)`. */
export type RecordedPlay = {
  readonly id: string;
  readonly scenario: string;
  /** Content that the steps were taken in. */
  readonly hash: string;
  readonly seed: number;
  readonly mode: 'guided' | 'plain';
  readonly from: Remembered;
  /** When it began, ISO 8601 with offset. */
  readonly startedAt: string;
  /** How many of the steps were taken over from another play or a shared path. */
  readonly prefixLength: number;
  /** The steps that count: those of the prefix and of the latest revision. */
  readonly steps: readonly Step[];
  /** How often a step was taken back; above 0 the result is marked 重来过. */
  readonly revision: number;
  /** Null until the learner has gone on from a step, or heard a second line. */
  readonly followed: Followed | null;
  readonly ended: RecordedEnd | null;
  /** The learner's own judgement, 1 to 4. */
  readonly selfRating: number | null;
};

/** How far the learner has followed the scene (or the ending) before a step. */
export type Followed = {
  readonly step: number;
  /** How many of its lines have been heard. */
  readonly lines: number;
  /** The choices have been shown, and so all lines. */
  readonly choices: boolean;
};

export type RecordedEnd = {
  readonly ending: string;
  readonly letter: string;
  readonly fails: boolean;
  /** Process score, 0 to 1, as it was judged then. */
  readonly process: number;
  readonly at: string;
};

/** A choice that was once taken, also when it was taken back later. */
export type RecordedChoice = Step & {
  readonly play: string;
  /** How many steps of the play come before it. */
  readonly step: number;
  readonly at: string;
  /** Its place in the order of the record. */
  readonly seq: number;
};

export type Plays = {
  readonly byId: Map<string, RecordedPlay>;
  /** Ids in the order in which the plays began, by scenario. */
  readonly ofScenario: Map<string, string[]>;
  /** Every choice that was taken, oldest first, by scenario. */
  readonly taken: Map<string, RecordedChoice[]>;
};

/**
 * Reads plays from the record. A `choice-taken` counts when its revision is the play's and its
 * step is the next one (steps count from 0, the prefix included), so of two events for the same
 * (play, revision, step) the first counts. `step-taken-back` carries the new revision. A
 * `play-ended` counts when the step that it came of does.
 */
export const playsFold: Fold<Plays> = {
  empty: () => ({ byId: new Map(), ofScenario: new Map(), taken: new Map() }),
  copy: ({ byId, ofScenario, taken }) => ({
    byId: new Map(byId),
    ofScenario: copiedLists(ofScenario),
    taken: copiedLists(taken),
  }),
  apply: (plays, event) => {
    switch (event.type) {
      case 'play-started':
        return begin(plays, event);
      case 'choice-taken':
        return addStep(plays, event);
      case 'step-taken-back':
        return change(plays, event.play, (play) => takeBack(play, event));
      case 'play-followed':
        return change(plays, event.play, (play) => follow(play, event));
      case 'play-ended':
        return change(plays, event.play, (play) => end(play, event));
      case 'play-self-rated':
        return change(plays, event.play, (play) => ({ ...play, selfRating: event.rating }));
    }
  },
};

/** The play of a scenario that was begun last, while it has not ended. */
export function openPlay(plays: Plays, scenario: string): RecordedPlay | undefined {
  const latest = playsOf(plays, scenario).at(-1);
  return latest?.ended ? undefined : latest;
}

/** The ended play of a scenario that was begun last. */
export function latestEndedPlay(plays: Plays, scenario: string): RecordedPlay | undefined {
  return playsOf(plays, scenario).findLast(({ ended }) => ended);
}

/** All plays of a scenario, oldest first. */
export function playsOf(plays: Plays, scenario: string): readonly RecordedPlay[] {
  return (plays.ofScenario.get(scenario) ?? []).flatMap((id) => plays.byId.get(id) ?? []);
}

/** Ids of the endings that were ever reached. */
export function endingsFound(plays: Plays, scenario: string): ReadonlySet<string> {
  return new Set(playsOf(plays, scenario).flatMap(({ ended }) => ended?.ending ?? []));
}

function begin(plays: Plays, event: LearningEvent & FactOf<'play-started'>): void {
  if (plays.byId.has(event.play)) return;
  const { play, scenario, hash, seed, mode, from, prefix, at } = event;
  plays.byId.set(play, {
    id: play,
    scenario,
    hash,
    seed,
    mode,
    from,
    startedAt: at,
    prefixLength: prefix.length,
    steps: prefix,
    revision: 0,
    followed: null,
    ended: null,
    selfRating: null,
  });
  addTo(plays.ofScenario, scenario, play);
}

function addStep(plays: Plays, event: LearningEvent & FactOf<'choice-taken'>): void {
  const { revision, step, node, choice, at, seq } = event;
  const play = plays.byId.get(event.play);
  if (!play || play.ended || revision !== play.revision || step !== play.steps.length) return;
  plays.byId.set(play.id, { ...play, steps: [...play.steps, { node, choice }] });
  addTo(plays.taken, play.scenario, { node, choice, play: play.id, step, at, seq });
}

function change(plays: Plays, id: string, to: (play: RecordedPlay) => RecordedPlay): void {
  const play = plays.byId.get(id);
  if (play) plays.byId.set(id, to(play));
}

function takeBack(play: RecordedPlay, { revision, step }: FactOf<'step-taken-back'>): RecordedPlay {
  if (play.ended || revision !== play.revision + 1 || step >= play.steps.length) return play;
  const steps = play.steps.slice(0, step);
  return { ...play, revision, steps, followed: { step, lines: 0, choices: true } };
}

function follow(
  play: RecordedPlay,
  { revision, step, lines, choices }: FactOf<'play-followed'>,
): RecordedPlay {
  const before = play.followed ?? { step: 0, lines: 0, choices: false };
  const stale = revision !== play.revision || step < before.step;
  if (stale || step > play.steps.length) return play;
  if (step > before.step) return { ...play, followed: { step, lines, choices } };
  return {
    ...play,
    followed: {
      step,
      lines: Math.max(before.lines, lines),
      choices: before.choices || choices,
    },
  };
}

function end(play: RecordedPlay, event: LearningEvent & FactOf<'play-ended'>): RecordedPlay {
  const { revision, step, choice, ending, letter, fails, process, at } = event;
  const last = play.steps.at(-1);
  const cameOfLast =
    revision === play.revision && step === play.steps.length - 1 && choice === last?.choice;
  if (play.ended || !cameOfLast) return play;
  return { ...play, ended: { ending, letter, fails, process, at } };
}
