import { hasEnded, type Play, type Step, startPlay, takeChoice } from './play';
import type { Scenario } from './scenario';
import type { Remembered } from './state';

/** A path that somebody shared, as far as it still fits this scenario. */
export type SharedPath = {
  readonly play: Play;
  readonly steps: readonly Step[];
  readonly from: Remembered;
  /** The scenario was changed since the link was made. */
  readonly changed: boolean;
  /** Something in the link did not fit and was left out. */
  readonly cut: boolean;
};

/**
 * The query of a link to these steps: `steps=d1a-d2c&hash=…&from=bank`. `from` names the remembered
 * facts that hold, and is empty where none does.
 */
export function writeShareLink(
  scenario: Scenario,
  steps: readonly Step[],
  from: Remembered,
): string {
  const query = new URLSearchParams();
  query.set('steps', steps.map(({ node, choice }) => `${node}${choice}`).join('-'));
  query.set('hash', scenario.hash);
  const remembered = Object.entries(scenario.facts).filter(([, fact]) => fact.from);
  const held = remembered.filter(([name, { start }]) => (from[name] ?? start) === true);
  if (remembered.length > 0) query.set('from', held.map(([name]) => name).join('.'));
  return query.toString();
}

/**
 * Reads such a query. Nothing in it is believed: steps are taken one by one in this scenario and
 * the first that does not fit ends the path; facts that remember nothing are left out.
 *
 * @returns undefined when the query holds no steps
 */
export function readShareLink(scenario: Scenario, query: string): SharedPath | undefined {
  const parameters = new URLSearchParams(query);
  const written = parameters.get('steps');
  if (!written) return undefined;

  const named = (parameters.get('from') ?? '').split('.').filter(Boolean);
  const from: Record<string, boolean> = {};
  // A link that says nothing of them leaves the facts at their start.
  for (const [name, fact] of parameters.has('from') ? Object.entries(scenario.facts) : []) {
    if (fact.from) from[name] = named.includes(name);
  }

  let play = startPlay(scenario, { from });
  let rest = written;
  while (rest !== '') {
    const [step, after] = nextStep(play, rest);
    const next = step ? takeChoice(scenario, play, step) : play;
    if (next === play) break;
    play = next;
    rest = after;
  }
  return {
    play,
    steps: play.steps.map(({ node, choice }) => ({ node, choice })),
    from,
    changed: parameters.get('hash') !== scenario.hash,
    cut: rest !== '' || named.some((name) => !Object.hasOwn(from, name)),
  };
}

/** The scene that waits is known, so ids with hyphens are told from the next step. */
function nextStep(play: Play, rest: string): readonly [string | undefined, string] {
  if (hasEnded(play) || !rest.startsWith(play.node.id)) return [undefined, rest];
  const written = rest.slice(play.node.id.length);
  const end = written[1];
  if (end !== undefined && end !== '-') return [undefined, rest];
  return [written[0], written.slice(2)];
}
