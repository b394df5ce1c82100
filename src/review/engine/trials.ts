import { addTo } from '@/course/growing-lists';
import type { ReviewedDecision, ReviewIndex } from '@/course/review-index';
import type { Attempts } from '@/quiz/engine/attempts-fold';
import type { Plays } from '@/scenario/engine/plays-fold';
import type { Rate } from '@/scenario/engine/scenario';
import { type CardRef, cardKey } from './card-ref';
import type { ReviewLog } from './review-fold';

/** What the record knows of everything that a review may ask. */
export type ReviewRecord = {
  readonly attempts: Attempts;
  readonly plays: Plays;
  readonly log: ReviewLog;
};

/** One time that something was asked, and how it went. */
export type Trial = {
  /** half: right without being sure, or a choice that will do and is not the best. */
  readonly outcome: 'right' | 'half' | 'wrong';
  /** The learner said to be sure. */
  readonly sure: boolean;
  /** From first sight to answer; null where it is not measured. */
  readonly latencyMs: number | null;
  /** Content that was asked; null where it has no hash. */
  readonly hash: string | null;
  /** It was asked because it was due. */
  readonly inReview: boolean;
  /** Day of the learner's own calendar. */
  readonly day: string;
  readonly at: string;
  /** Its place in the order of the record. */
  readonly seq: number;
};

/** Everything that was ever asked of one thing, oldest first. */
export type History = {
  readonly key: string;
  readonly ref: CardRef;
  readonly module: string;
  readonly objectives: readonly string[];
  readonly trials: readonly Trial[];
};

/** Histories of all that was ever asked and that the course still has. */
export function histories(record: ReviewRecord, index: ReviewIndex): readonly History[] {
  return [
    ...itemHistories(record.attempts, index),
    ...interactionHistories(record.log, index),
    ...decisionHistories(record, index),
  ];
}

/** Days are read from the clock that the learner saw then. */
export function dayOf(at: string): string {
  return at.slice(0, 10);
}

function itemHistories({ ofItem, byId }: Attempts, { items }: ReviewIndex): readonly History[] {
  return [...ofItem].flatMap(([item, answers]) => {
    const known = named(items, item);
    const trials = answers.map(({ correct, certainty, latencyMs, hash, attempt, at, seq }) => ({
      outcome: correct ? (certainty === 'sure' ? 'right' : 'half') : 'wrong',
      sure: certainty === 'sure',
      latencyMs,
      hash,
      inReview: byId.get(attempt)?.scope === 'review',
      day: dayOf(at),
      at,
      seq,
    })) satisfies readonly Trial[];
    return known ? history({ kind: 'item', item }, known, trials) : [];
  });
}

function interactionHistories({ rounds }: ReviewLog, index: ReviewIndex): readonly History[] {
  return [...rounds].flatMap(([name, list]) => {
    const known = named(index.interactions, name);
    const [lesson = '', interaction = ''] = name.split('/');
    const trials = list.map(({ score, at, seq }, place) => ({
      outcome: score === 1 ? 'right' : 'wrong',
      sure: false,
      latencyMs: null,
      hash: null,
      // Doing it over at once is part of the lesson.
      inReview: place > 0 && dayOf(list[place - 1]?.at ?? '') !== dayOf(at),
      day: dayOf(at),
      at,
      seq,
    })) satisfies readonly Trial[];
    return known ? history({ kind: 'interaction', lesson, interaction }, known, trials) : [];
  });
}

function decisionHistories({ plays, log }: ReviewRecord, index: ReviewIndex): readonly History[] {
  const trials = new Map<string, Trial[]>();
  for (const [scenario, taken] of plays.taken) {
    for (const { node, choice, at, seq } of taken) {
      const name = `${scenario}/${node}`;
      const rate = rateOf(named(index.decisions, name), choice);
      if (rate)
        addTo(trials, name, decisionTrial({ rate, latencyMs: null, at, seq, inReview: false }));
    }
  }
  for (const [name, answers] of log.decisions) {
    for (const answer of answers) addTo(trials, name, decisionTrial({ ...answer, inReview: true }));
  }
  return [...trials].flatMap(([name, list]) => {
    const known = named(index.decisions, name);
    const [scenario = '', node = ''] = name.split('/');
    return known ? history({ kind: 'decision', scenario, node }, known, list) : [];
  });
}

function rateOf(decision: ReviewedDecision | undefined, choice: string): Rate | undefined {
  return decision && named(decision.rates, choice);
}

const outcomeOfRate = { good: 'right', fair: 'half', poor: 'wrong', over: 'wrong' } as const;

function decisionTrial({
  rate,
  latencyMs,
  at,
  seq,
  inReview,
}: Pick<Trial, 'latencyMs' | 'at' | 'seq' | 'inReview'> & { readonly rate: Rate }): Trial {
  const outcome = outcomeOfRate[rate];
  return { outcome, sure: false, latencyMs, hash: null, inReview, day: dayOf(at), at, seq };
}

function history(
  ref: CardRef,
  { module, objectives }: Pick<History, 'module' | 'objectives'>,
  trials: readonly Trial[],
): History {
  // An exam's answers become known later than those given while it lay open.
  const inOrder = trials.toSorted((one, other) => one.seq - other.seq);
  return { key: cardKey(ref), ref, module, objectives, trials: inOrder };
}

/** An own entry of a table: names come from the record, which may come from anywhere. */
function named<Entry>(table: Readonly<Record<string, Entry>>, name: string): Entry | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
