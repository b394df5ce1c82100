import type { CourseSource, LessonElement, LessonSource } from '@/course/checks/course-source';
import type { Contracts, Ledger, Timeline } from '@/course/schema/case';
import type { Interaction } from '@/course/schema/interaction';
import type { BankFile, Item } from '@/course/schema/item';
import type { JobAid } from '@/course/schema/job-aid';
import { buildItem } from './build-course';

const FOLDER = 'modules/01-know';

/** A component of a lesson, on a line of its own: `buildElement('Section', { id: 'five-boxes' })`. */
export function buildElement(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  overrides: Partial<LessonElement> = {},
): LessonElement {
  return {
    name,
    attributes,
    within: [],
    line: 10,
    column: 1,
    characters: 60,
    longestStretch: 60,
    lines: [],
    ...overrides,
  };
}

/** A lesson with every part of the template, whose interactions are those of `buildSource`. */
export function buildLessonSource(overrides: Partial<LessonSource> = {}): LessonSource {
  return {
    file: `${FOLDER}/l1-1.mdx`,
    data: {
      id: 'l1-1',
      title: '先把账认清',
      summary: '一张交接表，十个格。',
      minutes: 3,
      objectives: ['m1-1-1d'],
      after: [],
      story: { companies: ['lanneng'], from: '2025-09-01', to: '2025-09-05' },
      takeaways: ['一', '二', '三'],
      jobAid: 'ja-01',
    },
    elements: [
      buildElement('Hook'),
      buildElement('Interaction', { id: 'guess-open' }),
      buildElement('Section', { id: 'five-boxes', title: '五格账' }),
      buildElement('WorkedExample', { id: 'example', title: '示例' }),
      buildElement('Interaction', { id: 'sort-boxes' }),
      buildElement('Interaction', { id: 'your-own' }),
      buildElement('Takeaways'),
      buildElement('JobAidLink'),
    ],
    characters: 700,
    passages: [],
    ...overrides,
  };
}

const INTERACTIONS: readonly Interaction[] = [
  {
    id: 'guess-open',
    title: '先猜一下',
    instruction: '点一个。',
    type: 'guess',
    question: '今天能要多少？',
    options: [
      { id: 'none', text: '0', response: '对，条件还没到。' },
      { id: 'all', text: '93 万', response: '条件还没到。' },
    ],
    key: 'none',
  },
  {
    id: 'sort-boxes',
    title: '分一分',
    instruction: '一张一张放。',
    type: 'sort',
    groups: [
      { id: 'collect', label: '可催' },
      { id: 'complete', label: '先补条件' },
    ],
    cards: [
      { id: 'one', text: '验收款', group: 'collect', reason: '到期了。' },
      { id: 'two', text: '终验款', group: 'complete', reason: '没终验。' },
      { id: 'three', text: '质保金', group: 'complete', reason: '没到日子。' },
    ],
  },
  {
    id: 'your-own',
    title: '你那笔款',
    instruction: '写一笔。',
    type: 'transfer',
    fields: [{ id: 'amount', label: '金额' }],
  },
];

export function buildInteractions(
  interactions: readonly Interaction[] = INTERACTIONS,
): CourseSource['interactions'][number] {
  return { file: `${FOLDER}/l1-1.interactions.yaml`, lesson: 'l1-1', data: { interactions } };
}

/** The example interactions with the one of that id changed. */
export function buildInteractionsWith<Type extends Interaction['type']>(
  type: Type,
  change: Partial<Extract<Interaction, { type: Type }>>,
): CourseSource['interactions'][number] {
  return buildInteractions(
    INTERACTIONS.map((one) => (one.type === type ? { ...one, ...change } : one)),
  );
}

export function buildBankSource(
  items: readonly Item[] = [buildItem()],
  overrides: Partial<BankFile> = {},
): CourseSource['banks'][number] {
  return {
    file: `${FOLDER}/m1.quiz.yaml`,
    data: {
      id: 'm1',
      title: '模块一测验',
      draw: { count: 4, objectives: 1, difficulty: { easy: 0, medium: 4, hard: 0 } },
      items: [...items],
      ...overrides,
    },
  };
}

export function buildJobAidSource(
  overrides: Partial<JobAid> = {},
): CourseSource['jobAids'][number] {
  return {
    file: 'job-aids/ja-01.yaml',
    data: {
      id: 'ja-01',
      title: '事实卡',
      summary: '一单一张。',
      lesson: 'l1-1',
      paper: 'a5',
      sections: [
        {
          id: 'account',
          title: '五格账',
          points: [],
          fields: [
            { id: 'total', label: '合同额', type: 'money' },
            { id: 'received', label: '已收', type: 'money' },
            { id: 'open', label: '未收', type: 'money' },
            {
              id: 'check',
              label: '对平',
              type: 'computed',
              formula: 'balance',
              of: ['total', 'received', 'open'],
            },
          ],
        },
      ],
      model: {
        title: '样张',
        values: { 'account.total': 100, 'account.received': 60, 'account.open': 40 },
      },
      ...overrides,
    },
  };
}

type Contract = Contracts[number];

