import { createHash } from 'node:crypto';
import type { ScenarioLookups } from '@/course/checks/scenario-context';
import { zhConditionWords } from '@/course/checks/scenario-words';
import { ScenarioSchema } from '@/course/schema/scenario';
import type { Scenario } from '@/scenario/engine/scenario';
import type { TextFormats } from '@/scenario/engine/text';
import { type BuiltScenario, buildScenario } from '@/scenario/explorer/build-scenario';
import { readShape } from '../../tools/explain-shape';
import { readYaml } from '../../tools/read-yaml';

/** A small role-play that uses every field of the format. Tests change a word of it by `plant`. */
export const SCENARIO_TEXT = `id: s9
format: 1
title: 半小时
module: m1
staging: meeting
goal: 带走一个日子
summary: 一笔逾期款，半小时。
minutes: 5
classMinutes: 10
brief: [广川精工，逾期 348000 元。]
cast:
  nar: {name: 旁白}
  huang: {name: 黄总, role: 老板, moods: [平静, 不满]}
meters:
  trust: {label: 信任, start: 45, min: 0, max: 100}
  risk: {label: 风险, start: 60, min: 0, max: 100, lowerIsBetter: true}
  cash: {label: 到账, unit: 元, start: 0, min: 0, max: 348000}
facts:
  doc: {label: 带了单据, start: false}
  late: {label: 改了期, start: false}
  promise: {label: 书面承诺, unit: 元, start: 0, max: 348000}
  written: {label: 书面程度, start: none, values: {none: 无, wechat: 微信确认, signed: 签字盖章}}
  bank: {label: 问清银行, start: false, from: s1.took(d8.a)}
  gates: {label: 记下了门, start: false, keptFor: [sx]}
calendar:
  visit:
    - {when: late, at: 2025-11-28T09:00}
    - {at: 2025-11-20T15:02}
  overdue: {days: visit - 2025-07-18}
skills: {prep: 准备, nego: 谈判}
bands: [85, 70, 50]
interrupts:
  - {when: trust < 20, to: e4}
start: d1
nodes:
  d1:
    stage: 准备
    at: 2025-11-17T09:10
    lines:
      - nar: 明天去见黄总。
    choices:
      a:
        say: 晚几天去，二十八号再说。
        why: 付款日去，钱已经排完。
        rate: poor
        set: {late: true}
        to: d2
      b:
        say: 带上对账单，二十号去吧。
        why: 单据对应他可能说的话。
        rate: good
        objectives: [m1-1a]
        do: {trust: +5}
        set: {doc: true, gates: true}
        score: {prep: 3}
        ref: l1-1#boxes
        to: d2
      c:
        say: 空着手先去听一听他的。
        why: 听完再准备要等下个月。
        rate: fair
        score: {prep: 1}
        to: d2
  d2:
    stage: 谈判
    at: visit
    enter:
      - {when: late, since: d1, do: {trust: -5}, line: {huang.不满: 今天的钱刚走完。}}
      - {when: bank, do: {trust: +1}}
    lines:
      - huang.平静: 年后一把给你。
      - {when: doc, since: d1, line: {huang: 账你倒是带来了。}}
      - nar: 到今天逾期 {overdue} 天。
    ask: 你怎么接？
    vote: true
    choices:
      a:
        say: 您看账在这里，先排十二万吧？
        why: 先问能力，再谈条件。
        rate: good
        when: doc and trust >= 45
        locked: show
        since: d1
        do: {trust: +5, risk: -4}
        set: {promise: 120000}
        score: {nego: 3}
        react:
          - huang: 行，先这么排。
          - {when: bank, line: {huang: 还是老户头？}}
        to: d3
      b:
        say:
          - {when: late, text: 那您看下个月能不能先走一些？}
          - {text: 那您看这个月能不能先走一些？}
        why: 没有数，就没有日子。
        rate: fair
        score: {nego: 1}
        set: {promise: 50000}
        to: d3
      c:
        say: 您上周才提的新车我都看见了！
        why: 当面拆穿，他只能翻脸。
        better:
          - {when: doc, text: 账都在这儿，先看看能排哪几笔。}
          - {text: 先问一句这个月怎么排款。}
        rate: poor
        do: {trust: -25, risk: +6}
        to: d3
      d:
        say: 不给钱我就天天来您家门口等。
        why: 堵门是越线。
        rate: over
        do: {risk: +15}
        score: {nego: -1}
        to: d3
  d3:
    stage: 谈判
    at: visit + 20m
    enter:
      - {when: crossed, since: d2, line: {huang.不满: 你刚才那句话我记着。}}
    lines:
      - huang.平静: 就这么着。
      - {id: sums, line: {nar: [{when: promise > 0, text: "他记下了 {promise} 元。"}, {text: 一个数也没有。}]}}
    choices:
      a:
        say: 这就好，我回去等您的消息。
        why: 说一声还不是行动。
        rate: poor
        to: settle
      b:
        say: 那我写下来，请您签个字吧。
        why: 当场成文。
        rate: good
        set: {written: signed}
        score: {nego: 3}
        also:
          - {when: promise >= 120000, since: d2, do: {cash: +120000}}
          - {when: took(d2.c), since: d2, do: {trust: -5}}
        to: settle
      c:
        say: 晚点发您微信，您回个确认。
        why: 次优但有效。
        rate: fair
        set: {written: wechat}
        score: {nego: 1}
        to: settle
  settle:
    route:
      - {when: crossed, to: e4}
      - {when: written == signed and process >= 85, to: e1}
      - {when: written != none, to: e2}
      - {to: e3}
  e1: {ending: A, outcome: 100, title: 书面承诺, text: "{promise} 元，{visit} 成文，{written}。"}
  e2:
    ending: B
    outcome: 60
    title: 差一口气
    text:
      - {id: figure, when: promise > 0, text: 有数没章。}
      - {text: 有话没数。}
  e3: {ending: C, outcome: 20, title: 空手, text: 回去再说。}
  e4: {ending: D, outcome: 0, fails: true, title: 谈崩, text: 黄总不见你了。}
debrief:
  - {id: soft, when: took(d2.b), skill: nego, say: 你让了步。, ref: l1-1#boxes}
  - {id: ready, when: doc, skill: prep, say: 单据带对了。}
questions: [哪一步最出乎你意料？]
`;

