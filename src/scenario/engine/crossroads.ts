import type { Play } from './play';
import { type Plays, playsOf } from './plays-fold';
import type { Choice, Scenario, Scene } from './scenario';
import { fillText, sayOf, type TextFormats } from './text';
import { isOpen } from './transition';

/** A choice that a scene offered: taken in this play, taken in another one, or never. */
export type Road = {
  readonly choice: Choice;
  readonly say: string;
  readonly taken: 'here' | 'elsewhere' | 'never';
  /** What it would have taken, in words, where it was shown and could not be said. */
  readonly lockedReason: string | undefined;
};

/** A scene that a play came through, with every road that led on from it. */
export type Crossroads = {
  /** Number of the step, from 1. */
  readonly number: number;
  readonly scene: Scene;
  /** In the order of the file; what the learner could not see is left out. */
  readonly roads: readonly Road[];
};

/** The scenes of a play as crossroads. `taken`: choices of any play, as `d5.c` (see `everTaken`). */
export function crossroadsOf(
  scenario: Scenario,
  play: Play,
  taken: ReadonlySet<string>,
  formats: TextFormats,
): readonly Crossroads[] {
  return play.steps.map(({ scene, choice: here, seen }, index) => ({
    number: index + 1,
    scene,
    roads: scene.choices.flatMap((choice): Road[] => {
      const open = isOpen(scenario, seen, choice);
      if (!open && choice.lockedReason === undefined) return [];
      const elsewhere = taken.has(`${scene.id}.${choice.id}`) ? 'elsewhere' : 'never';
      return [
        {
          choice,
          say: fillText(scenario, seen, sayOf(scenario, seen, choice), formats),
          taken: choice.id === here ? 'here' : elsewhere,
          lockedReason: open ? undefined : choice.lockedReason,
        },
      ];
    }),
  }));
}

/** Choices that were ever taken, as `d5.c`, also in steps that were taken over or taken back. */
export function everTaken(plays: Plays, scenario: string): ReadonlySet<string> {
  const steps = [
    ...playsOf(plays, scenario).flatMap((play) => play.steps),
    ...(plays.taken.get(scenario) ?? []),
  ];
  return new Set(steps.map(({ node, choice }) => `${node}.${choice}`));
}
