export const glossary = {
  title: '词表',
  intro: '课文里的行话，每个词一句话说清，后面跟着英文。按拼音排。',
  find: '找一个词',
  findHint: '中文、英文都行',
  count: (count: number) => `一共 ${count} 个词。`,
  found: (count: number) => `找到 ${count} 个词。`,
  none: '没有这个词。换个说法，或者少打几个字。',
  letters: '按拼音首字母跳',
  other: '其他',
  taughtAt: '讲在',
  linkTo: (term: string) => `“${term}”的链接`,
};
