import { addresses } from '@/course/addresses';
import type { RecordedAttempt } from './engine/attempts-fold';
import { reviewQuiz } from './engine/review-quiz';

/** An attempt; with a position, from 0, the item there. */
export function attemptAddress(quiz: string, attempt: string, position?: number): string {
  const at = position === undefined ? '' : `&at=${position + 1}`;
  const page = quiz === reviewQuiz ? addresses.review : addresses.quiz(quiz);
  return `${page}?attempt=${encodeURIComponent(attempt)}${at}`;
}

/**
 * Where an attempt begins. An exam has one address for all its items, because none of them is
 * explained before the end.
 */
export function attemptStart(quiz: string, attempt: string, mode: RecordedAttempt['mode']): string {
  return attemptAddress(quiz, attempt, mode === 'exam' ? undefined : 0);
}

/** The attempts at a quiz so far. */
export function historyAddress(quiz: string): string {
  return `${addresses.quiz(quiz)}?history=1`;
}

/** The position, from 0, that an address names; null when it names none. */
export function positionIn(search: URLSearchParams): number | null {
  const at = search.get('at') ?? '';
  return /^[1-9]\d{0,3}$/.test(at) ? Number(at) - 1 : null;
}
