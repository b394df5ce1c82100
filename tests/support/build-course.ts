import type {
  Bank,
  CourseOutline,
  ExamOutline,
  LessonOutline,
  ModuleOutline,
} from '@/course/outline';
import type { AskedItemOf, Item } from '@/course/schema/item';

/*
 * Builders give every field a plain value. A test overrides the fields it is about. The values are
 * the same in every run, and small: they are no examples of good items.
 */

type ExampleItems = { readonly [Type in Item['type']]: AskedItemOf<Type> };

const asked = { difficulty: 2, objectives: ['m1-1-1d'], source: 'l1-1#five-boxes' } as const;

const placed = (id: string) => ({ id, ...asked, objectives: [...asked.objectives] });

const options = () => [
  { id: 'check-papers', text: '先对单据', feedback: '单据齐了，钱才有日子。' },
  { id: 'call-boss', text: '先找老板', feedback: '老板点头，也要财务付。' },
  { id: 'wait', text: '先等一等', feedback: '等到月底，批次就过了。' },
];

const EXAMPLES: ExampleItems = {
  'single-response': {
    ...placed('q1-01'),
    type: 'single-response',
    stem: '接手第一天先做什么？',
    options: options(),
    key: ['check-papers'],
  },
  'multiple-response': {
    ...placed('q1-02'),
    type: 'multiple-response',
    stem: '哪几样是证据？选出所有正确项。',
    options: [
      { id: 'receipt', text: '签收单', feedback: '有签字，有日期。' },
      { id: 'statement', text: '对账单', feedback: '盖了章，金额就定了。' },
      { id: 'memory', text: '同事的印象', feedback: '印象不能附在函后面。' },
    ],
    key: ['receipt', 'statement'],
  },
  'best-reply': {
    ...placed('q1-12'),
    type: 'best-reply',
    stem: '你怎么接？',
    said: { by: '采购', text: '钱归财务管，你找我没用。' },
    options: options(),
    key: ['check-papers'],
  },
  'true-false-reason': {
    ...placed('q1-13'),
    type: 'true-false-reason',
    stem: '判断，并选出理由。',
    statement: '领导点头就等于能付。',
    verdict: false,
    reasons: [
      { id: 'no-application', text: '付款申请还没走', feedback: '没有申请，财务排不进计划。' },
      { id: 'boss-decides', text: '领导说了算', feedback: '领导定该不该付，不定哪天付。' },
    ],
    key: 'no-application',
  },
  ordering: {
    ...placed('q1-10'),
    type: 'ordering',
    stem: '把付款链排好。',
    steps: [
      { id: 'apply', text: '提付款申请' },
      { id: 'review', text: '审合同' },
      { id: 'plan', text: '编资金计划' },
      { id: 'pay', text: '付款' },
    ],
    feedback: '前一步不走完，后一步不接。',
    slips: [{ step: 'plan', before: 'apply', feedback: '没有申请，计划里写什么？' }],
  },
  matching: {
    ...placed('q1-11'),
    type: 'matching',
    stem: '谁管哪一步？',
    targets: [
      { id: 'decides', text: '决策人' },
      { id: 'pays', text: '付款责任人' },
    ],
    prompts: [
      { id: 'zhao', text: '赵卫东', key: 'decides', feedback: '他定该不该付。' },
      { id: 'qian', text: '钱慧', key: 'pays', feedback: '她定哪天付。' },
      { id: 'zheng', text: '郑丽', key: 'pays', feedback: '她排付款名单。' },
    ],
  },
  sorting: {
    ...placed('q1-07'),
    type: 'sorting',
    stem: '今天能催，还是先补条件？',
    groups: [
      { id: 'collect', label: '可催' },
      { id: 'complete', label: '先补条件', note: '缺什么补什么' },
    ],
    cards: [
      { id: 'due', text: '到期的余款', key: 'collect', feedback: '到期了，账也对过。' },
      { id: 'season', text: '第二季服务费', key: 'collect', feedback: '季首日就该付。' },
      { id: 'untested', text: '没终验的款', key: 'complete', feedback: '没终验，没有起点。' },
      { id: 'unlocked', text: '没锁单的款', key: 'complete', feedback: '没锁单，付不出。' },
    ],
  },
  'missing-pieces': {
    ...placed('q1-08'),
    type: 'missing-pieces',
    stem: '标出这张单子上要改的和要补的。',
    document: 'doc-invoice',
    pieces: [
      { id: 'goods', at: { row: '品名' }, flawed: true, feedback: '品名要和合同一致。' },
      { id: 'amount', at: { row: '金额' }, flawed: false, feedback: '金额没有错。' },
      { id: 'reviewer', at: { signature: '复核' }, flawed: true, feedback: '没人复核过。' },
      { id: 'remark', text: '备注里的站号', flawed: true, feedback: '没有站号，对不上合同。' },
      { id: 'seal', text: '发票专用章', flawed: false, feedback: '数电票一般不用章。' },
    ],
  },
  'short-text': {
    ...placed('q1-09'),
    type: 'short-text',
    stem: '先找谁？写出名字。',
    answer: '梁洁',
    accepted: ['梁主管'],
    feedback: '状态在她的系统里。',
    errors: [{ id: 'store', wordings: ['何俊', '何经理'], feedback: '他管签收，不管系统。' }],
    otherwise: '看看状态在谁的系统里。',
  },
  numeric: {
    ...placed('q1-06'),
    type: 'numeric',
    stem: '逾期多少天？',
    answer: 125,
    unit: '天',
    tolerance: 0,
    sum: '7 月 18 日到 11 月 20 日，125 天',
    feedback: '到期日次日起算。',
    errors: [{ answer: 155, feedback: '你从验收日算起了。' }],
    otherwise: '先找到期日，再数天数。',
  },
  cluster: {
    ...placed('q1-20'),
    type: 'cluster',
    stem: '看惠邻三张订单。',
    parts: [
      {
        id: 'q1-20-1',
        type: 'numeric',
        stem: '已到期多少元？',
        answer: 192_000,
        unit: '元',
        tolerance: 0,
        sum: '150 × 1,280 = 192,000',
        feedback: '只有第一张到期。',
        errors: [{ answer: 371_200, feedback: '第二张 10 月才到期。' }],
        otherwise: '逐张看到期日。',
      },
      {
        id: 'q1-20-2',
        type: 'single-response',
        stem: '先找谁？',
        options: options(),
        key: ['check-papers'],
      },
    ],
  },
};

