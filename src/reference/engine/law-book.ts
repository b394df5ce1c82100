import type { LawEntry } from '@/course/reference-books';

export type Confidence = LawEntry['confidence'];

/** Null stands for every one. */
export type LawFilter = {
  readonly confidence: Confidence | null;
  /** Of the lessons that rest on the law. */
  readonly module: string | null;
};

export type InstrumentGroup = {
  readonly instrument: string;
  readonly laws: readonly LawEntry[];
};

/**
 * The entries that a filter lets through, in their order.
 *
 * @param moduleOf - the module of a lesson
 */
export function filterLaws(
  laws: readonly LawEntry[],
  { confidence, module }: LawFilter,
  moduleOf: (lesson: string) => string | undefined,
): readonly LawEntry[] {
  return laws.filter(
    (law) =>
      (confidence === null || law.confidence === confidence) &&
      (module === null || law.places.some(({ ref }) => moduleOf(lessonOf(ref)) === module)),
  );
}

/** `l1-2` of `l1-2#three-lights`. */
export function lessonOf(ref: string): string {
  return ref.split('#')[0] ?? ref;
}

/**
 * Entries by instrument, in the order in which each instrument comes first, and by article. An
 * entry that rests on several (`民法典、总则编解释`) stands with the first of them, if others do.
 */
export function byInstrument(laws: readonly LawEntry[]): readonly InstrumentGroup[] {
  const names = new Set(laws.map(({ instrument }) => instrument));
  const groups = new Map<string, LawEntry[]>();
  for (const law of laws) {
    const name = mainInstrument(law.instrument, names);
    groups.set(name, [...(groups.get(name) ?? []), law]);
  }
  return [...groups].map(([instrument, entries]) => ({
    instrument,
    laws: entries.toSorted((one, other) => articleNumber(one) - articleNumber(other)),
  }));
}

function mainInstrument(instrument: string, names: ReadonlySet<string>): string {
  const main = [...names].find(
    (name) => instrument.startsWith(`${name}、`) || instrument.startsWith(`${name}与`),
  );
  return main ?? instrument;
}

/** The first number of the article: 201 of `第201、203条`. One without a number comes last. */
function articleNumber({ article }: LawEntry): number {
  return Number(/\d+/.exec(article)?.[0] ?? Number.POSITIVE_INFINITY);
}

/** The day of the check that lies back furthest; null when there are no entries. */
export function oldestCheck(laws: readonly LawEntry[]): string | null {
  return laws.map(({ checkedOn }) => checkedOn).toSorted()[0] ?? null;
}
