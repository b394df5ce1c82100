import { extend } from '@/learning-record/fold';
import type { Fact } from '@/learning-record/learning-event';
import { type Plays, playsFold, type RecordedPlay } from '@/scenario/engine/plays-fold';
import type { Scenario } from '@/scenario/engine/scenario';
import { createScenarioCommands, type Elsewhere, type PlayMode } from '@/scenario/slice';
import { buildEvent } from './build-record';

/** The commands of the role-play over a list of facts, folded as they are recorded. */
export function openPlays(elsewhere: Partial<Elsewhere> = {}) {
  let plays: Plays = playsFold.empty();
  const facts: Fact[] = [];
  let ids = 0;
  const commands = createScenarioCommands(
    {
      record: async (...reported) => {
        const events = reported.map((fact, index) => buildEvent(facts.length + index + 1, fact));
        facts.push(...reported);
        plays = extend(playsFold, plays, events);
        return 'stored';
      },
      newId: () => {
        ids += 1;
        return `p${ids}`;
      },
      newSeed: () => 7,
    },
    { latestEnded: () => undefined, load: () => null, ...elsewhere },
  );
  function play(id: string): RecordedPlay {
    const found = plays.byId.get(id);
    if (!found) throw new Error(`No play "${id}"`);
    return found;
  }
  return { commands, facts, play };
}

type PlayedOptions = {
  readonly mode?: PlayMode;
  /** The learner has gone on from each step. Else they look at the outcome of the last one. */
  readonly goesOn?: boolean;
  readonly rating?: number;
};

/** A play with these choices taken, and the facts that tell of it. */
export async function playThrough(
  scenario: Scenario,
  choices: readonly string[],
  { mode = 'guided', goesOn = false, rating }: PlayedOptions = {},
) {
  const opened = openPlays();
  const id = await opened.commands.start(scenario, { mode });
  for (const choice of choices) {
    opened.commands.choose(scenario, opened.play(id), choice);
    if (goesOn) opened.commands.follow(opened.play(id), 1, false);
  }
  if (rating !== undefined) opened.commands.selfRate(opened.play(id), rating);
  return { ...opened, id };
}
