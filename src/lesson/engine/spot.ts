import type { InteractionOf } from '@/course/schema/interaction';
import { type Answer, textOf } from './answer';

type Spot = InteractionOf<'spot'>;
type Entry = Spot['entries'][number];

/** What became of an entry: a flaw found or missed, a sound paper accused or left in peace. */
export type Outcome = 'found' | 'missed' | 'accused' | 'passed';

export function isMarked(answer: Answer, entry: Entry): boolean {
  return Object.hasOwn(answer, entry.id) && answer[entry.id] === true;
}

/** The answer with the entry pointed at, or no longer. */
export function withMark(answer: Answer, entry: Entry, marked: boolean): Answer {
  const { [entry.id]: _before, ...others } = answer;
  return marked ? { ...others, [entry.id]: true } : others;
}

/** Entries of today's course that are pointed at, in its order. */
export function markedEntries({ entries }: Spot, answer: Answer): readonly Entry[] {
  return entries.filter((entry) => isMarked(answer, entry));
}

export function outcomeOf(entry: Entry, answer: Answer): Outcome {
  if (isMarked(answer, entry)) return entry.flawed ? 'found' : 'accused';
  return entry.flawed ? 'missed' : 'passed';
}

/**
 * (Flaws found − sound papers pointed at) ÷ flaws, at least 0: pointing at everything finds every
 * flaw and earns nothing.
 */
export function scoreSpot({ entries }: Spot, answer: Answer): number {
  const count = (outcome: Outcome) =>
    entries.filter((entry) => outcomeOf(entry, answer) === outcome).length;
  const flaws = count('found') + count('missed');
  return flaws === 0 ? 0 : Math.max(0, (count('found') - count('accused')) / flaws);
}

/** The way to mend that was chosen for an entry; undefined before, or when it is gone. */
export function mendOf(entry: Entry, answer: Answer) {
  const chosen = textOf(answer, mendKey(entry));
  return entry.mend?.options.find(({ id }) => id === chosen);
}

export function withMend(answer: Answer, entry: Entry, option: string): Answer {
  return { ...answer, [mendKey(entry)]: option };
}

/** Ids have no dots, so no entry is in the way of another's mending. */
function mendKey({ id }: Entry): string {
  return `${id}.mend`;
}
