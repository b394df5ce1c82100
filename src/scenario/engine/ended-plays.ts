import { type Plays, playsOf, type RecordedEnd, type RecordedPlay } from './plays-fold';

export type EndedPlay = RecordedPlay & { readonly ended: RecordedEnd };

/** The plays of a scenario that have ended, latest first. */
export function endedPlays(plays: Plays, scenario: string): readonly EndedPlay[] {
  return playsOf(plays, scenario)
    .flatMap((play) => (isEnded(play) ? [play] : []))
    .toReversed();
}

export function isEnded(play: RecordedPlay): play is EndedPlay {
  return play.ended !== null;
}

/** Whether the learner has judged a play: the course keeps its judgement to itself until then. */
export function isJudged({ selfRating }: RecordedPlay): boolean {
  return selfRating !== null;
}