/** Two more role-plays: the sample remembers `s1`, and `sx` remembers the sample. */
const OTHERS = ['s1', 'sx'].map((id) =>
  ScenarioSchema.parse(
    readYaml(`id: ${id}
format: 1
title: 另一场
module: m1
staging: chat
goal: 问清
summary: 一句话。
minutes: 5
classMinutes: 5
brief: [一句话。]
cast: {fang: {name: 方敏}}
meters: {trust: {label: 信任, start: 1, min: 0, max: 9}}
facts:
  asked: {label: 问过, start: false}
  due: {label: 到期日, start: guess, values: {guess: 估的, full: 问清}}
  gates: {label: 门, start: false${id === 'sx' ? ', from: s9.gates' : ''}}
skills: {talk: 谈}
bands: [85, 70, 50]
start: d8
nodes:
  d8:
    stage: 问
    lines: [{fang: 问吗？}]
    choices:
      a: {say: 问。, why: 该问。, rate: good, set: {asked: true, due: full}, score: {talk: 1}, to: settle}
      b: {say: 不。, why: 省事。, rate: poor, to: settle}
  settle: {route: [{when: asked and gates, to: e1}, {to: e2}]}
  e1: {ending: A, outcome: 100, title: 清, text: 清了。}
  e2: {ending: B, outcome: 50, title: 混, text: 没清。}
questions: [怎么样？]
`).value,
  ),
);

export const testLookups: ScenarioLookups = {
  sections: new Set(['l1-1#boxes', 'l1-1#words']),
  objectives: new Set(['m1-1a', 'm1-1b']),
  moduleObjectives: ['m1-1a'],
  documents: new Map(),
  scenarios: new Map(OTHERS.map((other) => [other.id, other])),
  modules: new Set(['m0', 'm1']),
  hash: (text) => createHash('sha256').update(text).digest('hex').slice(0, 12),
  words: zhConditionWords,
};

/** Prints values bare, so that tests see what was filled in. */
export const plainFormats: TextFormats = {
  moment: (iso) => iso,
  number: (value, unit) => (unit === '元' ? value.toLocaleString('en') : `${value}`),
};

/** What stands in a planted text at the place of a message. */
export type Complaint = { readonly line: string; readonly message: string };

/** The text with one place changed. A place that is not there is a mistake of the test. */
export function plant(from: string, to: string): string {
  if (!SCENARIO_TEXT.includes(from)) throw new Error(`the sample has no "${from}"`);
  return SCENARIO_TEXT.replace(from, to);
}

/** Reads, checks and builds a role-play from its text, as the build does. */
export function complaintsAbout(text: string): readonly Complaint[] {
  const yaml = readYaml(text);
  const lineAt = (line: number) => text.split('\n')[line - 1] ?? '';
  if (yaml.problems.length > 0) {
    return yaml.problems.map(({ line, message }) => ({ line: lineAt(line), message }));
  }
  const shape = readShape(ScenarioSchema, yaml.value);
  if ('problems' in shape) {
    return shape.problems.map(({ path, atName, message }) => ({
      line: lineAt(yaml.locate(path, atName).line),
      message,
    }));
  }
  return buildScenario(shape.data, testLookups).findings.map(({ where, atName, message }) => ({
    line: lineAt(yaml.locate(where, atName).line),
    message,
  }));
}

/** Builds a role-play whose text is of the right shape. */
export function buildFromText(text: string = SCENARIO_TEXT): BuiltScenario {
  return buildScenario(ScenarioSchema.parse(readYaml(text).value), testLookups);
}

/** The sample as it is shipped. */
export function sampleScenario(text: string = SCENARIO_TEXT): Scenario {
  const { scenario, findings } = buildFromText(text);
  if (!scenario) throw new Error(findings.map(({ message }) => message).join('\n'));
  return scenario;
}
