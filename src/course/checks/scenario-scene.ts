import { conditionInWords } from '@/scenario/engine/condition-words';
import type { Choice, Scene } from '@/scenario/engine/scenario';
import type { ChoiceFile, SceneFile } from '../schema/scenario';
import type { Path } from './finding';
import {
  type Compiling,
  checkNode,
  checkSince,
  compileCondition,
  compileWhen,
  defined,
  note,
  noteName,
} from './scenario-context';
import { checkClock } from './scenario-declarations';
import { checkScore, compileEffects } from './scenario-effects';
import { choicesOf } from './scenario-nodes';
import { checkObjectives, checkSection, findDocument } from './scenario-references';
import { checkPlainText, compileLine, compileSay, compileVarying } from './scenario-texts';

/** A scene with its enter rules, lines and choices. */
export function compileScene(compiling: Compiling, id: string, scene: SceneFile): Scene {
  const where: Path = ['nodes', id];
  const choices = choicesOf(scene);
  if (choices.length < 2) {
    noteName(
      compiling,
      [...where, 'choices'],
      `a scene has 2 to 4 choices, and this one has ${choices.length}.`,
    );
  }
  if (scene.at !== undefined) checkClock(compiling, [...where, 'at'], scene.at);
  for (const field of ['stage', 'ask', 'hint', 'teach'] as const) {
    checkPlainText(compiling, [...where, field], scene[field]);
  }
  scene.discuss.forEach((text, index) => {
    checkPlainText(compiling, [...where, 'discuss', index], text);
  });
  const { stage, staging, at, ask, hint, vote, discuss, teach } = scene;
  return {
    kind: 'scene',
    id,
    enter: scene.enter.map((rule, index) =>
      compileEnter(compiling, [...where, 'enter', index], id, rule),
    ),
    lines: scene.lines.map((line, index) =>
      compileLine(compiling, [...where, 'lines', index], id, line),
    ),
    vote,
    discuss,
    choices: choices.map(([key, choice]) =>
      compileChoice(compiling, [...where, 'choices', key], id, key, choice),
    ),
    ...defined({ staging, at, ask, hint, teach }),
    stage,
    ...defined({ document: findDocument(compiling, [...where, 'document'], scene.document) }),
  };
}

function compileEnter(
  compiling: Compiling,
  where: Path,
  node: string,
  rule: SceneFile['enter'][number],
): Scene['enter'][number] {
  checkSince(compiling, [...where, 'since'], rule.since);
  if (!rule.do && !rule.set && !rule.line) {
    note(compiling, where, 'this rule does nothing: give it "do", "set" or "line", or delete it.');
  }
  const line = rule.line && compileLine(compiling, [...where, 'line'], node, rule.line);
  const compiled = {
    ...compileEffects(compiling, where, rule),
    ...defined({
      when: compileWhen(compiling, [...where, 'when'], rule.when),
      since: rule.since,
      line: line && defined({ ...line, since: rule.since }),
    }),
  };
  compiling.places.set(compiled, where);
  return compiled;
}

function compileChoice(
  compiling: Compiling,
  where: Path,
  node: string,
  id: string,
  choice: ChoiceFile,
): Choice {
  checkNode(compiling, [...where, 'to'], choice.to);
  checkSince(compiling, [...where, 'since'], choice.since);
  checkScore(compiling, [...where, 'score'], choice.score);
  checkObjectives(compiling, [...where, 'objectives'], choice.objectives);
  checkSection(compiling, [...where, 'ref'], choice.ref);
  const when = compileWhen(compiling, [...where, 'when'], choice.when);
  if (choice.locked === 'show' && !when) {
    note(
      compiling,
      [...where, 'locked'],
      'a choice that is never locked needs no "locked": give it a "when", or delete this.',
    );
  }
  const locked = choice.locked === 'show' && when;
  const { rate, objectives, since, score, ref, to } = choice;
  const better =
    choice.better === undefined
      ? undefined
      : compileVarying(compiling, [...where, 'better'], choice.better);
  const compiled: Choice = {
    id,
    say: compileSay(compiling, [...where, 'say'], choice.say),
    why: compileVarying(compiling, [...where, 'why'], choice.why),
    rate,
    objectives,
    react: choice.react.map((line, index) =>
      compileLine(compiling, [...where, 'react', index], node, line),
    ),
    also: choice.also.map((rule, index) => compileAlso(compiling, [...where, 'also', index], rule)),
    to,
    ...compileEffects(compiling, where, choice),
    ...defined({ better, when, since, score, ref }),
    ...(locked && {
      lockedReason: conditionInWords(locked, compiling.labels, compiling.lookups.words),
    }),
  };
  compiling.places.set(compiled, where);
  return compiled;
}

function compileAlso(
  compiling: Compiling,
  where: Path,
  rule: ChoiceFile['also'][number],
): Choice['also'][number] {
  checkSince(compiling, [...where, 'since'], rule.since);
  if (!rule.do && !rule.set)
    note(compiling, where, 'this rule does nothing: give it "do" or "set", or delete it.');
  const compiled = {
    ...compileEffects(compiling, where, rule),
    when: compileCondition(compiling, [...where, 'when'], rule.when),
    ...defined({ since: rule.since }),
  };
  compiling.places.set(compiled, where);
  return compiled;
}
