import type { Compiling } from './scenario-context';
import { note, noteName } from './scenario-context';
import {
  choicesOf,
  isEnding,
  isRouter,
  isScene,
  type NodeFile,
  reachableFrom,
} from './scenario-nodes';

/** Finds facts that nothing sets, and facts that are set and then never looked at. */
export function checkFactsAreUsed(compiling: Compiling): void {
  const { facts, nodes } = compiling.file;
  const set = new Set(Object.values(nodes).flatMap(namesSetIn));
  for (const [name, { from, keptFor }] of Object.entries(facts)) {
    if (!set.has(name) && from === undefined) {
      noteName(
        compiling,
        ['facts', name],
        `nothing sets "${name}": set it in a choice, or delete it.`,
      );
    } else if (!compiling.read.has(name) && keptFor === undefined) {
      noteName(
        compiling,
        ['facts', name],
        `"${name}" is set and never read: let it change something later, name the role-play that reads it with "keptFor", or delete it.`,
      );
    }
  }
  for (const name of Object.keys(compiling.file.calendar)) {
    if (compiling.read.has(name)) continue;
    noteName(
      compiling,
      ['calendar', name],
      `"${name}" is never shown: use {${name}} in a text or "at: ${name}", or delete it.`,
    );
  }
}

/**
 * Finds choices that cross a line and get away with it. A consequence is an ending that fails or
 * is reached at once, or a later rule that reads `crossed`, the choice, or a fact that it sets.
 */
export function checkOverHasConsequence(compiling: Compiling): void {
  const { file } = compiling;
  for (const [id, node] of Object.entries(file.nodes)) {
    if (!isScene(node)) continue;
    for (const [key, choice] of choicesOf(node)) {
      if (choice.rate !== 'over') continue;
      const target = file.nodes[choice.to];
      if (!target || isEnding(target)) continue;
      const marks = [`took(${id}.${key})`, 'crossed', ...Object.keys(choice.set ?? {})];
      const later = [...reachableFrom(file, [choice.to])].flatMap((each) => file.nodes[each] ?? []);
      const rules = [...later.flatMap(conditionsIn), ...file.interrupts.map(({ when }) => when)];
      if (rules.some((rule) => marks.some((mark) => mentions(rule, mark)))) continue;
      note(
        compiling,
        ['nodes', id, 'choices', key, 'rate'],
        'this choice crosses a line and nothing follows: lead it to a bad ending, or let a later route or "enter" read "crossed".',
      );
    }
  }
}

function mentions(condition: string, mark: string): boolean {
  const bare = condition.replaceAll(' ', '');
  return mark.includes('(')
    ? bare.includes(mark)
    : new RegExp(`(^|[^\\w.-])${mark}($|[^\\w-])`).test(condition);
}

function namesSetIn(node: NodeFile): readonly string[] {
  if (!isScene(node)) return [];
  const effects = [
    ...node.enter,
    ...choicesOf(node).flatMap(([, choice]) => [choice, ...choice.also]),
  ];
  return effects.flatMap(({ set }) => Object.keys(set ?? {}));
}

/** Conditions that change what happens or what is said in a node. */
function conditionsIn(node: NodeFile): readonly string[] {
  if (isEnding(node)) return [];
  if (isRouter(node)) return node.route.flatMap(({ when }) => when ?? []);
  const lines = [...node.lines, ...choicesOf(node).flatMap(([, { react }]) => react)];
  return [
    ...node.enter.flatMap(({ when }) => when ?? []),
    ...lines.flatMap(({ when }) => (typeof when === 'string' ? when : [])),
    ...choicesOf(node).flatMap(([, { when, also }]) => [
      ...(when === undefined ? [] : [when]),
      ...also.map((rule) => rule.when),
    ]),
  ];
}
