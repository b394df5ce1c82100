import type { Interaction, InteractionOf } from '@/course/schema/interaction';

type Examples = { readonly [Type in Interaction['type']]: InteractionOf<Type> };

const named = (id: string) => ({ id, title: '练一下', instruction: '一步一步来。' });

/** One small interaction of each type. The values are plain, and no examples of good ones. */
const EXAMPLES: Examples = {
  guess: {
    ...named('guess'),
    type: 'guess',
    question: '到账率是多少？',
    options: [
      { id: 'half', text: '一半', response: '高估了。' },
      { id: 'third', text: '三成多', response: '就是它。' },
    ],
    key: 'third',
  },
  'flip-cards': {
    ...named('flip'),
    type: 'flip-cards',
    agree: '同意',
    disagree: '不同意',
    cards: [
      { id: 'done', front: '货到就算完。', key: 'disagree', back: '缺六店签收单。' },
      { id: 'wait', front: '有的不该催。', key: 'agree', back: '十月才到期。' },
    ],
  },
  'fact-card': {
    ...named('card'),
    type: 'fact-card',
    documents: ['doc-contract'],
    fields: [
      {
        id: 'project',
        label: '项目名称',
        options: [
          { id: 'full-name', text: '换热站监测', feedback: '抄全了。' },
          { id: 'nickname', text: '换热站那个', feedback: '对方查不到。' },
        ],
        key: 'full-name',
        askWhom: '翻合同首页。',
      },
      {
        id: 'quantity',
        label: '数量',
        options: [
          { id: 'sixty-two', text: '62', feedback: '和签收单一致。' },
          { id: 'sixty', text: '60', feedback: '那是试运行的站数。' },
        ],
        key: 'sixty-two',
        askWhom: '问贺工。',
      },
      {
        id: 'invoice',
        label: '票号',
        options: [
          { id: 'ask', text: '还没有票', feedback: '没有就空着。' },
          { id: 'guessed', text: '大概是上一张', feedback: '票号不能猜。' },
        ],
        key: 'ask',
        askWhom: '问方敏。',
      },
    ],
  },
  sort: {
    ...named('sort'),
    type: 'sort',
    groups: [
      { id: 'collect', label: '可催' },
      { id: 'wait', label: '未到期' },
    ],
    cards: [
      { id: 'a', text: '广川', group: 'collect', reason: '三灯全绿。' },
      { id: 'b', text: '惠邻 C-02', group: 'wait', reason: '十月到期。' },
      { id: 'c', text: '质保金', group: 'wait', reason: '明年到期。' },
    ],
  },
  order: {
    ...named('order'),
    type: 'order',
    steps: [
      { id: 'report', text: '校准报告', on: '9-19（周五）', leadsTo: '双签要附它。' },
      { id: 'sign', text: '双签', on: '10-16（周四）', leadsTo: '开票照它写。' },
      { id: 'invoice', text: '送票', on: '10-17（周五）' },
    ],
  },
  'payer-map': {
    ...named('map'),
    type: 'payer-map',
    roles: [
      { id: 'decides', label: '决策人', can: '定该不该付。' },
      { id: 'accepts', label: '验收人', can: '定够不够条件。' },
      { id: 'pays', label: '付款责任人', can: '定哪天付。' },
    ],
    people: [
      {
        id: 'zhao',
        name: '赵卫东',
        position: '副总工',
        company: 'lanneng',
        role: 'decides',
        truth: '申请不归我提。',
      },
      {
        id: 'sun',
        name: '孙磊',
        position: '专工',
        company: 'lanneng',
        role: 'accepts',
        truth: '我只管够不够条件。',
      },
      {
        id: 'zheng',
        name: '郑丽',
        position: '财务经理',
        company: 'guangchuan',
        role: 'pays',
        truth: '名单是黄总定的。',
      },
    ],
  },
  calculator: {
    ...named('calculator'),
    type: 'calculator',
    formula: 'cost-of-delay',
    examples: [
      {
        id: 'guangchuan',
        label: '广川，晚 125 天',
        values: { amount: 348_000, rate: 6, days: 125 },
        remark: '只算了资金成本。',
      },
      { id: 'short', label: '只晚 30 天', values: { amount: 348_000, rate: 6, days: 30 } },
    ],
  },
  spot: {
    ...named('spot'),
    type: 'spot',
    mark: '有问题',
    entries: [
      {
        id: 'receipt',
        title: '六店签收单',
        detail: '只有司机签字',
        document: 'doc-contract',
        flawed: true,
        feedback: '司机签的不算收货，整单锁不了。',
        mend: {
          question: '怎么补？',
          options: [
            { id: 'store', text: '请店长补签', feedback: '谁收货谁签。' },
            { id: 'forge', text: '让司机代签', feedback: '这是造假。' },
          ],
          key: 'store',
        },
      },
      { id: 'invoice', title: '发票', flawed: false, feedback: '税号对得上。' },
      { id: 'letter', title: '征询函', flawed: true, feedback: '没写回函期限。' },
      { id: 'account', title: '对账单', flawed: false, feedback: '两边盖了章。' },
    ],
  },
  rewrite: {
    ...named('rewrite'),
    type: 'rewrite',
    situation: '约黄总见面，发一条微信。',
    parts: [
      {
        id: 'message',
        original: '黄总，什么时候方便？',
        versions: [
          {
            id: 'dated',
            phrases: [
              { text: '黄总，对账单上 34.8 万，' },
              { text: '20 号下午占您半小时，', effect: 'works', remark: '给了时长。' },
              { text: '您看行吗？', effect: 'works', remark: '只问一件事。' },
            ],
            verdict: '有事由，有时长。',
          },
          {
            id: 'threat',
            phrases: [
              { text: '黄总，' },
              { text: '再不付就起诉。', effect: 'harms', remark: '门先关上了。' },
            ],
            verdict: '开口就是威胁。',
          },
        ],
        key: 'dated',
      },
      {
        id: 'close',
        label: '第二句：收尾',
        versions: [
          { id: 'firm', phrases: [{ text: '我 20 号到。' }], verdict: '定下来了。' },
          { id: 'loose', phrases: [{ text: '改天再说。' }], verdict: '没有日子。' },
        ],
        key: 'firm',
      },
    ],
  },
  'self-check': {
    ...named('check'),
    type: 'self-check',
    documents: ['doc-contract'],
    entries: [
      { id: 'goods', group: '质量', text: '探头装对了', lamp: 'green', reason: '校正过了。' },
      {
        id: 'curve',
        group: '质量',
        text: '温度曲线合格',
        detail: '三家店报过警',
        lamp: 'red',
        reason: '没有双签。',
        next: '约门店双签。',
        proof: 'record',
      },
      {
        id: 'invoices',
        group: '票据',
        text: '发票都送到了',
        lamp: 'amber',
        reason: '差一张。',
        next: '今天补寄。',
      },
      { id: 'delivery', group: '票据', text: '货都签收了', lamp: 'green', reason: '单子齐。' },
    ],
    proofs: [
      { id: 'record', text: '校正记录', detail: '双方签字', feedback: '写着已恢复正常。' },
      { id: 'chat', text: '微信里说好了', feedback: '没有签字，不算。' },
    ],
    summary: '先认、再修、后证、再谈钱。',
  },
  say: {
    ...named('say'),
    type: 'say',
    situation: '钱慧问：哪 93 万？',
    points: [
      { id: 'contract', text: '报合同号' },
      { id: 'amount', text: '报金额' },
      { id: 'ask', text: '只问一件事' },
    ],
    model: '钱科长，合同 HC-A-2501。',
  },
  transfer: {
    ...named('own'),
    type: 'transfer',
    fields: [
      { id: 'customer', label: '客户', hint: '用代号也行' },
      { id: 'due', label: '到期日' },
    ],
  },
};

/** An interaction of a type: `buildInteraction('sort', { title: '…' })`. */
export function buildInteraction<Type extends Interaction['type']>(
  type: Type,
  overrides: Partial<Examples[Type]> = {},
): Examples[Type] {
  return { ...structuredClone(EXAMPLES[type]), ...overrides };
}
