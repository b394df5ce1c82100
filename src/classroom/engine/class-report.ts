import type { ClassState } from '@/class-record/class-state';
import type { Agenda } from '@/course/schema/agenda';
import { plannedParts } from './half-day';
import { contentOf, type ScreenSources } from './screen-content';
import { decisiveRound, handsIn, type VotingAdvice, votingAdvice } from './votes';

/** A question that the class voted on. Shares are 0 to 1, null where nobody raised a hand. */
export type VotedLine = {
  readonly part: string;
  readonly screen: number;
  readonly vote: string;
  readonly firstRight: number | null;
  readonly lastRight: number | null;
  readonly hands: number;
  readonly advice: VotingAdvice;
};

export type ClassReport = {
  /** Minutes planned and spent, by part, in order. */
  readonly parts: readonly {
    readonly id: string;
    readonly planned: number;
    readonly spentMs: number;
  }[];
  readonly votes: readonly VotedLine[];
  /** Fewer than half were right at the end: what the class has to come back to, worst first. */
  readonly missed: readonly VotedLine[];
  /** The first hands were level or fell apart: worth talking about again. */
  readonly split: readonly VotedLine[];
};

/** What the class left: what took how long, what was missed, where it was divided. */
export function classReport(
  agenda: Agenda,
  state: ClassState,
  sources: ScreenSources,
): ClassReport {
  const parts = plannedParts(agenda, state.plan, state.added);
  const votes = parts.flatMap(({ part, screens }) =>
    screens.flatMap(({ screen, index }) => {
      const right = rightBy(state, part.id, screen, sources);
      return Object.entries(state.votes).flatMap(([vote, { first, second }]) => {
        const keys = right(vote);
        if (!keys) return [];
        const last = decisiveRound({ first, second });
        return {
          part: part.id,
          screen: index,
          vote,
          firstRight: shareOf(first, keys),
          lastRight: shareOf(last, keys),
          hands: handsIn(last),
          advice: votingAdvice(first, keys),
        };
      });
    }),
  );
  return {
    parts: parts.map(({ part, minutes }) => ({
      id: part.id,
      planned: minutes,
      spentMs: state.spent[part.id] ?? 0,
    })),
    votes,
    missed: votes
      .filter(({ lastRight }) => lastRight !== null && lastRight < 0.5)
      .toSorted((one, other) => (one.lastRight ?? 0) - (other.lastRight ?? 0)),
    split: votes.filter(({ advice }) => advice === 'tie' || advice === 'split'),
  };
}

/** The right choices of a vote, if it belongs to the screen. */
function rightBy(
  state: ClassState,
  part: string,
  screen: Agenda['parts'][number]['screens'][number],
  sources: ScreenSources,
): (vote: string) => ReadonlySet<string> | null {
  if (screen.show === 'item') {
    const content = contentOf(state, part, screen, sources);
    const asks = content.kind === 'item' ? content.asks : [];
    return (vote) => asks.find((asked) => asked.vote === vote)?.right ?? null;
  }
  if (screen.show !== 'scene') return () => null;
  const scene = sources.staged(screen.scenario)?.scenario.nodes[screen.node];
  const good =
    scene?.kind === 'scene'
      ? new Set(scene.choices.filter(({ rate }) => rate === 'good').map(({ id }) => id))
      : null;
  const starts = `${part}/${screen.scenario}/`;
  return (vote) => (vote.startsWith(starts) && vote.endsWith(`/${screen.node}`) ? good : null);
}

function shareOf(hands: Readonly<Record<string, number>>, right: ReadonlySet<string>) {
  const all = handsIn(hands);
  if (all === 0) return null;
  return [...right].reduce((sum, choice) => sum + (hands[choice] ?? 0), 0) / all;
}
