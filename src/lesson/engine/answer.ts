import type { FactOf } from '@/learning-record/learning-event';

/** What an interaction holds, by the ids of its parts, as the learning record keeps it. */
export type Answer = FactOf<'interaction-answered'>['answer'];

/** A part's text (an id, most often); undefined when the part is open or holds something else. */
export function textOf(answer: Answer, part: string): string | undefined {
  const value = Object.hasOwn(answer, part) ? answer[part] : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A part's list of ids; empty when the part is open or holds something else. */
export function listOf(answer: Answer, part: string): readonly string[] {
  const value = Object.hasOwn(answer, part) ? answer[part] : undefined;
  return Array.isArray(value) ? value : [];
}

/** Share of the parts that are right, 0 to 1. */
export function shareOf(right: number, all: number): number {
  return all === 0 ? 0 : right / all;
}
