import type { Play } from '@/scenario/engine/play';
import { startPlay, takeChoice } from '@/scenario/engine/play';
import type { Choice, Scenario } from '@/scenario/engine/scenario';
import type { Remembered } from '@/scenario/engine/state';
import { isOpen } from '@/scenario/engine/transition';

/** Every complete play, one by one: what the explorer must agree with and does not do. */
export function allPlays(scenario: Scenario, memories: readonly Remembered[] = [{}]): Play[] {
  const complete: Play[] = [];
  const open = memories.map((from) => startPlay(scenario, { from }));
  for (let play = open.pop(); play; play = open.pop()) {
    const { node } = play;
    if (node.kind === 'ending') complete.push(play);
    for (const { id } of openChoices(scenario, play)) open.push(takeChoice(scenario, play, id));
  }
  return complete;
}

/** A play that takes a choice by `random` (0 up to 1) at every scene. */
export function randomPlay(scenario: Scenario, random: () => number, from: Remembered = {}): Play {
  let play = startPlay(scenario, { from });
  while (play.node.kind === 'scene') {
    const choices = openChoices(scenario, play);
    const chosen = choices[Math.floor(random() * choices.length)];
    if (!chosen) throw new Error(`nothing can be taken at "${play.node.id}"`);
    play = takeChoice(scenario, play, chosen.id);
  }
  return play;
}

/** What can be taken where a play stands. */
export function openChoices(
  scenario: Scenario,
  { node, state }: Pick<Play, 'node' | 'state'>,
): readonly Choice[] {
  if (node.kind === 'ending') return [];
  return node.choices.filter((choice) => isOpen(scenario, state, choice));
}
