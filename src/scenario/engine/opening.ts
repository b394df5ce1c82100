import type { Bounds, Ending, Node, Scenario } from './scenario';

/** What the page of a role-play says before it is played. */
export type Opening = Pick<
  Scenario,
  'id' | 'title' | 'summary' | 'minutes' | 'goal' | 'brief' | 'cast' | 'bands'
> & {
  /** Decisions in the shortest and the longest play. */
  readonly decisions: Bounds;
  /** Guided play has more to say than why. */
  readonly hasHints: boolean;
  /** Best first. */
  readonly endings: readonly NamedEnding[];
};

export type NamedEnding = Pick<Ending, 'id' | 'letter' | 'title'>;

export function openingOf(scenario: Scenario): Opening {
  const { id, title, summary, minutes, goal, brief, cast, bands, bounds, nodes } = scenario;
  const hasHints = Object.values(nodes).some((node) => 'hint' in node);
  const { decisions } = bounds;
  const endings = endingsOf(nodes);
  return { id, title, summary, minutes, goal, brief, cast, bands, decisions, hasHints, endings };
}

/** Endings by letter, best first. */
export function endingsOf(nodes: Readonly<Record<string, Node>>): readonly NamedEnding[] {
  return Object.values(nodes)
    .flatMap((node) =>
      node.kind === 'ending' ? [{ id: node.id, letter: node.letter, title: node.title }] : [],
    )
    .toSorted((one, other) => (one.letter < other.letter ? -1 : 1));
}
