import type { HashedItem } from '@/course/outline';
import type { LearningEvent } from '@/learning-record/learning-event';
import { type Answer, attemptsFold } from './attempts-fold';

/** A learner's first answer to an item as it is now, with the seed of its attempt. */
export type FirstAnswer = Answer & { readonly seed: number };

export type LearnerAnswers = {
  /** By item. */
  readonly answers: ReadonlyMap<string, FirstAnswer>;
  /** Items that were answered when they had other words. */
  readonly outdated: ReadonlySet<string>;
};

/** The first answers of each learner to the items. Records that share an event are of one learner. */
export function firstAnswers(
  items: readonly HashedItem[],
  records: readonly (readonly LearningEvent[])[],
): readonly LearnerAnswers[] {
  return learnersIn(records).map((events) => {
    const attempts = attemptsFold.empty();
    for (const event of events) attemptsFold.apply(attempts, event);
    const answers = new Map<string, FirstAnswer>();
    const outdated = new Set<string>();
    for (const { id, hash } of items) {
      for (const answer of attempts.ofItem.get(id) ?? []) {
        if (answer.hash !== hash) outdated.add(id);
        else if (!answers.has(id)) {
          answers.set(id, { ...answer, seed: attempts.byId.get(answer.attempt)?.seed ?? 0 });
        }
      }
    }
    return { answers, outdated };
  });
}

/** The events of each learner, each once and in the order of a record; learners by their first event, whatever came first. */
function learnersIn(
  records: readonly (readonly LearningEvent[])[],
): readonly (readonly LearningEvent[])[] {
  let learners: Map<string, LearningEvent>[] = [];
  for (const record of records) {
    const same = learners.filter((known) => record.some(({ id }) => known.has(id)));
    const united = new Map(same.flatMap((known) => [...known]));
    for (const event of record) united.set(event.id, event);
    learners = [...learners.filter((known) => !same.includes(known)), united];
  }
  return learners
    .map((events) => [...events.values()].toSorted(inOrderOfRecord))
    .toSorted(([one], [other]) => ((one?.id ?? '') < (other?.id ?? '') ? -1 : 1));
}

function inOrderOfRecord(one: LearningEvent, other: LearningEvent): number {
  return one.seq - other.seq || (one.id < other.id ? -1 : 1);
}
