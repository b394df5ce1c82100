import type { ItemResponse, LearningEvent } from '@/learning-record/learning-event';
import { attemptFinished, attemptStarted, buildEvents, itemAnswered } from './build-attempt';

export type GivenAnswer = {
  readonly item: string;
  readonly score: number;
  readonly response?: ItemResponse;
  readonly certainty?: 'sure' | 'unsure';
  readonly latencyMs?: number;
  readonly hash?: string;
};

/** The record of learner `number`: one finished attempt with these answers. */
export function buildLearner(
  number: number,
  answers: readonly GivenAnswer[],
  attempt = `a-${number}`,
): readonly LearningEvent[] {
  const items = answers.map(({ item, hash = '000000000000' }) => ({ id: item, hash }));
  return buildEvents(
    attemptStarted({ attempt, items, seed: number }),
    ...answers.map(({ item, score, hash: _hash, ...rest }, position) =>
      itemAnswered({ attempt, position, item, score, correct: score === 1, ...rest }),
    ),
    attemptFinished({ attempt, score: 0, passed: false }),
  ).map((event, index) => ({
    ...event,
    id: `0190a000-0000-7000-8000-${String(number * 1_000 + index).padStart(12, '0')}`,
  }));
}
