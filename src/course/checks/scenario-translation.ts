import {
  type ConditionLabels,
  type ConditionWords,
  conditionInWords,
} from '@/scenario/engine/condition-words';
import type { Choice, Node } from '@/scenario/engine/scenario';
import type { ScenarioLogic } from '@/scenario/engine/state';
import { labelsFrom } from './scenario-context';
import { type Hash, withTexts } from './scenario-text-keys';

/**
 * A role-play in another language: its texts by key, and the reasons of locked choices put together
 * anew. The logic, the ids and the hash stay, so a play goes on in either language. A text without
 * a translation stays as it is.
 */
export function translated<Logic extends ScenarioLogic>(
  scenario: Logic,
  texts: ReadonlyMap<string, string>,
  words: ConditionWords,
  hash: Hash,
): Logic {
  const rewritten = withTexts(scenario, hash, (key, text) => texts.get(key) ?? text);
  const labels = labelsOf(rewritten);
  const reasoned = (choice: Choice): Choice =>
    choice.lockedReason === undefined || !choice.when
      ? choice
      : { ...choice, lockedReason: conditionInWords(choice.when, labels, words) };
  const nodes = Object.entries(rewritten.nodes).map(([id, node]): [string, Node] => [
    id,
    node.kind === 'scene' ? { ...node, choices: node.choices.map(reasoned) } : node,
  ]);
  return { ...rewritten, nodes: Object.fromEntries(nodes) };
}

function labelsOf(scenario: ScenarioLogic): ConditionLabels {
  return labelsFrom(
    scenario,
    (id) => {
      const node = scenario.nodes[id];
      return node?.kind === 'router' ? undefined : node;
    },
    (id, key) => {
      const node = scenario.nodes[id];
      const choice =
        node?.kind === 'scene' ? node.choices.find((one) => one.id === key) : undefined;
      return choice?.say.at(-1)?.text ?? '';
    },
  );
}
