import type { InteractionOf } from '@/course/schema/interaction';
import { type Answer, shareOf, textOf } from './answer';

type FlipCards = InteractionOf<'flip-cards'>;
export type Judgement = 'agree' | 'disagree';

/** What the learner said of a card before it was turned; undefined while it lies face up. */
export function judgementOf(answer: Answer, card: string): Judgement | undefined {
  return judgementIn(answer, card);
}

/** What the learner has picked and not yet turned the card for. */
export function pickOf(answer: Answer, card: string): Judgement | undefined {
  return judgementIn(answer, pickKey(card));
}

export function withPick(answer: Answer, card: string, pick: Judgement): Answer {
  return { ...answer, [pickKey(card)]: pick };
}

/** The card is turned: its pick has become a judgement. */
export function withJudgement(answer: Answer, card: string, judgement: Judgement): Answer {
  const { [pickKey(card)]: _pick, ...others } = answer;
  return { ...others, [card]: judgement };
}

/** Share of cards judged rightly; null until every card is turned. */
export function scoreFlipCards({ cards }: FlipCards, answer: Answer): number | null {
  if (cards.some(({ id }) => judgementOf(answer, id) === undefined)) return null;
  return shareOf(
    cards.filter(({ id, key }) => judgementOf(answer, id) === key).length,
    cards.length,
  );
}

function judgementIn(answer: Answer, key: string): Judgement | undefined {
  const text = textOf(answer, key);
  return text === 'agree' || text === 'disagree' ? text : undefined;
}

function pickKey(card: string): string {
  return `${card}.pick`;
}
