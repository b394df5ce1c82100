import type { Path } from '@/course/checks/finding';
import type { ScenarioFinding } from '@/course/checks/scenario-context';
import type { Witness } from '../engine/drawn-map';
import type { Bounds, Scenario } from '../engine/scenario';
import type { ScenarioLogic } from '../engine/state';
import { endlessScene, inOrder, surelyTaken, witnesses } from './analysis';
import { costliest } from './costs';
import type { Walk } from './walk';

/** The shortest way to each scene and ending that can be reached. */
type Reached = { readonly witnesses: ReadonlyMap<string, Witness> };

/** What keeps the states from being walked to the end: too many, or an endless play. */
export function troubleOf(
  logic: ScenarioLogic,
  process: Bounds | undefined,
  walked: Walk,
  most: number,
): ScenarioFinding | undefined {
  if (walked.waiting) return tooLarge(logic, process, walked.waiting, most);
  const endless = inOrder(walked) ? undefined : endlessScene(walked);
  if (endless === undefined) return undefined;
  return {
    where: ['nodes', endless],
    atName: true,
    message: `a play can come back to "${endless}" for ever: let a choice or a route on the way lead on.`,
  };
}

function tooLarge(
  logic: ScenarioLogic,
  process: Bounds | undefined,
  waiting: NonNullable<Walk['waiting']>,
  most: number,
): ScenarioFinding {
  const { scene = logic.start, costs = [] } = costliest(logic, process, waiting) ?? {};
  const named = costs.map(({ name, values, left }, index) => {
    const without = index === 0 ? 'without it' : 'without this too';
    return `${name} (${values} values; ${without} ${Math.ceil(left * 100)} % of the states would be left)`;
  });
  const which =
    named.length === 0 ? '' : ` At "${scene}" these tell most of them apart: ${named.join(', ')}.`;
  const [first] = costs;
  const group = first && (['meters', 'facts'] as const).find((each) => first.name in logic[each]);
  return {
    where: first && group ? [group, first.name] : ['nodes', scene],
    atName: true,
    message: `the role-play has more than ${most.toLocaleString('en')} different states.${which} Let branches rejoin earlier, or let fewer facts and meters matter late.`,
  };
}

/** Scenes in which a play can come to a stand with nothing to take. */
export function stuckScenes({ states }: Walk): readonly ScenarioFinding[] {
  const stuck = new Map<string, number>();
  for (const [index, { node, edges }] of states.entries()) {
    if (node.kind === 'scene' && edges.length === 0 && !stuck.has(node.id))
      stuck.set(node.id, index);
  }
  const ways = witnesses({ states });
  return [...stuck.keys()].map((id) => ({
    where: ['nodes', id, 'choices'],
    atName: true,
    message: `no choice can be taken here in some plays (e.g. near ${inWords(ways.get(id))}): leave one choice without "when".`,
  }));
}

/** Nodes that no play comes to. */
export function unreachable(
  logic: ScenarioLogic,
  { witnesses: ways }: Reached,
): readonly ScenarioFinding[] {
  const routersReached = reachedRouters(logic, ways);
  return Object.values(logic.nodes).flatMap(({ id, kind }) => {
    if (ways.has(id) || routersReached.has(id)) return [];
    const name = kind === 'ending' ? 'ending' : kind === 'router' ? 'router' : 'scene';
    return {
      where: ['nodes', id],
      atName: true,
      message: `no play comes to this ${name}. Lead to it with "to" under conditions that can hold, or delete it.`,
    };
  });
}

/** Routers count as reached when something that is reached leads to them. */
function reachedRouters(
  logic: ScenarioLogic,
  ways: ReadonlyMap<string, Witness>,
): ReadonlySet<string> {
  const reached = new Set<string>(logic.interrupts.map(({ to }) => to));
  for (const node of Object.values(logic.nodes)) {
    if (node.kind === 'scene' && ways.has(node.id))
      for (const { to } of node.choices) reached.add(to);
  }
  for (const id of reached) {
    const node = logic.nodes[id];
    if (node?.kind === 'router') for (const { to } of node.route) reached.add(to);
  }
  return reached;
}

