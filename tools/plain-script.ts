import type { Scenario } from '../src/scenario/engine/scenario.ts';
import type {
  ScenarioScript,
  ScriptChoice,
  ScriptLine,
  ScriptNode,
  ScriptScene,
} from '../src/scenario/engine/script.ts';

const MARKS = { good: '✓', fair: '△', poor: '✕', over: '⚠' } as const;

/** The whole script as plain text: what the authors' page prints, for a terminal. */
export function plainScript(scenario: Scenario, script: ScenarioScript): string {
  return [
    `# ${scenario.title}`,
    scenario.goal,
    scenario.brief.map((line) => `- ${line}`).join('\n'),
    ...script.nodes.map(nodeText),
    ...script.interrupts.map(({ gate, to }) => `! 若 ${gate} → ${to.toUpperCase()}`),
    '## 复盘里的话',
    ...script.rules.map(({ skill, gate, say }) => `${skill}  若 ${gate}\n   ${say}`),
  ].join('\n\n');
}

function nodeText(node: ScriptNode): string {
  if (node.kind === 'scene') return sceneText(node);
  if (node.kind === 'ending') {
    const fails = node.fails ? '  不合格' : '';
    return `## ${node.id.toUpperCase()}  结局 ${node.letter}  ${node.title}${fails}\n\n${node.text}`;
  }
  const ways = node.ways.map(
    ({ gate, to }) => `${gated(gate) || '其他情况'} → ${to.toUpperCase()}`,
  );
  return [`## ${node.id.toUpperCase()}  分流`, ways.join('\n')].join('\n\n');
}

function sceneText(scene: ScriptScene): string {
  const { id, stage, at, enter, lines, ask, hint, discuss, teach, choices } = scene;
  const notes = [
    ask,
    hint && `提示：${hint}`,
    ...discuss.map((question) => `讨论：${question}`),
    teach && `讲师：${teach}`,
  ];
  return [
    `## ${id.toUpperCase()}  ${[stage, at].filter(Boolean).join('  ')}`,
    [...enter, ...lines].map(lineText).join('\n'),
    notes.filter(Boolean).join('\n'),
    ...choices.map(choiceText),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function lineText({ who, mood, text, gate, since, effects }: ScriptLine): string {
  const said = who === undefined ? '' : `${who}${mood === undefined ? '' : `（${mood}）`}：${text}`;
  const changed = effects.length === 0 ? '' : `〔${effects.join('，')}〕`;
  const from = since === undefined ? '' : `〔来自 ${since.toUpperCase()}〕`;
  return `${gate === undefined ? '' : `〔若 ${gate}〕`}${from}${said}${changed}`;
}

function choiceText(choice: ScriptChoice): string {
  const { id, rate, say, gate, react, why, better, effects, scores, to } = choice;
  const rest = [
    gated(gate),
    ...react.map(lineText),
    `为什么：${why}`,
    better && `更好的一句：${better}`,
    [...effects, ...scores, `→ ${to.toUpperCase()}`].join('，'),
  ];
  const said = say.map((variant) =>
    variant.gate === undefined ? variant.text : `〔若 ${variant.gate}〕${variant.text}`,
  );
  return [
    `${id.toUpperCase()} ${MARKS[rate]} ${said.join(' / ')}`,
    ...rest.filter(Boolean).map((text) => `   ${text}`),
  ].join('\n');
}

function gated(gate: string | undefined): string {
  return gate === undefined ? '' : `若 ${gate}`;
}
