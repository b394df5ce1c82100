import {
  type ConditionLabels,
  type ConditionWords,
  conditionInWords,
} from '../engine/condition-words';
import type {
  Choice,
  Condition,
  Effects,
  FactDeclaration,
  Node,
  Rate,
  Text,
  Value,
} from '../engine/scenario';
import type { ScenarioLogic } from '../engine/state';
import { wordingsOf } from '../engine/text';

/** The instructor's map: every node, and every way between them in words. */
export type ScenarioMap = {
  /** Headings in the order of the file: each scene stands in the lane of its stage. */
  readonly lanes: readonly string[];
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
  /** What can end or turn a play at any time, in words. */
  readonly interrupts: readonly { readonly gate: string; readonly to: string }[];
};

export type MapNode = {
  readonly id: string;
  readonly kind: Node['kind'];
  /** Stage of a scene, letter of an ending; a router has none. */
  readonly lane: string | undefined;
  readonly title: string;
  /** The longest way from the start in nodes, ways back left out: the column or row to draw in. */
  readonly rank: number;
  readonly vote: boolean;
};

export type MapEdge = {
  readonly from: string;
  readonly to: string;
  /** Missing on the ways out of a router. */
  readonly choice: string | undefined;
  readonly say: string | undefined;
  readonly rate: Rate | undefined;
  /** When this way is open, in words; undefined where it always is. */
  readonly gate: string | undefined;
  /** What it changes, in words: 信任 +5. */
  readonly effects: readonly string[];
};

/** Draws up the map of a scenario. */
export function mapOf(logic: ScenarioLogic, words: ConditionWords): ScenarioMap {
  const labels = labelsOf(logic);
  const inWords = (when: Condition | undefined) => when && conditionInWords(when, labels, words);
  const ranks = ranksOf(logic);
  const nodes = Object.values(logic.nodes);
  return {
    lanes: [...new Set(nodes.flatMap((node) => (node.kind === 'scene' ? node.stage : [])))],
    nodes: nodes.map((node) => ({
      id: node.id,
      kind: node.kind,
      lane: laneOf(node),
      title: mapTitleOf(logic, node),
      rank: ranks.get(node.id) ?? 0,
      vote: node.kind === 'scene' && node.vote,
    })),
    edges: nodes.flatMap((node): readonly MapEdge[] => {
      if (node.kind === 'ending') return [];
      if (node.kind === 'router') {
        const bare = {
          from: node.id,
          choice: undefined,
          say: undefined,
          rate: undefined,
          effects: [],
        };
        return node.route.map(({ when, to }) => ({ ...bare, to, gate: inWords(when) }));
      }
      return node.choices.map((choice) => ({
        from: node.id,
        to: choice.to,
        choice: choice.id,
        say: choice.say.at(-1)?.text,
        rate: choice.rate,
        gate: inWords(choice.when),
        effects: changesOf(logic, choice, inWords),
      }));
    }),
    interrupts: logic.interrupts.map(({ when, to }) => ({
      gate: conditionInWords(when, labels, words),
      to,
    })),
  };
}

/** Labels for putting a shipped scenario's conditions into words. */
export function labelsOf(logic: ScenarioLogic): ConditionLabels {
  const declared = (name: string) => logic.meters[name] ?? logic.facts[name];
  return {
    label: (name) => declared(name)?.label ?? name,
    unit: (name) => declared(name)?.unit,
    value: (name, value) => logic.facts[name]?.values?.[value] ?? value,
    scene: (id) => {
      const node = logic.nodes[id];
      return node ? `${id.toUpperCase()} ${titleOf(node)}` : id;
    },
    say: (id, key) => {
      const node = logic.nodes[id];
      if (node?.kind !== 'scene') return '';
      return node.choices.find((choice) => choice.id === key)?.say.at(-1)?.text ?? '';
    },
  };
}

