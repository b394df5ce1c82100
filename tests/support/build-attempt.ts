import type { Bank, HashedItem } from '@/course/outline';
import type { Fact, FactOf, LearningEvent } from '@/learning-record/learning-event';
import { buildItem } from './build-course';

/** Events of the record, numbered as they come, a minute apart unless `at` says otherwise. */
export function buildEvents(
  ...facts: readonly (Fact & { readonly at?: string })[]
): readonly LearningEvent[] {
  return facts.map((fact, index) => ({
    id: `0190a000-0000-7000-8000-${String(index).padStart(12, '0')}`,
    seq: index + 1,
    at: new Date(Date.UTC(2026, 0, 5, 1, index)).toISOString().replace('Z', '+00:00'),
    course: '1.0.0',
    ...fact,
  }));
}

export function attemptStarted(
  overrides: Partial<FactOf<'attempt-started'>> = {},
): FactOf<'attempt-started'> {
  return {
    type: 'attempt-started',
    attempt: 'a-1',
    quiz: 'm1',
    mode: 'learn',
    seed: 1,
    scope: 'all',
    items: [
      { id: 'q1-01', hash: '000000000000' },
      { id: 'q1-02', hash: '000000000000' },
    ],
    ...overrides,
  };
}

export function itemAnswered(
  overrides: Partial<FactOf<'item-answered'>> = {},
): FactOf<'item-answered'> {
  return {
    type: 'item-answered',
    attempt: 'a-1',
    position: 0,
    item: 'q1-01',
    response: { selected: ['check-papers'] },
    certainty: 'sure',
    score: 1,
    correct: true,
    latencyMs: 4_000,
    ...overrides,
  };
}

/** A first try in practice that was wrong. */
export function itemMissed(overrides: Partial<FactOf<'item-missed'>> = {}): FactOf<'item-missed'> {
  return {
    type: 'item-missed',
    attempt: 'a-1',
    position: 0,
    item: 'q1-01',
    response: { selected: ['wait'] },
    certainty: 'sure',
    score: 0,
    latencyMs: 4_000,
    ...overrides,
  };
}

export function attemptFinished(
  overrides: Partial<FactOf<'attempt-finished'>> = {},
): FactOf<'attempt-finished'> {
  return { type: 'attempt-finished', attempt: 'a-1', score: 1, passed: true, ...overrides };
}

/** A bank shaped like a real one: 22 items of all types, difficulties and many objectives. */
export function buildLargeBank(): Bank {
  const items: HashedItem[] = Array.from({ length: 22 }, (_, index) => {
    const number = index + 1;
    const type =
      number === 12
        ? 'best-reply'
        : number % 6 === 0
          ? 'numeric'
          : number === 20
            ? 'cluster'
            : undefined;
    return buildItem({
      ...(type && { type }),
      id: `q1-${String(number).padStart(2, '0')}`,
      difficulty: number % 7 === 0 ? 1 : number % 5 === 0 ? 3 : 2,
      objectives: [`m1-1-${(number % 9) + 1}`],
    });
  });
  return {
    id: 'm1',
    title: '模块一测验',
    draw: { count: 8, objectives: 4, difficulty: { easy: 1, medium: 5, hard: 2 } },
    items,
    documents: [],
    objectiveTitles: {},
  };
}