/**
 * Conditional rules that no play makes true, and last entries that no play comes down to. Those of
 * a node that nobody reaches go without saying.
 */
export function neverHappening(
  logic: ScenarioLogic,
  { happened }: Walk,
  { witnesses: ways }: Reached,
  places: ReadonlyMap<object, Path>,
): readonly ScenarioFinding[] {
  const routers = reachedRouters(logic, ways);
  return [...places].flatMap(([rule, where]) => {
    if (happened.has(rule) || isShownAtTheEnd(where)) return [];
    const [group, id] = where;
    const node = group === 'nodes' ? logic.nodes[`${id}`] : undefined;
    if (node && !ways.has(node.id) && !routers.has(node.id)) return [];
    if ('when' in rule && rule.when !== undefined) {
      return {
        where: [...where, 'when'],
        message:
          'this condition holds in no play when it is asked. Change it, or delete what depends on it.',
      };
    }
    return isLastOfList(rule, where)
      ? {
          where,
          message: 'no play comes down to this last entry: delete it, and the "when" above it.',
        }
      : [];
  });
}

/** Debrief rules are asked after the end, when states are no longer told apart. */
function isShownAtTheEnd([group]: Path): boolean {
  return group === 'debrief';
}

/** The entry without `when` of variants, routes or dates that are read from the top. */
function isLastOfList(rule: object, where: Path): boolean {
  if (typeof where.at(-1) !== 'number' || 'speaker' in rule) return false;
  return 'text' in rule || where[0] === 'calendar' || where.at(-2) === 'route';
}

/** Uses of `since` whose scene is not always behind the learner. */
export function unsureSince(
  logic: ScenarioLogic,
  walked: Walk,
  order: readonly number[],
  places: ReadonlyMap<object, Path>,
): readonly ScenarioFinding[] {
  const ids = Object.keys(logic.nodes);
  const bitOf = (id: string) => (ids.includes(id) ? 1n << BigInt(ids.indexOf(id)) : 0n);
  const taken = surelyTaken(walked, order, bitOf);
  const wrong = new Map<object, ScenarioFinding>();
  for (const { rule, since, state, leaving } of walked.sinceUses) {
    const own = leaving ? bitOf(walked.states[state]?.node.id ?? '') : 0n;
    if ((((taken[state] ?? 0n) | own) & bitOf(since)) !== 0n || wrong.has(rule)) continue;
    const where = [...(places.get(rule) ?? []), 'since'];
    wrong.set(rule, {
      where,
      message: `some plays get here without a choice in "${since}": name a scene that always comes before, or let "when" say so.`,
    });
  }
  return [...wrong.values()];
}

/** Scenes on whose way the clock goes back. */
export function datesBack({ datesBack: back }: Walk): readonly ScenarioFinding[] {
  return [...back].map(([id, { from, last, clock }]) => ({
    where: ['nodes', id, 'at'],
    message: `the clock goes back: it is ${clock} here and was ${last} in "${from}". Correct one of the two.`,
  }));
}

/** Skills whose bar could never move. */
export function skillsWithoutPoints({ skills }: Scenario['bounds']): readonly ScenarioFinding[] {
  return Object.entries(skills).flatMap(([skill, { greatest }]) =>
    greatest > 0
      ? []
      : {
          where: ['skills', skill],
          atName: true,
          message: `no play earns points for "${skill}": score it in a choice, or delete it.`,
        },
  );
}

/** A way as in a share link: `d1a-d2c`. */
export function inWords(witness: Witness | undefined): string {
  const steps = witness?.steps ?? [];
  return steps.length === 0
    ? 'the start'
    : steps.map(({ node, choice }) => `${node}${choice}`).join('-');
}
