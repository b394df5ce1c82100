import type { Choice, Line, Scenario, Scene } from '@/scenario/engine/scenario';

/*
 * A role-play of three scenes, one of each staging, and three endings: small, and plain in every
 * run. d1 (chat) → d2 (call) → d3 (meeting) → e1 when the evidence is there, else e2; lies lead to e3.
 */

function line(id: string, speaker: string, text: string, more: Partial<Line> = {}): Line {
  return { id, speaker, text, ...more };
}

function choice(id: string, say: string, more: Partial<Choice>): Choice {
  return {
    id,
    say: [{ text: say }],
    why: `“${say}”的道理。`,
    rate: 'good',
    objectives: [],
    react: [],
    also: [],
    to: 'd2',
    ...more,
  };
}

function scene(id: string, more: Partial<Scene> & Pick<Scene, 'lines' | 'choices'>): Scene {
  return { kind: 'scene', id, stage: '知己', enter: [], vote: false, discuss: [], ...more };
}

export function buildPlayScenario(overrides: Partial<Scenario> = {}): Scenario {
  return {
    id: 's1',
    module: 'm1',
    title: '接手第一天',
    summary: '一张表，一个电话，一次汇报。',
    minutes: 6,
    hash: 'aaaaaaaaaaaa',
    staging: 'meeting',
    goal: '下班前交出付款日历',
    brief: ['你今天接手。', '表上的话不一定都对。'],
    cast: {
      nar: { name: '旁白' },
      chen: { name: '陈岚', role: '销售经理', moods: ['平静', '追问'] },
      fang: { name: '方敏', role: '应收会计', moods: ['细致', '为难'] },
    },
    meters: {
      trust: { label: '信任', start: 50, min: 0, max: 100, lowerIsBetter: false },
      evidence: { label: '证据', start: 2, min: 0, max: 10, lowerIsBetter: false },
      risk: { label: '风险', start: 50, min: 0, max: 100, lowerIsBetter: true },
      cash: { label: '到账', unit: '元', start: 0, min: 0, max: 348_000, lowerIsBetter: false },
    },
    facts: {
      card: { label: '对平了五格账', start: false },
      due: {
        label: '到期日怎么来的',
        start: 'guess',
        values: { guess: '估的', full: '问清了' },
      },
    },
    calendar: { landing: { kind: 'moments', of: [{ at: '2025-11-10' }] } },
    skills: { facts: '事实', land: '落地' },
    bands: [85, 70, 50],
    interrupts: [],
    start: 'd1',
    nodes: {
      d1: scene('d1', {
        staging: 'chat',
        at: '2025-09-01T09:10',
        lines: [
          line('d1-1', 'chen', '表在你桌上。', { mood: '平静' }),
          line('d1-2', 'nar', '表上写着：尾款 93 万，催就行。'),
        ],
        ask: '第一件事做什么？',
        hint: '这 93 万，你凭哪张纸说的？',
        choices: [
          choice('a', '先把单据对平。', {
            do: { evidence: 2, risk: -3 },
            set: { card: true },
            score: { facts: 3 },
            react: [line('d1a-1', 'fang', '对平了，今天能要的是零。', { mood: '细致' })],
            ref: 'l1-1#five-boxes',
          }),
          choice('b', '先打电话催。', {
            rate: 'poor',
            better: '先看单据，再打电话。',
            do: { trust: -3, risk: 4 },
            react: [line('d1b-1', 'fang', '哪一笔？', { mood: '为难' })],
            ref: 'l1-1#five-boxes',
          }),
          choice('c', '托熟人看流水。', {
            rate: 'over',
            better: '查公开信息。',
            do: { risk: 15 },
            score: { facts: -1 },
          }),
        ],
      }),
      d2: scene('d2', {
        staging: 'call',
        at: '2025-09-01T11:40',
        enter: [
          {
            when: { op: 'not', of: { op: 'true', name: 'card' } },
            since: 'd1',
            do: { trust: -1 },
            line: line('d2-0', 'fang', '早上那笔，你对过账没有？', { mood: '为难', since: 'd1' }),
          },
        ],
        lines: [line('d2-1', 'fang', '日历这格填哪天？', { mood: '细致' })],
        choices: [
          choice('a', '我去问清批次。', {
            score: { facts: 3 },
            set: { due: 'full' },
            do: { evidence: 1, cash: 60_000 },
            react: [line('d2a-1', 'fang', '那就填 {landing}。', { mood: '细致' })],
            to: 'd3',
          }),
          choice('b', '先估一个。', {
            rate: 'fair',
            better: '先空着，问到再填。',
            score: { facts: 1 },
            react: [],
            to: 'd3',
          }),
        ],
      }),
      d3: scene('d3', {
        stage: '汇报',
        at: '2025-09-01T17:20',
        lines: [
          line('d3-1', 'chen', '三分钟。', { mood: '追问' }),
          line('d3-2', 'fang', '账我带来了。', { mood: '细致' }),
        ],
        ask: '你怎么报？',
        choices: [
          choice('a', '三灯在这页，请您定一件事。', {
            when: { op: 'compare', name: 'evidence', by: '>=', value: 4 },
            lockedReason: '证据 ≥ 4',
            score: { land: 3 },
            react: [line('d3a-1', 'chen', '日子记下了。', { mood: '平静' })],
            to: 'settle',
          }),
          choice('b', '账太乱，再给我两周。', {
            rate: 'poor',
            better: '缺的我标了红，请您定一件事。',
            do: { evidence: -1 },
            react: [line('d3b-1', 'chen', '两周后呢？', { mood: '追问' })],
            to: 'settle',
          }),
        ],
      }),
      settle: {
        kind: 'router',
        id: 'settle',
        route: [
          { when: { op: 'crossed' }, to: 'e3' },
          { when: { op: 'compare', name: 'evidence', by: '>=', value: 5 }, to: 'e1' },
          { to: 'e2' },
        ],
      },
      e1: {
        kind: 'ending',
        id: 'e1',
        letter: 'A',
        outcome: 100,
        fails: false,
        title: '灯齐日准',
        text: '到账 {cash} 元。',
      },
      e2: {
        kind: 'ending',
        id: 'e2',
        letter: 'C',
        outcome: 40,
        fails: false,
        title: '下周再报',
        text: '有的格子还空着。',
      },
      e3: {
        kind: 'ending',
        id: 'e3',
        letter: 'D',
        outcome: 0,
        fails: true,
        title: '客户被收走',
        text: '流水一个字也用不上。',
      },
    },
    debrief: [
      {
        id: 'card-done',
        when: { op: 'true', name: 'card' },
        skill: 'facts',
        say: '你先把账对平了。',
        ref: 'l1-1#five-boxes',
      },
      {
        id: 'report-short',
        when: { op: 'took', node: 'd3', choice: 'b' },
        skill: 'land',
        say: '汇报里没有日子。',
      },
    ],
    questions: ['哪一步最出乎你意料？'],
    bounds: {
      process: { least: -1, greatest: 9 },
      skills: { facts: { least: -1, greatest: 6 }, land: { least: 0, greatest: 3 } },
      decisions: { least: 3, greatest: 3 },
    },
    ...overrides,
  };
}
