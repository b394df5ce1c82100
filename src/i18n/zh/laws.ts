import { lawWords } from './law-words';

export const laws = {
  ...lawWords,
  title: '法条',
  intro:
    '课文里每一句涉及法律的话，都在这里：出自哪个文件哪一条，哪天起施行，说得有多准，哪天核对过，用在哪一段。',
  summary: (count: number, oldest: string) =>
    `一共 ${count} 条，最早的一次核对是 ${oldest}。满一年，请照原文再核对一遍。`,
  unseen: (count: number) => `其中 ${count} 条还没核到原文，引用前请法务核对。`,
  everything: '按文件排，同一个文件里按条号排。',
  filtered: (shown: number, count: number) => `看到 ${shown} 条，共 ${count} 条。`,
  none: '没有这样的条目，换一个条件试试。',
  filters: '只看一部分',
  confidence: '说得有多准',
  everyConfidence: '所有条目',
  module: '用在哪个模块',
  everyModule: '所有模块',
  ofModule: (numeral: string) => (numeral === '导' ? '导学' : `模块${numeral}`),
  print: '打印，逐条核对',
  sure: {
    settled: '条文写明',
    contested: '有争议',
    local: '各地、各单位不同',
    unseen: '没核到原文',
  },
  marks: { settled: '✓', contested: '≈', local: '◇', unseen: '？' },
  searchedOn: (day: string) => `${day}查过，没核到原文，引用前请法务核对`,
  checkedOn: (day: string) => `${day}核对过原文`,
  statement: '条文大意',
  usedIn: '用在',
  check: '核对日期：＿＿＿＿＿＿＿　核对人：＿＿＿＿＿＿　□ 没变　□ 有变，改成：',
  linkTo: (article: string) => `${article}的链接`,
  contents: '按文件找',
  companyRules: '本课公司的规定',
  companyRulesIntro: '这些不是法律，是故事里恒测科技自己定的。用的时候，换成你公司的。',
};