/** Effects in words: 信任 +5, 书面程度：签字盖章. */
export function effectsInWords(logic: ScenarioLogic, effects: Effects): readonly string[] {
  const moved = Object.entries(effects.do ?? {}).map(
    ([name, by]) => `${logic.meters[name]?.label ?? name} ${signed(by)}`,
  );
  const noted = Object.entries(effects.set ?? {}).map(([name, value]) =>
    noteOf(logic, name, value),
  );
  return [...moved, ...noted];
}

/** `+5`, `−3`. */
export function signed(by: number): string {
  return `${by < 0 ? '−' : '+'}${Math.abs(by)}`;
}

/** A fact's value: ✓ or ✗, the label of an enum's value, a number with its unit. */
export function valueInWords({ values, unit }: Partial<FactDeclaration>, value: Value): string {
  if (typeof value === 'boolean') return value ? '✓' : '✗';
  if (typeof value === 'string') return values?.[value] ?? value;
  return `${value}${unit === undefined ? '' : ` ${unit}`}`;
}

function noteOf(logic: ScenarioLogic, name: string, value: Value): string {
  const fact = logic.facts[name] ?? {};
  const label = logic.facts[name]?.label ?? name;
  const inWords = valueInWords(fact, value);
  return typeof value === 'boolean' ? `${inWords} ${label}` : `${label}：${inWords}`;
}

/** All that a choice changes, in words; what it changes only under a condition says which. */
export function changesOf(
  logic: ScenarioLogic,
  choice: Choice,
  inWords: (when: Condition) => string | undefined,
): readonly string[] {
  return [
    ...effectsInWords(logic, choice),
    ...choice.also.flatMap((rule) =>
      effectsInWords(logic, rule).map((effect) => `${effect}（${inWords(rule.when)}）`),
    ),
  ];
}

function laneOf(node: Node): string | undefined {
  if (node.kind === 'scene') return node.stage;
  return node.kind === 'ending' ? node.letter : undefined;
}

/** Characters of an opening line that stand for a scene which asks nothing. */
const MOST_SAID = 14;

/** What is asked in a scene, or how it opens: a stage alone does not tell it from its neighbours. */
function mapTitleOf({ cast }: ScenarioLogic, node: Node): string {
  if (node.kind !== 'scene' || node.ask !== undefined) return titleOf(node);
  const opening = node.lines.find(({ text }) => !wordingOf(text).includes('{'));
  if (!opening) return node.stage;
  const name = cast[opening.speaker]?.name ?? opening.speaker;
  const text = wordingOf(opening.text);
  const said = [...text];
  const cut = said.length > MOST_SAID ? `${said.slice(0, MOST_SAID - 2).join('')}……` : text;
  return `${name}：${cut}`;
}

/** What a text says where nothing special holds. */
function wordingOf(text: Text): string {
  return wordingsOf(text).at(-1) ?? '';
}

function titleOf(node: Node): string {
  if (node.kind === 'ending') return node.title;
  if (node.kind === 'router') return node.id;
  return node.ask ?? node.stage;
}

/** Longest distance from the start in nodes; ways that lead back are left out. */
function ranksOf(logic: ScenarioLogic): ReadonlyMap<string, number> {
  const order: string[] = [];
  const done = new Set<string>();
  const back = new Set<string>();
  const underway = new Set<string>();
  function visit(id: string): void {
    done.add(id);
    underway.add(id);
    for (const to of targetsOf(logic, id)) {
      if (underway.has(to)) back.add(`${id}>${to}`);
      else if (!done.has(to)) visit(to);
    }
    underway.delete(id);
    order.unshift(id);
  }
  visit(logic.start);
  const ranks = new Map([[logic.start, 0]]);
  for (const id of order) {
    for (const to of targetsOf(logic, id)) {
      if (back.has(`${id}>${to}`)) continue;
      ranks.set(to, Math.max(ranks.get(to) ?? 0, (ranks.get(id) ?? 0) + 1));
    }
  }
  return ranks;
}

function targetsOf(logic: ScenarioLogic, id: string): readonly string[] {
  const node = logic.nodes[id];
  if (node?.kind === 'scene') return node.choices.map(({ to }) => to);
  return node?.kind === 'router' ? node.route.map(({ to }) => to) : [];
}
