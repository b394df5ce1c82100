import type { InteractionOf } from '@/course/schema/interaction';
import { type Answer, textOf } from './answer';

type Guess = InteractionOf<'guess'>;

/** The option that was guessed; undefined before, or when the course no longer has it. */
export function guessedOption(guess: Guess, answer: Answer): Guess['options'][number] | undefined {
  const choice = textOf(answer, 'choice');
  return guess.options.find(({ id }) => id === choice);
}
