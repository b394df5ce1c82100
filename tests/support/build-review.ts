import type { ReviewIndex } from '@/course/review-index';
import { foldAll } from '@/learning-record/fold';
import type { Fact, FactOf, LearningEvent } from '@/learning-record/learning-event';
import { attemptsFold } from '@/quiz/engine/attempts-fold';
import { readReview } from '@/review/engine/card';
import { planReview } from '@/review/engine/plan';
import { reviewFold } from '@/review/engine/review-fold';
import type { ReviewRecord } from '@/review/engine/trials';
import { playsFold } from '@/scenario/engine/plays-fold';
import { attemptStarted, itemAnswered } from './build-attempt';
import { idNumber } from './build-record';

/** Content that items of the example have; `changed` stands for a mended one. */
export const hashes = { now: '000000000000', changed: '111111111111' } as const;

/** Twelve items of two modules (six objectives each), an interaction and a scene. */
export function buildReviewIndex(overrides: Partial<ReviewIndex> = {}): ReviewIndex {
  const item = (module: number, number: number) =>
    [
      `q${module}-0${number}`,
      {
        quiz: `m${module}`,
        module: `m${module}`,
        hash: hashes.now,
        objectives: [`m${module}-1-${number}a`],
      },
    ] as const;
  const numbers = [1, 2, 3, 4, 5, 6];
  return {
    items: Object.fromEntries([1, 2].flatMap((module) => numbers.map((one) => item(module, one)))),
    interactions: {
      'l1-1/boxes': { module: 'm1', objectives: ['m1-1-1a', 'm1-1-2a'], title: '拆五格' },
    },
    decisions: {
      's1/d1': {
        module: 'm1',
        objectives: ['m1-1-5a'],
        rates: { a: 'good', b: 'poor', c: 'over', d: 'fair' },
      },
    },
    ...overrides,
  };
}

/** A fact on a day, at nine in the morning of Beijing. */
export type DatedFact = Fact & { readonly day: string };

type Answered = {
  readonly item?: string;
  readonly correct?: boolean;
  readonly certainty?: 'sure' | 'unsure';
  readonly latencyMs?: number;
  readonly hash?: string;
  readonly scope?: 'all' | 'review';
};

let attempts = 0;

/** An item answered on a day, in an attempt of its own. */
export function answeredOn(day: string, given: Answered = {}): readonly DatedFact[] {
  const { item = 'q1-01', correct = true, certainty = 'sure', latencyMs = 60_000 } = given;
  attempts += 1;
  const attempt = `a-${attempts}`;
  return [
    {
      ...attemptStarted({
        attempt,
        quiz: given.scope === 'review' ? 'review' : 'm1',
        scope: given.scope ?? 'all',
        items: [{ id: item, hash: given.hash ?? hashes.now }],
      }),
      day,
    },
    {
      ...itemAnswered({ attempt, item, correct, score: correct ? 1 : 0, certainty, latencyMs }),
      day,
    },
  ];
}

export function wrongOn(day: string, item = 'q1-01', certainty: 'sure' | 'unsure' = 'unsure') {
  return answeredOn(day, { item, correct: false, certainty });
}

/** An interaction done from its beginning. */
export function practisedOn(day: string, score: number): readonly DatedFact[] {
  const which = { lesson: 'l1-1', interaction: 'boxes' };
  return [
    { type: 'interaction-reset', ...which, day },
    { type: 'interaction-answered', ...which, answer: {}, score, day },
  ];
}

/** A choice of the first scene of a play of its own. */
export function playedOn(day: string, choice: string): readonly DatedFact[] {
  attempts += 1;
  const play = `p-${attempts}`;
  return [
    {
      type: 'play-started',
      play,
      scenario: 's1',
      hash: 'h1',
      seed: 1,
      mode: 'plain',
      from: {},
      prefix: [],
      day,
    },
    { type: 'choice-taken', play, revision: 0, step: 0, node: 'd1', choice, day },
  ];
}

export function decidedOn(day: string, rate: FactOf<'decision-answered'>['rate']): DatedFact {
  return {
    type: 'decision-answered',
    scenario: 's1',
    hash: 'h1',
    node: 'd1',
    choice: 'a',
    rate,
    latencyMs: 30_000,
    day,
  };
}

/** Events of the record in the order of the facts. */
export function datedEvents(facts: readonly DatedFact[]): readonly LearningEvent[] {
  return facts.map(({ day, ...fact }, index) => ({
    id: idNumber(index + 1),
    seq: index + 1,
    at: `${day}T09:00:00.000+08:00`,
    course: '1.0.0',
    ...(fact as Fact),
  }));
}

export function reviewRecord(events: readonly LearningEvent[]): ReviewRecord {
  return {
    attempts: foldAll(attemptsFold, events),
    plays: foldAll(playsFold, events),
    log: foldAll(reviewFold, events),
  };
}

/** What the review shows on a day. */
export function reviewOn(
  today: string,
  facts: readonly DatedFact[],
  { index = buildReviewIndex(), examDay = null as string | null } = {},
) {
  const review = readReview(reviewRecord(datedEvents(facts)), index, today);
  return { ...review, plan: planReview(review.cards, today, examDay) };
}
