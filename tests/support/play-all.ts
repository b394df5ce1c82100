import type { Play } from '@/scenario/engine/play';
import { startPlay, takeChoice } from '@/scenario/engine/play';
import type { Scenario } from '@/scenario/engine/scenario';
import type { Remembered } from '@/scenario/engine/state';

/** Every complete play, one by one: what the explorer must agree with and does not do. */
export function allPlays(scenario: Scenario, memories: readonly Remembered[] = [{}]): Play[] {
  const complete: Play[] = [];
  const open = memories.map((from) => startPlay(scenario, { from }));
  for (let play = open.pop(); play; play = open.pop()) {
    const next = continuations(scenario, play);
    if (play.node.kind === 'ending') complete.push(play);
    open.push(...next);
  }
  return complete;
}

/** A play that takes a choice by `random` (0 up to 1) at every scene. */
export function randomPlay(scenario: Scenario, random: () => number, from: Remembered = {}): Play {
  let play = startPlay(scenario, { from });
  while (play.node.kind === 'scene') {
    const next = continuations(scenario, play);
    const chosen = next[Math.floor(random() * next.length)];
    if (!chosen) throw new Error(`nothing can be taken at "${play.node.id}"`);
    play = chosen;
  }
  return play;
}

function continuations(scenario: Scenario, play: Play): readonly Play[] {
  if (play.node.kind === 'ending') return [];
  return play.node.choices
    .map(({ id }) => takeChoice(scenario, play, id))
    .filter((next) => next !== play);
}
