import type { ConditionLabels, ConditionWords } from '@/scenario/engine/condition-words';
import type { Condition } from '@/scenario/engine/scenario';
import { type ConditionVocabulary, type FactKind, parseCondition } from '../schema/condition';
import type { StoryDocument } from '../schema/document';
import type { ScenarioFile } from '../schema/scenario';
import type { Path } from './finding';
import { suggestion } from './nearest';
import { choicesOf, isRouter, isScene } from './scenario-nodes';

/** Something to mend in a scenario; `where` is the path in its YAML file, as in a `Place`. */
export type ScenarioFinding = {
  readonly where: Path;
  readonly atName?: boolean;
  readonly message: string;
};

/** What a scenario refers to outside its own file. */
export type ScenarioLookups = {
  /** Addresses of lesson sections, `l1-2#three-lights`. */
  readonly sections: ReadonlySet<string>;
  /** Ids of all objectives of the course and of the listed modules. */
  readonly objectives: ReadonlySet<string>;
  /** Objectives of the scenario's module; each should be shown by a choice. */
  readonly moduleObjectives: readonly string[];
  readonly documents: ReadonlyMap<string, StoryDocument>;
  /** All role-plays of the course by id: facts remember from one to the other. */
  readonly scenarios: ReadonlyMap<string, ScenarioFile>;
  /** Listed modules, `m1`. References into others are pending. */
  readonly modules: ReadonlySet<string>;
  /** A short, stable hash of a text. */
  readonly hash: (text: string) => string;
  readonly words: ConditionWords;
};

/** What the parts of the compilation share. */
export type Compiling = {
  readonly file: ScenarioFile;
  readonly lookups: ScenarioLookups;
  readonly vocabulary: ConditionVocabulary;
  readonly labels: ConditionLabels;
  readonly findings: ScenarioFinding[];
  readonly pending: ScenarioFinding[];
  /** Where each compiled rule, choice and line is written. */
  readonly places: Map<object, Path>;
  /** Names that some condition or text reads. */
  readonly read: Set<string>;
  /** `took(node.choice)` that some condition reads, as `d5.c`. */
  readonly readChoices: Set<string>;
  /** Lines' ids given out so far. */
  readonly lineIds: Set<string>;
};

export function startCompiling(file: ScenarioFile, lookups: ScenarioLookups): Compiling {
  return {
    file,
    lookups,
    vocabulary: vocabularyOf(file),
    labels: labelsOf(file),
    findings: [],
    pending: [],
    places: new Map(),
    read: new Set(),
    readChoices: new Set(),
    lineIds: new Set(),
  };
}

/** Notes a mistake at a place. */
export function note({ findings }: Compiling, where: Path, message: string): void {
  findings.push({ where, message });
}

/** Notes a mistake in the name that a path ends in, or in all that stands under it. */
export function noteName({ findings }: Compiling, where: Path, message: string): void {
  findings.push({ where, atName: true, message });
}

/**
 * A parsed condition, or undefined where none is written. After a mistake, which is noted, a
 * stand-in comes back: a scenario with findings is thrown away.
 */
export function compileWhen(
  compiling: Compiling,
  where: Path,
  source: string | undefined,
  allow: Pick<ConditionVocabulary, 'process' | 'elsewhere'> = {},
): Condition | undefined {
  return source === undefined ? undefined : compileCondition(compiling, where, source, allow);
}

export function compileCondition(
  compiling: Compiling,
  where: Path,
  source: string,
  allow: Pick<ConditionVocabulary, 'process' | 'elsewhere'> = {},
): Condition {
  const parsed = parseCondition(source, { ...compiling.vocabulary, ...allow });
  if ('condition' in parsed) {
    noteReads(compiling, parsed.condition);
    return parsed.condition;
  }
  note(compiling, where, `at character ${parsed.at + 1} of "${source}": ${parsed.message}`);
  return { op: 'crossed' };
}

/** Checks the id of a node that something leads to or names. */
export function checkNode(compiling: Compiling, where: Path, id: string): void {
  const { nodes } = compiling.file;
  if (Object.hasOwn(nodes, id)) return;
  note(compiling, where, `there is no node "${id}". ${suggestion(id, Object.keys(nodes))}`);
}

