/** Hands by choice. */
export type Hands = Readonly<Record<string, number>>;

/**
 * What the first vote asks the instructor to do (blueprint §5.2, peer instruction):
 * `agreed` over 70 % right: one of each says why, reveal. `split`: pairs persuade each other, vote
 * again. `few` under 30 %: add a condition or an example, vote again. `tie`: the two leading choices
 * are at most 10 points apart: ask which fact is missing.
 */
export type VotingAdvice = 'none' | 'agreed' | 'split' | 'few' | 'tie';

/** The most hands that the record takes for a choice. */
export const mostHands = 200;

const agreedFrom = 0.7;
const fewBelow = 0.3;
const tieWithin = 0.1;

export function votingAdvice(hands: Hands, right: ReadonlySet<string>): VotingAdvice {
  const all = handsIn(hands);
  if (all === 0) return 'none';
  const share = [...right].reduce((sum, choice) => sum + (hands[choice] ?? 0), 0) / all;
  if (share > agreedFrom) return 'agreed';
  const [first = 0, second = 0] = Object.values(hands).toSorted((one, other) => other - one);
  if (second > 0 && (first - second) / all <= tieWithin) return 'tie';
  return share < fewBelow ? 'few' : 'split';
}

export function handsIn(hands: Hands): number {
  return Object.values(hands).reduce((sum, count) => sum + count, 0);
}

/** The choices with most hands; several when they are level, none when nobody voted. */
export function leadersOf(hands: Hands): readonly string[] {
  const most = Math.max(0, ...Object.values(hands));
  return most === 0 ? [] : Object.keys(hands).filter((choice) => hands[choice] === most);
}

/** The round that counts: the second once a hand was counted in it. */
export function decisiveRound(vote: { readonly first: Hands; readonly second: Hands }): Hands {
  return handsIn(vote.second) > 0 ? vote.second : vote.first;
}

/** How many of the class did not vote; never below 0, also when more hands than people were counted. */
export function notVoted(hands: Hands, size: number): number {
  return Math.max(0, size - handsIn(hands));
}
