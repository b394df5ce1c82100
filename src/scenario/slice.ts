import type { FactOf, Kept, Recorder } from '@/learning-record/learning-event';
import { commitmentPlace, ownLinePlace } from './engine/own-words';
import { hasEnded, type Play, type Step, takeChoice } from './engine/play';
import type { RecordedPlay } from './engine/plays-fold';
import { type EndedElsewhere, rememberedFacts, rememberedScenarios } from './engine/remembered';
import { replay } from './engine/replay';
import { processScore } from './engine/result';
import type { Scenario } from './engine/scenario';
import type { Remembered } from './engine/state';

export type PlayMode = RecordedPlay['mode'];

/** Where a new play begins: at the start, or after steps that were taken before. */
export type Beginning = {
  readonly mode: PlayMode;
  readonly prefix?: readonly Step[];
  /** Facts remembered from other role-plays, where the steps come with their own. */
  readonly from?: Remembered;
};

/** What a play takes over from the learner's other role-plays. */
export type Elsewhere = {
  /** The latest ended play of a scenario, by the record. */
  readonly latestEnded: (scenario: string) => RecordedPlay | undefined;
  /** The scenario itself; null where the course does not have it (any more). */
  readonly load: (scenario: string) => Promise<Scenario> | null;
};

export type ScenarioCommands = {
  /** Begins a play and gives its id. */
  readonly start: (scenario: Scenario, beginning: Beginning) => Promise<string>;
  /** Takes a choice of the scene that waits; with it the play ends where it leads to an ending. */
  readonly choose: (scenario: Scenario, recorded: RecordedPlay, choice: string) => void;
  /** The learner has heard so many lines of what stands now, and has been shown its choices or not. */
  readonly follow: (recorded: RecordedPlay, lines: number, choices: boolean) => void;
  /** Resolves when the learner's own line before a step (from 0) is kept. */
  readonly sayOwn: (recorded: RecordedPlay, step: number, text: string) => Promise<Kept>;
  /** Takes the last step back. Once in a play; the result is marked for it. */
  readonly takeBack: (recorded: RecordedPlay) => void;
  /** Begins a new play that stands where this one stood before its step (from 1). Gives its id. */
  readonly tryFrom: (scenario: Scenario, recorded: RecordedPlay, step: number) => Promise<string>;
  /** The learner's own judgement, 1 to 4. */
  readonly selfRate: (recorded: RecordedPlay, rating: number) => void;
  /** Resolves when a part of the learner's resolution is kept. */
  readonly commit: (recorded: RecordedPlay, part: 'when' | 'act', text: string) => Promise<Kept>;
};

type Ports = {
  readonly record: Recorder;
  readonly newId: () => string;
  readonly newSeed: () => number;
};

/** Whether a step can be taken back: once in a play, and not after its end. */
export function canTakeBack({ steps, revision, ended }: RecordedPlay): boolean {
  return steps.length > 0 && revision === 0 && !ended;
}

/**
 * Commands of the role-play. They decide nothing: the engine does, and what happened is recorded.
 */
export function createScenarioCommands(
  { record, newId, newSeed }: Ports,
  elsewhere: Elsewhere,
): ScenarioCommands {
  async function begin(scenario: Scenario, { mode, prefix = [], from }: Beginning) {
    const started: FactOf<'play-started'> = {
      type: 'play-started',
      play: newId(),
      scenario: scenario.id,
      hash: scenario.hash,
      seed: newSeed(),
      mode,
      from: { ...(from ?? (await remember(scenario, elsewhere))) },
      prefix: [...prefix],
    };
    await record(started);
    return started.play;
  }

  return {
    start: begin,
    choose(scenario, recorded, choice) {
      const { play, cut } = replay(scenario, recorded.steps, recorded.from);
      const next = takeChoice(scenario, play, choice);
      if (cut || recorded.ended || next === play) return;
      const taken: FactOf<'choice-taken'> = {
        type: 'choice-taken',
        play: recorded.id,
        revision: recorded.revision,
        step: recorded.steps.length,
        node: play.node.id,
        choice,
      };
      const ended = hasEnded(next) ? [endOf(scenario, taken, next)] : [];
      record(taken, ...ended);
    },
    follow({ id, revision, steps }, lines, choices) {
      record({
        type: 'play-followed',
        play: id,
        revision,
        step: steps.length,
        lines,
        choices,
      });
    },
    sayOwn: ({ id }, step, text) =>
      record({ type: 'words-written', place: ownLinePlace(id, step), text }),
    takeBack(recorded) {
      if (!canTakeBack(recorded)) return;
      record({
        type: 'step-taken-back',
        play: recorded.id,
        revision: recorded.revision + 1,
        step: recorded.steps.length - 1,
      });
    },
    tryFrom: (scenario, { mode, steps, from }, step) =>
      begin(scenario, { mode, prefix: steps.slice(0, step - 1), from }),
    selfRate({ id, selfRating }, rating) {
      if (selfRating === null) record({ type: 'play-self-rated', play: id, rating });
    },
    commit: ({ id }, part, text) =>
      record({ type: 'words-written', place: commitmentPlace(id, part), text }),
  };
}

function endOf(
  scenario: Scenario,
  { play, revision, step, choice }: FactOf<'choice-taken'>,
  { node, state }: Play,
): FactOf<'play-ended'> {
  if (node.kind !== 'ending') throw new Error(`The play still stands at scene "${node.id}"`);
  return {
    type: 'play-ended',
    play,
    revision,
    step,
    choice,
    ending: node.id,
    letter: node.letter,
    fails: node.fails,
    process: processScore(scenario, state),
  };
}

/** Plays of other role-plays count as far as they still fit what those have become. */
async function remember(scenario: Scenario, { latestEnded, load }: Elsewhere): Promise<Remembered> {
  const ends = new Map<string, EndedElsewhere>();
  for (const id of rememberedScenarios(scenario)) {
    const recorded = latestEnded(id);
    const other = recorded && (await load(id));
    if (!recorded?.ended || !other) continue;
    const { play } = replay(other, recorded.steps, recorded.from);
    ends.set(id, { letter: recorded.ended.letter, state: play.state });
  }
  return rememberedFacts(scenario, (id) => ends.get(id));
}
