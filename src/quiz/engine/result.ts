import type { Answer, Attempts } from './attempts-fold';
import { isTired } from './candidate';
import type { Place } from './places';

/** How an answer stands by result and certainty. */
export type Standing = 'sure-wrong' | 'unsure-wrong' | 'unsure-right' | 'sure-right';

/** Against the previous result of the same item: 初见, 进步, 退步, 仍错, 稳. */
export type Change = 'first' | 'improved' | 'slipped' | 'still-wrong' | 'steady';

export type ResultLine = {
  readonly place: Place;
  readonly answer: Answer;
  readonly standing: Standing;
  readonly change: Change;
};

export type ObjectiveLine = {
  readonly objective: string;
  /** Items of the attempt that ask for it. */
  readonly asked: number;
  readonly correct: number;
};

export function standingOf({ correct, certainty }: Answer): Standing {
  return `${certainty}-${correct ? 'right' : 'wrong'}`;
}

/** What is to be looked at first after an attempt: where the learner judged wrongly what they knew. */
const lookedAt: readonly Standing[] = ['sure-wrong', 'unsure-right', 'unsure-wrong', 'sure-right'];

/**
 * The answers of an attempt: sure but wrong first, guessed right second, then what was known to be
 * shaky, else in the order in which they were given.
 */
export function resultLines(places: readonly Place[], attempts: Attempts): readonly ResultLine[] {
  return places
    .flatMap((place) => (place.answer ? [{ place, answer: place.answer }] : []))
    .map(({ place, answer }) => ({
      place,
      answer,
      standing: standingOf(answer),
      change: changeOf(previousAnswer(answer, attempts), answer),
    }))
    .toSorted((one, other) => lookedAt.indexOf(one.standing) - lookedAt.indexOf(other.standing));
}

function previousAnswer(answer: Answer, { ofItem }: Attempts): Answer | undefined {
  const answers = ofItem.get(answer.item) ?? [];
  const place = answers.findIndex(({ attempt }) => attempt === answer.attempt);
  return place < 0 ? answers.at(-1) : answers[place - 1];
}

function changeOf(previous: Answer | undefined, { correct }: Answer): Change {
  if (!previous) return 'first';
  if (previous.correct) return correct ? 'steady' : 'slipped';
  return correct ? 'improved' : 'still-wrong';
}

/** Results by objective, weakest first. Items that were taken out have no objectives any more. */
export function objectiveLines(places: readonly Place[]): readonly ObjectiveLine[] {
  const lines = new Map<string, ObjectiveLine>();
  for (const { item, answer } of places) {
    if (!answer) continue;
    for (const objective of item?.objectives ?? []) {
      const line = lines.get(objective) ?? { objective, asked: 0, correct: 0 };
      lines.set(objective, {
        objective,
        asked: line.asked + 1,
        correct: line.correct + Number(answer.correct),
      });
    }
  }
  return [...lines.values()].toSorted(
    (one, other) => one.correct / one.asked - other.correct / other.asked,
  );
}

type Known = { readonly id: string; readonly objectives: readonly string[] };

/** Ids of the items of a bank whose latest answer is wrong. */
export function missedItems(
  items: readonly Pick<Known, 'id'>[],
  { ofItem }: Pick<Attempts, 'ofItem'>,
): readonly string[] {
  return items.flatMap(({ id }) => (ofItem.get(id)?.at(-1)?.correct === false ? [id] : []));
}

/** Of these items, how many may be asked now, and how many have come often enough in 24 hours. */
export type Askable = { readonly now: number; readonly later: number };

export function askableOf(
  ids: readonly string[],
  { ofItem }: Pick<Attempts, 'ofItem'>,
  now: number,
): Askable {
  const later = ids.filter((id) => isTired(ofItem.get(id), now)).length;
  return { now: ids.length - later, later };
}

/** Ids of the items of a bank that ask for an objective. */
export function itemsAskingFor(objective: string, items: readonly Known[]): readonly string[] {
  return items.filter(({ objectives }) => objectives.includes(objective)).map(({ id }) => id);
}
