import { addresses } from '@/course/addresses';
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
export function attemptStart(quiz: string, attempt: string, mode: 'learn' | 'exam'): string {
  return attemptAddress(quiz, attempt, mode === 'exam' ? undefined : 0);
}

/** The position, from 0, that an address names; null when it names none. */
export function positionIn(search: URLSearchParams): number | null {
  const at = search.get('at') ?? '';
  return /^[1-9]\d{0,3}$/.test(at) ? Number(at) - 1 : null;
}