/**
 * An item of any type, a single response when none is named:
 * `buildItem({ type: 'numeric', tolerance: 1 })`.
 */
export function buildItem<Type extends Item['type'] = 'single-response'>(
  overrides: { readonly type?: Type; readonly hash?: string } & Partial<ExampleItems[Type]> = {},
): ExampleItems[Type] & { readonly hash: string } {
  const type: Type = overrides.type ?? ('single-response' as Type);
  const example: ExampleItems[Type] = structuredClone(EXAMPLES[type]);
  return Object.assign(example, { hash: '000000000000' }, overrides);
}

const COMMON: readonly Item['type'][] = [
  'single-response',
  'multiple-response',
  'best-reply',
  'true-false-reason',
  'ordering',
  'matching',
  'numeric',
  'cluster',
];

/** A bank with one item of every common type, in the order of their ids. */
export function buildBank(overrides: Partial<Bank> = {}): Bank {
  const items = COMMON.map((type) => buildItem({ type }));
  return {
    id: 'm1',
    title: '模块一测验',
    objectiveTitles: { 'm1-1-1d': '金额' },
    draw: { count: 4, objectives: 1, difficulty: { easy: 0, medium: 4, hard: 0 } },
    items: items.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    documents: [],
    ...overrides,
  };
}

export function buildLessonOutline(overrides: Partial<LessonOutline> = {}): LessonOutline {
  return {
    id: 'l1-1',
    module: 'm1',
    title: '先把账认清',
    summary: '一张交接表，十个格。',
    minutes: 5,
    jobAid: 'ja-01',
    sections: [
      { id: 'fact-card-ten', title: '事实卡十格' },
      { id: 'five-boxes', title: '五格账' },
    ],
    ...overrides,
  };
}

/** Module 1 with one lesson, a quiz, a role-play and a job aid. */
export function buildModuleOutline(overrides: Partial<ModuleOutline> = {}): ModuleOutline {
  return {
    id: 'm1',
    numeral: '一',
    title: '知己知彼',
    summary: '先弄清钱什么时候该付、谁来付。',
    seal: '知己知彼',
    lessons: [buildLessonOutline()],
    quiz: { id: 'm1', module: 'm1', title: '模块一测验', drawCount: 4, itemCount: 8 },
    scenarios: [
      {
        id: 's1',
        module: 'm1',
        title: '接手第一周',
        summary: '五天，四个客户。',
        minutes: 6,
        endings: [
          { id: 'e1', letter: 'A', title: '账清人明' },
          { id: 'e2', letter: 'D', title: '糊涂账' },
        ],
      },
    ],
    jobAids: [
      { id: 'ja-01', title: '事实卡', summary: '一单一张。', lesson: 'l1-1', module: 'm1' },
    ],
    ...overrides,
  };
}

/** An exam of two items of module 1, in twenty minutes with one pause. */
export function buildExamOutline(overrides: Partial<ExamOutline> = {}): ExamOutline {
  return {
    id: 'exam',
    title: '结业考试',
    minutes: 20,
    pauses: 1,
    passMark: 0.8,
    drawCount: 2,
    itemCount: 8,
    parts: [{ module: 'm1', quiz: 'm1', title: '知己知彼', count: 2, mark: 0.6 }],
    atLeast: {},
    ...overrides,
  };
}

export function buildCourseOutline(overrides: Partial<CourseOutline> = {}): CourseOutline {
  return {
    id: 'effective-collection',
    title: '高效回款',
    motto: '到账才算卖完',
    version: '1.0.0',
    notice: '本课不是法律意见。',
    passMark: 0.8,
    modules: [buildModuleOutline()],
    upcoming: [{ id: 'm2', numeral: '二', title: '五个准备', summary: '出门前。' }],
    ...overrides,
  };
}
