import type { InteractionOf } from '@/course/schema/interaction';
import { type Answer, listOf } from './answer';

type Say = InteractionOf<'say'>;

/** The model line was looked at. */
export function isRevealed(answer: Answer): boolean {
  return answer.revealed === true;
}

/** Points that the learner found in their own line, as far as the course still has them. */
export function foundPoints({ points }: Say, answer: Answer): readonly string[] {
  const found = listOf(answer, 'points');
  return points.map(({ id }) => id).filter((id) => found.includes(id));
}

export function withPoints(answer: Answer, points: readonly string[]): Answer {
  return { ...answer, revealed: true, points: [...points] };
}
