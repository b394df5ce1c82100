import type { Bank, HashedItem } from '@/course/outline';
import type { LearningEvent } from '@/learning-record/learning-event';
import { type DrawnAnswer, drawnAnswers } from './drawn-answers';
import { type FirstAnswer, firstAnswers } from './first-answers';
import { correlation, groupsByRest, mean, median } from './sample';

/** Answers below which it is not said how well an item tells good learners from weak ones. */
export const leastForDiscrimination = 10;
/** Answers below which an option that few picked is not called idle: of fewer, 5 % is nobody. */
export const leastForIdle = 20;
/** Other items that a learner must have answered to be ranked by them. */
export const leastOthers = 3;
/** An option that draws fewer than this share takes no one in. */
const idleShare = 0.05;
/** Shares of the point above and below which an item is called easy and hard. */
const easyFrom = 0.9;
const hardBelow = 0.3;

/** What an author should look at. good-miss-more: those strong in the rest do worse than the weak. */
export type ItemFlag = 'good-miss-more' | 'idle-options' | 'too-easy' | 'too-hard';

export type ItemStatistics = {
  readonly item: string;
  /** Learners who answered the item as it is now; of each the first answer counts. */
  readonly answers: number;
  /** Learners of whom there are only answers to an earlier wording. */
  readonly outdated: number;
  /** Mean first score, 0 to 1. Null without an answer, as all that follows. */
  readonly facility: number | null;
  /**
   * Corrected point-biserial: the correlation of the item's score with the mean first score in the
   * other items of the bank. Null below `leastForDiscrimination` ranked learners, or where all are alike.
   */
  readonly discrimination: number | null;
  /** Mean first score of the best and the weakest 27 % by the rest; null as discrimination is. */
  readonly strong: number | null;
  readonly weak: number | null;
  readonly medianMs: number | null;
  /** Share who were sure, and who were sure and wrong. */
  readonly sure: number | null;
  readonly sureWrong: number | null;
  readonly drew: readonly DrawnAnswer[];
  readonly flags: readonly ItemFlag[];
};

export type BankStatistics = {
  /** Learners with at least one answer. Records that share an event are of one learner. */
  readonly learners: number;
  readonly items: readonly ItemStatistics[];
};

/**
 * What the records of learners say about the items of a bank, in the bank's order. Records are
 * united by the ids of their events, so that a record twice, or an older copy of it, adds nothing;
 * neither does their order. Answers of an exam that is still open do not count.
 */
export function itemStatistics(
  bank: Pick<Bank, 'items'>,
  records: readonly (readonly LearningEvent[])[],
): BankStatistics {
  const learners = firstAnswers(bank.items, records);
  return {
    learners: learners.filter(({ answers }) => answers.size > 0).length,
    items: bank.items.map((item) => ofItem(item, learners)),
  };
}

type Learner = ReturnType<typeof firstAnswers>[number];

function ofItem(item: HashedItem, learners: readonly Learner[]): ItemStatistics {
  const given = learners.flatMap(({ answers }) => {
    const answer = answers.get(item.id);
    return answer ? [{ answer, rest: restOf(answers, item.id) }] : [];
  });
  const answers = given.map(({ answer }) => answer);
  const ranked = given.flatMap(({ answer, rest }) =>
    rest === null ? [] : [{ score: answer.score, rest }],
  );
  const enough = ranked.length >= leastForDiscrimination;
  const groups = enough ? groupsByRest(ranked) : null;
  const figures = {
    facility: mean(answers.map(({ score }) => score)),
    discrimination: enough ? correlation(ranked) : null,
    strong: groups && mean(groups.strong),
    weak: groups && mean(groups.weak),
  };
  const drew = drawnAnswers(item, answers);
  return {
    item: item.id,
    answers: answers.length,
    outdated: learners.filter(
      ({ answers: known, outdated }) => outdated.has(item.id) && !known.has(item.id),
    ).length,
    ...figures,
    medianMs: median(answers.map(({ latencyMs }) => latencyMs)),
    sure: mean(answers.map(({ certainty }) => Number(certainty === 'sure'))),
    sureWrong: mean(
      answers.map(({ certainty, correct }) => Number(certainty === 'sure' && !correct)),
    ),
    drew,
    flags: flagsOf(figures, drew, answers.length),
  };
}

/** How a learner did in the other items; null where there are too few of them. */
function restOf(answers: ReadonlyMap<string, FirstAnswer>, item: string): number | null {
  const others = [...answers].flatMap(([id, { score }]) => (id === item ? [] : [score]));
  return others.length < leastOthers ? null : mean(others);
}

function flagsOf(
  { facility, strong, weak }: Pick<ItemStatistics, 'facility' | 'strong' | 'weak'>,
  drew: readonly DrawnAnswer[],
  answers: number,
): readonly ItemFlag[] {
  const flags: ItemFlag[] = [];
  if ((strong ?? 0) < (weak ?? 0)) flags.push('good-miss-more');
  if (answers >= leastForIdle && drew.some(isIdle)) flags.push('idle-options');
  if (facility !== null && answers >= leastForDiscrimination) {
    if (facility > easyFrom) flags.push('too-easy');
    if (facility < hardBelow) flags.push('too-hard');
  }
  return flags;
}

/** Whether a wrong option takes no one in, so that it could as well not be there. */
export function isIdle({ kind, right, share }: DrawnAnswer): boolean {
  return kind === 'option' && !right && share < idleShare;
}
