import type { Condition, Effects, Line, Node, Scene, Text, Value } from '../engine/scenario';
import type { ScenarioLogic } from '../engine/state';

/**
 * What can still happen from each node, read off the nodes alone and therefore never too little.
 * The reduction asks it which values can still change and which conditions will still be read.
 */
export type Flow = {
  /** Conditions that may be read from the moment a choice is awaited in this scene. */
  readonly conditions: readonly Condition[];
  /** How far each meter may still fall and rise. Infinite where the play can come back. */
  readonly meters: ReadonlyMap<string, Reach>;
  readonly process: Reach;
  /** Values that each fact may still be given. */
  readonly facts: ReadonlyMap<string, ReadonlySet<Value>>;
  /** Choices that may still be taken, as `d5.c`, and nodes that may still be entered. */
  readonly mayTake: ReadonlySet<string>;
  readonly mayVisit: ReadonlySet<string>;
  readonly mayCross: boolean;
};

type Reach = { readonly down: number; readonly up: number };

/** The flow from each scene of a scenario. */
export function flowsOf(scenario: ScenarioLogic): ReadonlyMap<string, Flow> {
  const scenes = Object.values(scenario.nodes).filter((node) => node.kind === 'scene');
  const process = reachOf(scenario, (effects) => effects.points);
  const meters = Object.keys(scenario.meters).map(
    (name) => [name, reachOf(scenario, (effects) => effects.do?.[name] ?? 0)] as const,
  );
  return new Map(
    scenes.map((scene) => [
      scene.id,
      {
        ...flowFrom(scenario, scene),
        meters: new Map(meters.map(([name, reach]) => [name, reach(scene)])),
        process: process(scene),
      },
    ]),
  );
}

function flowFrom(scenario: ScenarioLogic, scene: Scene): Omit<Flow, 'meters' | 'process'> {
  const after = nodesAfter(scenario, scene);
  const later = [...after].flatMap((id) => scenario.nodes[id] ?? []);
  const conditions = new Map<string, Condition>();
  const read: Read = (condition) => {
    if (condition) conditions.set(JSON.stringify(condition), condition);
  };
  readOnLeaving(scene, read);
  for (const interrupt of scenario.interrupts) read(interrupt.when);
  // Dates are printed by texts anywhere, so all of them count from the first scene on.
  for (const entry of Object.values(scenario.calendar)) {
    if (entry.kind === 'moments') for (const { when } of entry.of) read(when);
  }
  for (const node of later) {
    if (node.kind === 'router') for (const { when } of node.route) read(when);
    if (node.kind === 'ending') readText(node.text, read);
    if (node.kind !== 'scene') continue;
    readOnArriving(node, read);
    readOnLeaving(node, read);
  }

  const facts = new Map<string, Set<Value>>();
  const mayTake = new Set<string>();
  let mayCross = false;
  const noteEffects = ({ set }: Effects) => {
    for (const [name, value] of Object.entries(set ?? {})) {
      facts.set(name, (facts.get(name) ?? new Set()).add(value));
    }
  };
  for (const node of later) if (node.kind === 'scene') node.enter.forEach(noteEffects);
  for (const node of new Set<Node>([scene, ...later])) {
    if (node.kind !== 'scene') continue;
    for (const choice of node.choices) {
      mayTake.add(`${node.id}.${choice.id}`);
      mayCross ||= choice.rate === 'over';
      noteEffects(choice);
      choice.also.forEach(noteEffects);
    }
  }
  return { conditions: [...conditions.values()], facts, mayTake, mayVisit: after, mayCross };
}

type Read = (condition: Condition | undefined) => void;

function readOnLeaving(scene: Scene, read: Read): void {
  for (const choice of scene.choices) {
    read(choice.when);
    for (const text of [choice.say, choice.why, choice.better]) readText(text, read);
    for (const { when } of choice.also) read(when);
    readLines(choice.react, read);
  }
}

function readOnArriving(scene: Scene, read: Read): void {
  for (const { when, line } of scene.enter) {
    read(when);
    readText(line?.text, read);
  }
  readLines(scene.lines, read);
}

function readLines(lines: readonly Line[], read: Read): void {
  for (const { when, text } of lines) {
    read(when);
    readText(text, read);
  }
}

function readText(text: Text | undefined, read: Read): void {
  if (typeof text === 'object') for (const { when } of text) read(when);
}

/** Nodes that one step or more may lead to. */
function nodesAfter(scenario: ScenarioLogic, scene: Scene): ReadonlySet<string> {
  const reached = new Set(targetsOf(scenario, scene));
  for (const id of reached) {
    const node = scenario.nodes[id];
    if (node) for (const target of targetsOf(scenario, node)) reached.add(target);
  }
  return reached;
}

function targetsOf({ interrupts }: ScenarioLogic, node: Node): readonly string[] {
  if (node.kind === 'ending') return [];
  if (node.kind === 'router') return node.route.map(({ to }) => to);
  return [...node.choices, ...interrupts].map(({ to }) => to);
}

type Change = Effects & { readonly points: number };

/** How far a number may still move from each scene, along the worst and the best way. */
function reachOf(scenario: ScenarioLogic, by: (change: Change) => number): (scene: Scene) => Reach {
  const known = new Map<string, Reach>();
  const underway = new Set<string>();
  const ANYWHERE: Reach = { down: -Infinity, up: Infinity };

  function fromScene(scene: Scene): Reach {
    const found = known.get(scene.id);
    if (found) return found;
    if (underway.has(scene.id)) return ANYWHERE;
    underway.add(scene.id);
    let reach: Reach = { down: 0, up: 0 };
    for (const choice of scene.choices) {
      const points = Object.values(choice.score ?? {}).reduce((sum, each) => sum + each, 0);
      const own = by({ ...choice, points });
      const also = moves(choice.also.map((rule) => by({ ...rule, points: 0 })));
      const later = onArrival(choice.to);
      reach = wider(reach, {
        down: Math.min(0, own) + also.down + later.down,
        up: Math.max(0, own) + also.up + later.up,
      });
    }
    underway.delete(scene.id);
    known.set(scene.id, reach);
    return reach;
  }

  function onArrival(id: string): Reach {
    const node = scenario.nodes[id];
    if (!node || node.kind === 'ending') return { down: 0, up: 0 };
    if (node.kind === 'router') {
      return node.route.map(({ to }) => onArrival(to)).reduce(wider, { down: 0, up: 0 });
    }
    const entering = moves(node.enter.map((rule) => by({ ...rule, points: 0 })));
    const later = fromScene(node);
    return { down: entering.down + later.down, up: entering.up + later.up };
  }

  return fromScene;
}

function moves(changes: readonly number[]): Reach {
  return {
    down: changes.reduce((sum, change) => sum + Math.min(0, change), 0),
    up: changes.reduce((sum, change) => sum + Math.max(0, change), 0),
  };
}

function wider(one: Reach, other: Reach): Reach {
  return { down: Math.min(one.down, other.down), up: Math.max(one.up, other.up) };
}
