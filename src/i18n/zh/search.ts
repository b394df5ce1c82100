/** The search page, in Simplified Chinese. */
export const search = {
  title: '搜索',
  label: '搜课文、术语、法律条文、工具和合同',
  hint: '写两三个字就行，比如“终验”“质保金”“2% 优惠”，工具号、合同号也行：JA-08。断网也能搜。',
  loading: '正在准备…',
  count: (found: number) =>
    found === 0 ? '没找到。换个词，或者少写一两个字。' : `找到 ${found} 处`,
  kinds: {
    lesson: '课文',
    term: '术语',
    law: '法律',
    aid: '工具',
    contract: '合同',
    item: '做过的题',
    scene: '走过的情景',
  },
  spared: '没做过的题、没走过的情景不在结果里，免得先看见答案。',
};
