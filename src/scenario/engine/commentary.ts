import type { Choice, Scenario, Scene } from './scenario';

type Told = 'why' | 'better';
type Discussed = 'teach' | 'discuss';
type Judged = 'debrief' | 'questions';

/** What happens in a role-play, without what is said about it: what its first scene waits for. */
export type Story = Omit<Scenario, Judged | 'nodes'> & {
  readonly nodes: Readonly<Record<string, Exclude<Scenario['nodes'][string], Scene> | StoryScene>>;
};

type StoryScene = Omit<Scene, Discussed | 'choices'> & {
  readonly choices: readonly Omit<Choice, Told>[];
};

/** What is said about a role-play: after a choice, in class, in the debrief. */
export type Commentary = Pick<Scenario, Judged> & {
  /** By id of the scene; choices in their order. */
  readonly scenes: Readonly<
    Record<string, Pick<Scene, Discussed> & { readonly choices: readonly Pick<Choice, Told>[] }>
  >;
};

/** The two files that a role-play is shipped in. `withCommentary` makes it whole again. */
export function splitScenario({ debrief, questions, nodes, ...rest }: Scenario): {
  readonly story: Story;
  readonly commentary: Commentary;
} {
  const storyNodes: Record<string, Story['nodes'][string]> = {};
  const scenes: Record<string, Commentary['scenes'][string]> = {};
  for (const [id, node] of Object.entries(nodes)) {
    if (node.kind !== 'scene') {
      storyNodes[id] = node;
      continue;
    }
    const { teach, discuss, choices, ...scene } = node;
    storyNodes[id] = { ...scene, choices: choices.map(({ why, better, ...choice }) => choice) };
    scenes[id] = {
      discuss,
      ...(teach !== undefined && { teach }),
      choices: choices.map(({ why, better }) => ({ why, ...(better !== undefined && { better }) })),
    };
  }
  return { story: { ...rest, nodes: storyNodes }, commentary: { debrief, questions, scenes } };
}

/** @throws when the two are not of one role-play */
export function withCommentary({ nodes, ...rest }: Story, commentary: Commentary): Scenario {
  const { debrief, questions, scenes } = commentary;
  const whole = Object.entries(nodes).map(([id, node]) => {
    if (node.kind !== 'scene') return [id, node] as const;
    const { choices, ...said } = told(scenes[id], id);
    const judged = node.choices.map((choice, at) => ({ ...choice, ...told(choices[at], id) }));
    return [id, { ...node, ...said, choices: judged }] as const;
  });
  return { ...rest, debrief, questions, nodes: Object.fromEntries(whole) };
}

function told<Said>(said: Said | undefined, scene: string): Said {
  if (said === undefined) throw new Error(`Scene "${scene}" comes without its commentary`);
  return said;
}
