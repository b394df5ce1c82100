import type { Choice, Line, Node, Scene, Text, Variants } from '@/scenario/engine/scenario';
import type { ScenarioLogic } from '@/scenario/engine/state';

/** A short, stable hash of a text. */
export type Hash = (text: string) => string;

/** Gives the text that takes the place of another. Keys: docs/authoring.md. */
type Rewrite = (key: string, text: string) => string;

/**
 * All texts of a role-play by their keys, in the order of the file. A key holds on to a text by ids,
 * or by a hash of what it says or stands under, and never by an index.
 *
 * @throws {Error} when two different texts have one key
 */
export function textsOf(scenario: ScenarioLogic, hash: Hash): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  withTexts(scenario, hash, (key, text) => {
    if ((texts.get(key) ?? text) !== text) {
      throw new Error(`Two texts of "${scenario.id}" have the key "${key}": rename one of the ids`);
    }
    texts.set(key, text);
    return text;
  });
  return texts;
}

/** The role-play with every text rewritten, and nothing else changed. */
export function withTexts<Logic extends ScenarioLogic>(
  scenario: Logic,
  hash: Hash,
  rewrite: Rewrite,
): Logic {
  const { cast, meters, facts, skills, nodes, debrief } = scenario;
  const mood = (word: string) => rewrite(`moods.${word}`, word);
  return {
    ...scenario,
    title: rewrite('title', scenario.title),
    goal: rewrite('goal', scenario.goal),
    summary: rewrite('summary', scenario.summary),
    brief: listed('brief', scenario.brief, hash, rewrite),
    cast: eachOf(cast, (id, { name, role, moods }) => ({
      name: rewrite(`cast.${id}.name`, name),
      ...(role !== undefined && { role: rewrite(`cast.${id}.role`, role) }),
      ...(moods && { moods: moods.map(mood) }),
    })),
    meters: eachOf(meters, (name, meter) => labelled(`meters.${name}`, meter, rewrite)),
    facts: eachOf(facts, (name, fact) => ({
      ...labelled(`facts.${name}`, fact, rewrite),
      ...(fact.values && {
        values: eachOf(fact.values, (value, text) =>
          rewrite(`facts.${name}.values.${value}`, text),
        ),
      }),
    })),
    skills: eachOf(skills, (skill, label) => rewrite(`skills.${skill}.label`, label)),
    nodes: eachOf(nodes, (id, node) => nodeWith(id, node, mood, hash, rewrite)),
    debrief: debrief.map((rule) => ({
      ...rule,
      say: textWith(`debrief.${rule.id}.say`, rule.say, hash, rewrite),
    })),
    questions: listed('questions', scenario.questions, hash, rewrite),
  };
}

function nodeWith(
  id: string,
  node: Node,
  mood: (word: string) => string,
  hash: Hash,
  rewrite: Rewrite,
): Node {
  if (node.kind === 'router') return node;
  if (node.kind === 'ending') {
    const title = rewrite(`${id}.title`, node.title);
    return { ...node, title, text: textWith(`${id}.text`, node.text, hash, rewrite) };
  }
  const line = (one: Line): Line => ({
    ...one,
    ...(one.mood !== undefined && { mood: mood(one.mood) }),
    // The id begins with the node's.
    text: textWith(`${id}.line.${one.id.slice(id.length + 1)}`, one.text, hash, rewrite),
  });
  const { stage, ask, hint, teach, discuss } = node;
  return {
    ...node,
    // Scenes of one stage stand in one lane, so its name is translated once.
    stage: rewrite(`stages.${hash(stage).slice(0, 6)}`, stage),
    enter: node.enter.map((rule) => (rule.line ? { ...rule, line: line(rule.line) } : rule)),
    lines: node.lines.map(line),
    ...(ask !== undefined && { ask: rewrite(`${id}.ask`, ask) }),
    ...(hint !== undefined && { hint: rewrite(`${id}.hint`, hint) }),
    discuss: listed(`${id}.discuss`, discuss, hash, rewrite),
    ...(teach !== undefined && { teach: rewrite(`${id}.teach`, teach) }),
    choices: node.choices.map((choice) => choiceWith(id, choice, line, hash, rewrite)),
  } satisfies Scene;
}

function choiceWith(
  node: string,
  choice: Choice,
  line: (one: Line) => Line,
  hash: Hash,
  rewrite: Rewrite,
): Choice {
  const key = `${node}.${choice.id}`;
  const { say, why, better, react } = choice;
  return {
    ...choice,
    say: variantsWith(`${key}.say`, say, hash, rewrite),
    why: textWith(`${key}.why`, why, hash, rewrite),
    ...(better !== undefined && { better: textWith(`${key}.better`, better, hash, rewrite) }),
    react: react.map(line),
  };
}

function textWith(key: string, text: Text, hash: Hash, rewrite: Rewrite): Text {
  return typeof text === 'string' ? rewrite(key, text) : variantsWith(key, text, hash, rewrite);
}

/** A variant is held by its id or its condition; the one that is taken when no other fits by neither. */
function variantsWith(key: string, variants: Variants, hash: Hash, rewrite: Rewrite): Variants {
  return variants.map((variant) => {
    const { id, when, text } = variant;
    const own = id ?? (when && hash(JSON.stringify(when)).slice(0, 6));
    return { ...variant, text: rewrite(own === undefined ? key : `${key}.${own}`, text) };
  });
}

function listed(
  key: string,
  texts: readonly string[],
  hash: Hash,
  rewrite: Rewrite,
): readonly string[] {
  return texts.map((text) => rewrite(`${key}.${hash(text).slice(0, 6)}`, text));
}

function labelled<Declared extends { readonly label: string; readonly unit?: string }>(
  key: string,
  declared: Declared,
  rewrite: Rewrite,
): Declared {
  const { label, unit } = declared;
  return {
    ...declared,
    label: rewrite(`${key}.label`, label),
    ...(unit !== undefined && { unit: rewrite(`${key}.unit`, unit) }),
  };
}

function eachOf<One>(
  all: Readonly<Record<string, One>>,
  change: (name: string, one: One) => One,
): Readonly<Record<string, One>> {
  return Object.fromEntries(Object.entries(all).map(([name, one]) => [name, change(name, one)]));
}