/** Checks a `since`: the scene where the late consequence began. */
export function checkSince(compiling: Compiling, where: Path, id: string | undefined): void {
  if (id === undefined) return;
  const { nodes } = compiling.file;
  const node = Object.hasOwn(nodes, id) ? nodes[id] : undefined;
  if (node && isScene(node)) return;
  const scenes = Object.keys(nodes).filter((each) => {
    const candidate = nodes[each];
    return candidate !== undefined && isScene(candidate);
  });
  note(
    compiling,
    where,
    `"since" names the scene it began in; "${id}" is none. ${suggestion(id, scenes)}`,
  );
}

/** Only the fields that have a value, for objects whose optional fields may be missing. */
export function defined<Fields extends object>(fields: Fields): Defined<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Defined<Fields>;
}

type OptionalKeys<Fields> = {
  [Key in keyof Fields]-?: undefined extends Fields[Key] ? Key : never;
}[keyof Fields];
type Defined<Fields> = Omit<Fields, OptionalKeys<Fields>> & {
  [Key in OptionalKeys<Fields>]?: Exclude<Fields[Key], undefined>;
};

function noteReads(compiling: Compiling, condition: Condition): void {
  switch (condition.op) {
    case 'or':
    case 'and':
      for (const part of condition.of) noteReads(compiling, part);
      return;
    case 'not':
      noteReads(compiling, condition.of);
      return;
    case 'compare':
    case 'true':
      compiling.read.add(condition.name);
      return;
    case 'took':
      compiling.readChoices.add(`${condition.node}.${condition.choice}`);
      return;
    default:
  }
}

function vocabularyOf(file: ScenarioFile): ConditionVocabulary {
  const nodes = Object.entries(file.nodes).filter(([, node]) => !isRouter(node));
  return {
    meters: file.meters,
    facts: Object.fromEntries(
      Object.entries(file.facts).map(([name, fact]) => [name, factKind(fact)]),
    ),
    nodes: Object.fromEntries(
      nodes.map(([id, node]) => [id, isScene(node) ? choicesOf(node).map(([key]) => key) : []]),
    ),
  };
}

/**
 * What kind of fact a declaration makes: by its values and its start. One that starts with a word
 * and lists no values is a mistake that is reported where it stands; it counts as yes or no, so
 * that what reads it is not reported as well.
 */
export function factKind({ start, values, max }: ScenarioFile['facts'][string]): FactKind {
  if (values) return { kind: 'enum', values: Object.keys(values) };
  if (typeof start !== 'number') return { kind: 'boolean' };
  return { kind: 'integer', max: max ?? Number.MAX_SAFE_INTEGER };
}

function labelsOf(file: ScenarioFile): ConditionLabels {
  return labelsFrom(
    file,
    (id) => {
      const node = file.nodes[id];
      if (!node || isRouter(node)) return undefined;
      return isScene(node) ? { stage: node.stage } : { title: node.title };
    },
    (id, key) => {
      const node = file.nodes[id];
      const say =
        node && isScene(node) ? choicesOf(node).find(([each]) => each === key)?.[1].say : '';
      return typeof say === 'string' ? say : (say?.at(-1)?.text ?? '');
    },
  );
}

type Declared = { readonly label: string; readonly unit?: string | undefined };
type DeclaredFact = Declared & {
  readonly values?: Readonly<Record<string, string>> | undefined;
};

/** Labels for conditions, from what a role-play declares, its nodes and what its choices say. */
export function labelsFrom(
  {
    meters,
    facts,
  }: {
    readonly meters: Readonly<Record<string, Declared>>;
    readonly facts: Readonly<Record<string, DeclaredFact>>;
  },
  placeOf: (node: string) => { readonly stage?: string; readonly title?: string } | undefined,
  say: (node: string, choice: string) => string,
): ConditionLabels {
  const declared = (name: string) => meters[name] ?? facts[name];
  return {
    label: (name) => declared(name)?.label ?? name,
    unit: (name) => declared(name)?.unit,
    value: (name, value) => facts[name]?.values?.[value] ?? value,
    scene: (id) => {
      const { stage, title } = placeOf(id) ?? {};
      return stage === undefined ? (title ?? id) : `${id.toUpperCase()} ${stage}`;
    },
    say,
  };
}