/** 100 signed: 60 received, 40 due on 2025-07-18 and overdue on the day of the take-over. */
export function buildContract(overrides: Partial<Contract> = {}): Contract {
  return {
    id: 'hc-b-2502',
    number: 'HC-B-2502',
    customer: 'lanneng',
    project: '能耗监测',
    signedOn: '2025-04-08',
    quantity: 10,
    unitPrice: 10,
    amount: 100,
    sortedFrom: 'l1-1',
    instalments: [
      { id: 'advance', label: '预付', amount: 60, dueOn: null, state: 'received' },
      {
        id: 'acceptance',
        label: '验收款',
        amount: 40,
        dueOn: '2025-07-18',
        countedFrom: { day: '2025-06-18', days: 30 },
        state: 'overdue',
      },
    ],
    ...overrides,
  };
}

export function buildLedger(overrides: Partial<Ledger> = {}): Ledger {
  return {
    asOf: '2025-09-01',
    goal: { by: '2026-02-13', amount: 30 },
    payments: [
      {
        on: '2025-04-15',
        contract: 'hc-b-2502',
        instalment: 'advance',
        amount: 60,
        known: 'l1-1',
      },
    ],
    changes: [],
    arrangements: [],
    totals: {
      delivered: 100,
      received: 60,
      open: 40,
      overdue: 40,
      conditionUnmet: 0,
      notDue: 0,
      unreconciled: 0,
      retention: 0,
      signed: 100,
    },
    outcome: { collectable: 40, received: [], left: 40 },
    ...overrides,
  };
}

/** The one payment of `buildLedger`, and the take-over. */
export function buildTimeline(): Timeline {
  return [
    {
      on: '2025-04-15',
      weekday: '二',
      dayOff: false,
      company: 'lanneng',
      happened: '预付款到账。',
      payment: 60,
      known: 'l1-1',
    },
    { on: '2025-09-01', weekday: '一', dayOff: false, happened: '林一舟接手。', known: 'l1-1' },
  ];
}

/** A course with one module, one lesson, one item, one role-play and one job aid that fit together. */
export function buildSource(overrides: Partial<CourseSource> = {}): CourseSource {
  return {
    course: {
      file: 'course.yaml',
      data: {
        id: 'getting-paid',
        title: '高效回款',
        motto: '到账才算卖完',
        summary: '从签约前到到账后。',
        version: '1.0.0',
        modules: ['m1'],
        upcoming: [],
        objectives: [],
        passMark: 0.8,
        tactics: [],
        notice: '本课不是法律意见。',
      },
    },
    modules: [buildModuleSource()],
    lessons: [buildLessonSource()],
    interactions: [buildInteractions()],
    banks: [buildBankSource()],
    scenarios: [buildScenarioSource()],
    overlays: [],
    jobAids: [buildJobAidSource()],
    glossary: { file: 'glossary.yaml', data: { terms: [] } },
    laws: { file: 'laws.yaml', data: { laws: [] } },
    documents: [],
    diagrams: [],
    companies: {
      file: 'case/companies.yaml',
      data: {
        rolesKnown: 'l1-1',
        companies: [
          {
            id: 'lanneng',
            name: '岚能',
            short: '岚能',
            side: 'customer',
            about: '国企',
            later: [],
            people: [],
          },
        ],
      },
    },
    contracts: { file: 'case/contracts.yaml', data: { contracts: [buildContract()] } },
    ledger: { file: 'case/ledger.yaml', data: buildLedger() },
    timeline: { file: 'case/timeline.yaml', data: { events: buildTimeline() } },
    calendar: { file: 'case/calendar.yaml', data: { holidays: [], workdays: [] } },
    figures: { file: 'case/figures.yaml', data: { figures: [] } },
    style: { file: 'style.yaml', data: { banned: [] } },
    texts: [],
    ...overrides,
  };
}

type ModuleSource = CourseSource['modules'][number];

export function buildModuleSource(overrides: Partial<ModuleSource['data']> = {}): ModuleSource {
  return {
    file: `${FOLDER}/module.yaml`,
    folder: FOLDER,
    data: {
      id: 'm1',
      numeral: '一',
      title: '知己知彼',
      summary: '先弄清。',
      seal: '知彼',
      objectives: [{ id: 'm1-1-1d', title: '金额', ability: '拆成五格' }],
      lessons: ['l1-1'],
      quiz: 'm1',
      scenarios: ['s1'],
      jobAids: ['ja-01'],
      ...overrides,
    },
  };
}

function buildScenarioSource(): CourseSource['scenarios'][number] {
  const choice = {
    why: '先对账。',
    rate: 'good' as const,
    objectives: ['m1-1-1d'],
    locked: 'hide' as const,
    react: [],
    also: [],
    to: 'e1',
  };
  return {
    file: `${FOLDER}/s1.scenario.yaml`,
    data: {
      id: 's1',
      format: 1,
      title: '接手第一周',
      module: 'm1',
      staging: 'chat',
      goal: '把账认清',
      summary: '五天。',
      minutes: 6,
      brief: ['周一。'],
      classMinutes: 20,
      cast: { nar: { name: '旁白' } },
      meters: {},
      facts: {},
      calendar: {},
      skills: { prep: '准备' },
      bands: [85, 70, 50],
      interrupts: [],
      start: 'd1',
      nodes: {
        d1: {
          stage: '接手',
          enter: [],
          lines: [{ nar: '交接表来了。' }],
          vote: false,
          discuss: [],
          choices: {
            a: { ...choice, say: '先打电话', rate: 'poor' },
            b: { ...choice, say: '先对对账', score: { prep: 3 } },
          },
        },
        e1: { ending: 'A', outcome: 100, fails: false, title: '清楚', text: '账清了。' },
      },
      debrief: [],
      questions: ['为什么？'],
    },
  };
}
