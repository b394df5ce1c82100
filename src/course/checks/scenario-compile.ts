import type { Ending, Node, Router } from '@/scenario/engine/scenario';
import type { ScenarioLogic } from '@/scenario/engine/state';
import type { ScenarioFile } from '../schema/scenario';
import type { Path } from './finding';
import { suggestion } from './nearest';
import { checkFactsAreUsed, checkOverHasConsequence } from './scenario-consequences';
import {
  type Compiling,
  checkNode,
  compileCondition,
  compileWhen,
  defined,
  note,
  noteName,
  type ScenarioFinding,
  type ScenarioLookups,
  startCompiling,
} from './scenario-context';
import { checkNames, compileCalendar, compileFacts, compileMeters } from './scenario-declarations';
import { checkKept } from './scenario-memories';
import {
  closureOfRouters,
  type EndingFile,
  isEnding,
  isRouter,
  isScene,
  leadsToEndingsAlone,
  type RouterFile,
} from './scenario-nodes';
import { checkSection } from './scenario-references';
import { compileScene } from './scenario-scene';
import { checkLastDefault, checkPlainText, checkQuotes, compileVarying } from './scenario-texts';

export type CompiledScenario = {
  /** Missing when there are findings. Its bounds are worked out by the explorer. */
  readonly scenario: ScenarioLogic | undefined;
  readonly findings: readonly ScenarioFinding[];
  /** References that wait for modules which are not listed yet. */
  readonly pending: readonly ScenarioFinding[];
  /** Where each rule, choice, variant and line of the scenario is written. */
  readonly places: ReadonlyMap<object, Path>;
};

/**
 * Turns a scenario as written, already of the right shape, into the logic that is played:
 * conditions parsed, names resolved. What only shows when states are walked is found by the
 * explorer (`buildScenario`).
 */
export function compileScenario(file: ScenarioFile, lookups: ScenarioLookups): CompiledScenario {
  const compiling = startCompiling(file, lookups);
  checkNames(compiling);
  checkPlainTexts(compiling);
  checkQuotes(compiling, file);
  checkBands(compiling);
  checkEndings(compiling);
  const { id, module, title, summary, minutes, staging, goal, brief, skills, questions } = file;
  const scenario: ScenarioLogic = {
    id,
    module,
    title,
    summary,
    minutes,
    hash: lookups.hash(JSON.stringify(file)),
    staging,
    goal,
    brief,
    cast: Object.fromEntries(Object.entries(file.cast).map(([key, one]) => [key, defined(one)])),
    meters: compileMeters(compiling),
    facts: compileFacts(compiling),
    calendar: compileCalendar(compiling),
    skills,
    bands: file.bands,
    interrupts: compileInterrupts(compiling),
    start: file.start,
    nodes: Object.fromEntries(
      Object.entries(file.nodes).map(([key, node]): [string, Node] => {
        if (isRouter(node)) return [key, compileRouter(compiling, key, node)];
        if (isEnding(node)) return [key, compileEnding(compiling, key, node)];
        return [key, compileScene(compiling, key, node)];
      }),
    ),
    debrief: compileDebrief(compiling),
    questions,
  };
  checkStart(compiling);
  // Where a name is wrong, what it should have set or read would be reported as well.
  if (compiling.findings.length === 0) {
    checkFactsAreUsed(compiling);
    checkKept(compiling);
    checkOverHasConsequence(compiling);
  }
  const { findings, pending, places } = compiling;
  return { scenario: findings.length > 0 ? undefined : scenario, findings, pending, places };
}

function compileRouter(compiling: Compiling, id: string, { route }: RouterFile): Router {
  const where: Path = ['nodes', id, 'route'];
  const process = leadsToEndingsAlone(compiling.file, id);
  checkLastDefault(compiling, where, route, 'route');
  if (closesCircle(compiling.file, id)) {
    note(
      compiling,
      where,
      'routers lead in a circle here: let one of them lead to a scene or an ending.',
    );
  }
  return {
    kind: 'router',
    id,
    route: route.map(({ when, to }, index) => {
      checkNode(compiling, [...where, index, 'to'], to);
      const condition = compileWhen(compiling, [...where, index, 'when'], when, { process });
      const compiled = { ...defined({ when: condition }), to };
      compiling.places.set(compiled, [...where, index]);
      return compiled;
    }),
  };
}

