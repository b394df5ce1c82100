import type { Plays, RecordedPlay } from './plays-fold';

/** What the learner resolved after a play, for a customer of their own: if this, then that. */
export type Commitment = { readonly play: string; readonly when: string; readonly act: string };

/** What the learner wrote, by place of the record. */
export type WordsByPlace = ReadonlyMap<string, { readonly text: string }>;

/** Where the learner's own line before a step is kept; steps count from 0, as in the record. */
export function ownLinePlace(play: string, step: number): string {
  return `play/${play}/line/${step}`;
}

export function commitmentPlace(play: string, part: 'when' | 'act'): string {
  return `play/${play}/commitment/${part}`;
}

/** The learner's own lines of a play, by the number of the step (from 1). */
export function ownLinesOf(
  words: WordsByPlace,
  { id, steps }: RecordedPlay,
): ReadonlyMap<number, string> {
  return new Map(
    steps.flatMap((_, step) => {
      const text = words.get(ownLinePlace(id, step))?.text.trim();
      return text ? [[step + 1, text] as const] : [];
    }),
  );
}

export function commitmentOf(words: WordsByPlace, play: string): Commitment {
  const part = (name: 'when' | 'act') => words.get(commitmentPlace(play, name))?.text.trim() ?? '';
  return { play, when: part('when'), act: part('act') };
}

/** Commitments that say what will be done, in the order in which the plays began. */
export function commitmentsIn(words: WordsByPlace, plays: Plays): readonly Commitment[] {
  return [...plays.byId.keys()]
    .map((play) => commitmentOf(words, play))
    .filter(({ act }) => act !== '');
}
