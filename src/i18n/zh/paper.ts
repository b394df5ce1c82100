export const paper = {
  stamp: (text: string) => `盖章：${text}`,
  unsigned: '空着，没有签',
  emptyCell: '空',
  moveSideways: '表宽，左右滑着看 ⇆',
  wideTable: (title: string) => `${title}的表格，窄屏上可以左右移动`,
};