function closesCircle(file: ScenarioFile, id: string): boolean {
  const node = file.nodes[id];
  return (
    node !== undefined &&
    isRouter(node) &&
    node.route.some(({ to }) => closureOfRouters(file, to).has(id))
  );
}

function compileEnding(compiling: Compiling, id: string, ending: EndingFile): Ending {
  const where: Path = ['nodes', id];
  checkPlainText(compiling, [...where, 'title'], ending.title);
  const { ending: letter, outcome, fails, title, text } = ending;
  return {
    kind: 'ending',
    id,
    letter,
    outcome,
    fails,
    title,
    text: compileVarying(compiling, [...where, 'text'], text),
  };
}

function compileInterrupts(compiling: Compiling): ScenarioLogic['interrupts'] {
  const { file } = compiling;
  return file.interrupts.map(({ when, to }, index) => {
    const where: Path = ['interrupts', index];
    checkNode(compiling, [...where, 'to'], to);
    if (Object.hasOwn(file.nodes, to) && !leadsToEndingsAlone(file, to)) {
      note(
        compiling,
        [...where, 'to'],
        'an interrupt ends the play: lead it to an ending, or to a router that leads to endings alone.',
      );
    }
    const compiled = { when: compileCondition(compiling, [...where, 'when'], when), to };
    compiling.places.set(compiled, where);
    return compiled;
  });
}

function compileDebrief(compiling: Compiling): ScenarioLogic['debrief'] {
  const { debrief, skills } = compiling.file;
  const ids = new Set<string>();
  return debrief.map(({ id, when, skill, say, ref }, index) => {
    const where: Path = ['debrief', index];
    if (ids.has(id))
      note(compiling, [...where, 'id'], `two debrief rules have the id "${id}": rename one.`);
    ids.add(id);
    if (!Object.hasOwn(skills, skill)) {
      note(
        compiling,
        [...where, 'skill'],
        `there is no skill "${skill}". ${suggestion(skill, Object.keys(skills))}`,
      );
    }
    checkSection(compiling, [...where, 'ref'], ref);
    const condition = compileCondition(compiling, [...where, 'when'], when);
    const text = compileVarying(compiling, [...where, 'say'], say);
    return { id, when: condition, skill, say: text, ...defined({ ref }) };
  });
}

function checkPlainTexts(compiling: Compiling): void {
  const { title, goal, summary, brief, questions } = compiling.file;
  for (const [field, text] of Object.entries({ title, goal, summary })) {
    checkPlainText(compiling, [field], text);
  }
  for (const [field, texts] of Object.entries({ brief, questions })) {
    texts.forEach((text, index) => {
      checkPlainText(compiling, [field, index], text);
    });
  }
}

function checkBands(compiling: Compiling): void {
  const [best, good, fair] = compiling.file.bands;
  if (best <= 100 && best > good && good > fair && fair > 0) return;
  note(
    compiling,
    ['bands'],
    'bands are three falling per cents for 优, 良 and 可, e.g. [85, 70, 50].',
  );
}

function checkEndings(compiling: Compiling): void {
  const letters = new Map<string, string>();
  for (const [id, node] of Object.entries(compiling.file.nodes)) {
    if (!isEnding(node)) continue;
    const other = letters.get(node.ending);
    if (other)
      note(
        compiling,
        ['nodes', id, 'ending'],
        `"${other}" is ending ${node.ending} already: each has a letter of its own.`,
      );
    letters.set(node.ending, id);
  }
  if (!letters.has('A')) noteName(compiling, ['nodes'], 'there is no ending A, the best one.');
}

function checkStart(compiling: Compiling): void {
  const { file } = compiling;
  checkNode(compiling, ['start'], file.start);
  const first = Object.hasOwn(file.nodes, file.start) ? file.nodes[file.start] : undefined;
  if (first && !isScene(first)) note(compiling, ['start'], 'a play starts at a scene.');
}
