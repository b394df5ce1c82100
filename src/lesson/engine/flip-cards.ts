import type { InteractionOf } from '@/course/schema/interaction';
import { type Answer, shareOf, textOf } from './answer';

type FlipCards = InteractionOf<'flip-cards'>;
export type Judgement = 'agree' | 'disagree';

/** What the learner said of a card before it was turned; undefined while it lies face up. */
export function judgementOf(answer: Answer, card: string): Judgement | undefined {
  const judgement = textOf(answer, card);
  return judgement === 'agree' || judgement === 'disagree' ? judgement : undefined;
}

/** Share of cards judged rightly; null until every card is turned. */
export function scoreFlipCards({ cards }: FlipCards, answer: Answer): number | null {
  if (cards.some(({ id }) => judgementOf(answer, id) === undefined)) return null;
  return shareOf(
    cards.filter(({ id, key }) => judgementOf(answer, id) === key).length,
    cards.length,
  );
}
