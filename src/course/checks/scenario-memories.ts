import type { Condition, ElsewhereTest } from '@/scenario/engine/scenario';
import type { ScenarioFile } from '../schema/scenario';
import type { Path } from './finding';
import { suggestion } from './nearest';
import { type Compiling, factKind, note } from './scenario-context';
import { choicesOf, isEnding, isRouter, isScene } from './scenario-nodes';

/** Holds what a fact's `from` says of other role-plays against what those have. */
export function checkMemory(compiling: Compiling, where: Path, condition: Condition): void {
  switch (condition.op) {
    case 'or':
    case 'and':
      for (const part of condition.of) checkMemory(compiling, where, part);
      return;
    case 'not':
      checkMemory(compiling, where, condition.of);
      return;
    case 'elsewhere': {
      const { scenario, test } = condition;
      if (scenario === compiling.file.id) {
        note(
          compiling,
          where,
          `a role-play does not remember itself: name another than ${scenario}.`,
        );
        return;
      }
      const other = roleplay(compiling, where, scenario);
      const wrong = other && misfit(other, test);
      if (wrong !== undefined) note(compiling, where, `${scenario} ${wrong}`);
      return;
    }
    default:
  }
}

/** Finds facts that are kept for a role-play which does not ask for them. */
export function checkKept(compiling: Compiling): void {
  const { id, facts } = compiling.file;
  for (const [name, { keptFor = [] }] of Object.entries(facts)) {
    for (const [index, reader] of keptFor.entries()) {
      const where = ['facts', name, 'keptFor', index];
      const other = roleplay(compiling, where, reader);
      if (!other || remembers(other, `${id}.${name}`)) continue;
      note(
        compiling,
        where,
        `${reader} never reads ${id}.${name}: let a fact there have "from: ${id}.${name}", or take ${reader} out.`,
      );
    }
  }
}

function remembers({ facts }: ScenarioFile, wanted: string): boolean {
  const named = new RegExp(`(^|[^\\w.])${wanted.replace('.', '\\s*\\.\\s*')}($|[^\\w(])`);
  return Object.values(facts).some(({ from }) => from !== undefined && named.test(from));
}

/** Another role-play of the course. One of a module that is not listed yet is pending. */
function roleplay(compiling: Compiling, where: Path, id: string): ScenarioFile | undefined {
  const { scenarios, modules } = compiling.lookups;
  const other = scenarios.get(id);
  if (other) return other;
  if (modules.has(`m${id.charAt(1)}`)) {
    const others = [...scenarios.keys()].filter((each) => each !== compiling.file.id);
    note(compiling, where, `there is no role-play "${id}". ${suggestion(id, others)}`);
  } else {
    compiling.pending.push({ where, message: `"${id}" waits for its module.` });
  }
  return undefined;
}

/** What a role-play lacks of what is read of it, with what it has instead. */
function misfit({ nodes, facts }: ScenarioFile, test: ElsewhereTest): string | undefined {
  switch (test.op) {
    case 'fact': {
      const fact = Object.hasOwn(facts, test.name) ? facts[test.name] : undefined;
      if (!fact) return `has no fact "${test.name}". ${suggestion(test.name, Object.keys(facts))}`;
      return factKind(fact).kind === 'boolean'
        ? undefined
        : `has "${test.name}" as a fact that is not yes or no: remember the choice that set it, with took(…).`;
    }
    case 'ending': {
      const letters = Object.values(nodes).flatMap((node) => (isEnding(node) ? node.ending : []));
      return letters.some((letter) => letter === test.letter)
        ? undefined
        : `has no ending ${test.letter}. ${suggestion(test.letter, letters)}`;
    }
    case 'visited':
    case 'took': {
      const node = Object.hasOwn(nodes, test.node) ? nodes[test.node] : undefined;
      if (!node || isRouter(node)) {
        const places = Object.entries(nodes).flatMap(([id, each]) => (isRouter(each) ? [] : id));
        return `has no scene and no ending "${test.node}". ${suggestion(test.node, places)}`;
      }
      if (test.op === 'visited') return undefined;
      const choices = isScene(node) ? choicesOf(node).map(([id]) => id) : [];
      return choices.includes(test.choice)
        ? undefined
        : `has no choice "${test.choice}" in "${test.node}". ${suggestion(test.choice, choices)}`;
    }
    default:
      return test satisfies never;
  }
}
