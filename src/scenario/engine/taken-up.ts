import type { Followed, RecordedPlay } from './plays-fold';

/**
 * How far the learner has come in a play, where it is taken up again. Until they go on from a step
 * its outcome is what they look at: then `step` is smaller than the number of steps. A play that was
 * never followed stands at its first line.
 */
export function takenUp({ followed, prefixLength }: RecordedPlay): Followed {
  return followed ?? { step: prefixLength, lines: 1, choices: false };
}
