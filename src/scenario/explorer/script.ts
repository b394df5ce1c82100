import { type ConditionWords, conditionInWords } from '../engine/condition-words';
import type { CalendarEntry, Choice, Condition, Line, Node, Scene, Text } from '../engine/scenario';
import type { ScenarioScript, ScriptChoice, ScriptLine, ScriptNode } from '../engine/script';
import type { ScenarioLogic } from '../engine/state';
import { changesOf, effectsInWords, labelsOf, signed, valueInWords } from './map';

/** Writes a role-play out as people read it. */
export function scriptOf(logic: ScenarioLogic, words: ConditionWords): ScenarioScript {
  const labels = labelsOf(logic);
  const inWords: InWords = (when) => conditionInWords(when, labels, words);
  return {
    id: logic.id,
    meters: Object.values(logic.meters).map(({ label, unit, start, min, max, lowerIsBetter }) => ({
      label,
      ...(unit !== undefined && { unit }),
      start,
      min,
      max,
      lowerIsBetter,
    })),
    facts: Object.values(logic.facts).map((fact) => ({
      label: fact.label,
      ...(fact.unit !== undefined && { unit: fact.unit }),
      start: valueInWords(fact, fact.start),
      values: Object.values(fact.values ?? {}),
      ...(fact.from && { from: inWords(fact.from) }),
    })),
    calendar: Object.entries(logic.calendar).map(([name, entry]) => ({
      name,
      entries: datesIn(entry, inWords),
    })),
    interrupts: logic.interrupts.map(({ when, to }) => ({ gate: inWords(when), to })),
    nodes: Object.values(logic.nodes).map((node) => nodeIn(logic, node, inWords)),
    rules: logic.debrief.map(({ id, when, skill, say, ref }) => ({
      id,
      gate: inWords(when),
      skill: logic.skills[skill] ?? skill,
      say: worded(logic, say, inWords),
      ...(ref !== undefined && { ref }),
    })),
  };
}

type InWords = (when: Condition) => string;

function gated(when: Condition | undefined, inWords: InWords): { readonly gate?: string } {
  return when ? { gate: inWords(when) } : {};
}

function from(since: string | undefined): { readonly since?: string } {
  return since === undefined ? {} : { since };
}

function datesIn(entry: CalendarEntry, inWords: InWords) {
  if (entry.kind === 'days') return [{ at: `${entry.to} − ${entry.from}` }];
  return entry.of.map(({ when, at }) => ({ ...gated(when, inWords), at }));
}

function nodeIn(logic: ScenarioLogic, node: Node, inWords: InWords): ScriptNode {
  if (node.kind === 'ending') return { ...node, text: worded(logic, node.text, inWords) };
  if (node.kind === 'scene') return sceneIn(logic, node, inWords);
  const ways = node.route.map(({ when, to }) => ({ ...gated(when, inWords), to }));
  return { kind: 'router', id: node.id, ways };
}

function sceneIn(logic: ScenarioLogic, scene: Scene, inWords: InWords): ScriptNode {
  const { ask, hint, at, teach, document } = scene;
  const spoken = (line: Line) => lineIn(logic, line, inWords);
  return {
    kind: 'scene',
    id: scene.id,
    stage: scene.stage,
    staging: scene.staging ?? logic.staging,
    ...(at !== undefined && { at }),
    enter: scene.enter.map((rule) => ({
      ...(rule.line && spoken(rule.line)),
      ...gated(rule.when, inWords),
      ...from(rule.since),
      effects: effectsInWords(logic, rule),
    })),
    lines: scene.lines.map(spoken),
    ...(ask !== undefined && { ask }),
    ...(hint !== undefined && { hint }),
    ...(document && { document: document.title }),
    vote: scene.vote,
    discuss: scene.discuss,
    ...(teach !== undefined && { teach }),
    choices: scene.choices.map((choice) => choiceIn(logic, choice, inWords)),
  };
}

function choiceIn(logic: ScenarioLogic, choice: Choice, inWords: InWords): ScriptChoice {
  const { better, ref } = choice;
  return {
    id: choice.id,
    say: choice.say.map(({ when, text }) => ({
      ...gated(when, inWords),
      text: named(logic, text),
    })),
    rate: choice.rate,
    why: worded(logic, choice.why, inWords),
    ...(better !== undefined && { better: worded(logic, better, inWords) }),
    ...gated(choice.when, inWords),
    locked: choice.lockedReason !== undefined,
    ...from(choice.since),
    effects: changesOf(logic, choice, inWords),
    scores: Object.entries(choice.score ?? {}).map(
      ([skill, points]) => `${logic.skills[skill] ?? skill} ${signed(points)}`,
    ),
    react: choice.react.map((line) => lineIn(logic, line, inWords)),
    objectives: choice.objectives,
    ...(ref !== undefined && { ref }),
    to: choice.to,
  };
}

function lineIn(logic: ScenarioLogic, line: Line, inWords: InWords): ScriptLine {
  return {
    who: logic.cast[line.speaker]?.name ?? line.speaker,
    ...(line.mood !== undefined && { mood: line.mood }),
    text: worded(logic, line.text, inWords),
    ...gated(line.when, inWords),
    ...from(line.since),
    effects: [],
  };
}

/** All that a text can say, each wording with what it holds under. */
function worded(logic: ScenarioLogic, text: Text, inWords: InWords): string {
  if (typeof text === 'string') return named(logic, text);
  return text
    .map(({ when, text: wording }) =>
      when ? `〔若 ${inWords(when)}〕${named(logic, wording)}` : named(logic, wording),
    )
    .join(' / ');
}

/** A text whose placeholders say what will stand there: 〔首期〕. Dates keep the name that the calendar has. */
function named({ meters, facts }: ScenarioLogic, text: string): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const label = meters[name]?.label ?? facts[name]?.label;
    return label === undefined ? placeholder : `〔${label}〕`;
  });
}
