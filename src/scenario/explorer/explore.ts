import type { Path } from '@/course/checks/finding';
import type { ScenarioFinding } from '@/course/checks/scenario-context';
import type { Witness } from '../engine/drawn-map';
import type { Scenario } from '../engine/scenario';
import type { ScenarioLogic } from '../engine/state';
import { boundsOf, cleanStates, inOrder, openEndings, playsThrough, witnesses } from './analysis';
import { type Walk, walk } from './walk';
import {
  datesBack,
  neverHappening,
  skillsWithoutPoints,
  stuckScenes,
  troubleOf,
  unreachable,
  unsureSince,
} from './walk-findings';

/** What walking all states of a scenario showed. */
export type Exploration = {
  readonly bounds: Scenario['bounds'];
  /** States after the reduction, endings included. */
  readonly states: number;
  /** Complete plays, and how many of them come to each ending. */
  readonly plays: number;
  readonly playsTo: ReadonlyMap<string, number>;
  /** The shortest way to each scene and to each ending. */
  readonly witnesses: ReadonlyMap<string, Witness>;
  /** Share of the waiting states, 0 to 1, from which each ending can still be reached. */
  readonly openShare: ReadonlyMap<string, number>;
  /**
   * Of the poor choices that can be taken before any other, where an ending is still open: the
   * share, 0 to 1, after which it still is. Missing where there are none.
   */
  readonly openAfterPoor: ReadonlyMap<string, number>;
  /** Scenes with a state in which every open choice is poor or crosses a line. */
  readonly onlyPoor: ReadonlySet<string>;
};

export type Explored = {
  /** Missing when there is an endless play or there are too many states. */
  readonly exploration: Exploration | undefined;
  readonly findings: readonly ScenarioFinding[];
};

/** The states of one role-play, after the reduction, that the build is willing to walk. */
const MOST_STATES = 300_000;

/**
 * Walks all states of a scenario and says what is wrong with it and what is true of it.
 * Where a route reads `process`, it walks twice: first for the bounds, then with them.
 */
export function explore(
  logic: ScenarioLogic,
  places: ReadonlyMap<object, Path>,
  most = MOST_STATES,
): Explored {
  const first = walk(logic, undefined, most);
  const trouble = troubleOf(logic, undefined, first, most);
  if (trouble) return { exploration: undefined, findings: [trouble] };
  const order = inOrder(first) ?? [];
  const stuck = stuckScenes(first);
  if (stuck.length > 0) return { exploration: undefined, findings: stuck };
  const bounds = boundsOf(logic, first, order);
  if (!JSON.stringify(logic.nodes).includes('"process"'))
    return conclude(logic, first, order, bounds, places);

  const second = walk(logic, bounds.process, most);
  const more = troubleOf(logic, bounds.process, second, most);
  if (more) return { exploration: undefined, findings: [more] };
  return conclude(logic, second, inOrder(second) ?? [], bounds, places);
}

function conclude(
  logic: ScenarioLogic,
  walked: Walk,
  order: readonly number[],
  bounds: Scenario['bounds'],
  places: ReadonlyMap<object, Path>,
): Explored {
  const { states } = walked;
  const endings = Object.values(logic.nodes).filter((node) => node.kind === 'ending');
  const ways = playsThrough(walked, order);
  const playsTo = new Map(endings.map(({ id }) => [id, 0]));
  for (const [index, { node }] of states.entries()) {
    if (node.kind === 'ending')
      playsTo.set(node.id, (playsTo.get(node.id) ?? 0) + (ways[index] ?? 0));
  }
  const open = openEndings(
    walked,
    order,
    endings.map(({ id }) => id),
  );
  const exploration: Exploration = {
    bounds,
    states: states.length,
    plays: [...playsTo.values()].reduce((sum, each) => sum + each, 0),
    playsTo,
    witnesses: witnesses(walked),
    ...openings(
      walked,
      order,
      endings.map(({ id }) => id),
      open,
    ),
    onlyPoor: new Set(
      states
        .filter(
          ({ edges }) =>
            edges.length > 0 && edges.every(({ rate }) => rate === 'poor' || rate === 'over'),
        )
        .map(({ node }) => node.id),
    ),
  };
  const findings = [
    ...unreachable(logic, exploration),
    ...neverHappening(logic, walked, exploration, places),
    ...unsureSince(logic, walked, order, places),
    ...datesBack(walked),
    ...skillsWithoutPoints(bounds),
  ];
  return { exploration, findings };
}

function openings(
  walked: Walk,
  order: readonly number[],
  endings: readonly string[],
  open: readonly number[],
): Pick<Exploration, 'openShare' | 'openAfterPoor'> {
  const { states } = walked;
  const clean = cleanStates(walked, order);
  const openShare = new Map<string, number>();
  const openAfterPoor = new Map<string, number>();
  for (const [position, ending] of endings.entries()) {
    const isOpen = (index: number) => ((open[index] ?? 0) & (1 << position)) !== 0;
    let waiting = 0;
    let still = 0;
    let poor = 0;
    let kept = 0;
    for (const [index, { edges }] of states.entries()) {
      if (edges.length === 0) continue;
      waiting += 1;
      if (!isOpen(index)) continue;
      still += 1;
      if (!clean[index]) continue;
      const slips = edges.filter(({ rate }) => rate === 'poor');
      poor += slips.length;
      kept += slips.filter(({ to }) => isOpen(to)).length;
    }
    openShare.set(ending, waiting === 0 ? 0 : still / waiting);
    if (poor > 0) openAfterPoor.set(ending, kept / poor);
  }
  return { openShare, openAfterPoor };
}
