import type { ChoiceFile, ScenarioFile, SceneFile } from '../schema/scenario';

/** A node as it is written: a scene, a router or an ending. */
export type NodeFile = ScenarioFile['nodes'][string];
export type RouterFile = Extract<NodeFile, { route: unknown }>;
export type EndingFile = Extract<NodeFile, { ending: unknown }>;

export function isRouter(node: NodeFile): node is RouterFile {
  return 'route' in node;
}

export function isEnding(node: NodeFile): node is EndingFile {
  return 'ending' in node;
}

export function isScene(node: NodeFile): node is SceneFile {
  return 'choices' in node;
}

/** A scene's choices in the order of the file. */
export function choicesOf(scene: SceneFile): readonly (readonly [string, ChoiceFile])[] {
  return Object.entries(scene.choices).flatMap(([id, choice]) =>
    choice ? [[id, choice] as const] : [],
  );
}

/** Nodes that may come straight after this one, interrupts left out. */
function targetsOf(node: NodeFile): readonly string[] {
  if (isEnding(node)) return [];
  if (isRouter(node)) return node.route.map(({ to }) => to);
  return choicesOf(node).map(([, { to }]) => to);
}

/** Nodes that may come after `from`, itself included. Unknown ids are passed over. */
export function reachableFrom(file: ScenarioFile, from: readonly string[]): ReadonlySet<string> {
  const reached = new Set(from);
  // A Set visits members added during the walk, so this follows every way to its end.
  for (const id of reached) {
    const node = file.nodes[id];
    if (!node) continue;
    for (const target of targetsOf(node)) reached.add(target);
    if (isScene(node)) for (const { to } of file.interrupts) reached.add(to);
  }
  return reached;
}

/** Whether a node is an ending, or a router from which only endings follow. */
export function leadsToEndingsAlone(file: ScenarioFile, id: string): boolean {
  const reached = [...closureOfRouters(file, id)].map((each) => file.nodes[each]);
  return reached.every((node) => node !== undefined && !isScene(node));
}

/** The node and, where it is a router, all that routers lead to from it. */
export function closureOfRouters(file: ScenarioFile, id: string): ReadonlySet<string> {
  const reached = new Set([id]);
  for (const each of reached) {
    const node = file.nodes[each];
    if (node && isRouter(node)) for (const { to } of node.route) reached.add(to);
  }
  return reached;
}
