import type { ConditionWords } from '@/scenario/engine/condition-words';

/** Conditions in Chinese, for locked choices and the instructor's map. */
export const zhConditionWords: ConditionWords = {
  and: ' 且 ',
  or: ' 或 ',
  group: (inner) => `（${inner}）`,
  not: (inner) => `未“${inner}”`,
  comparison: { '>=': '≥', '<=': '≤', '>': '＞', '<': '＜', '==': '＝', '!=': '≠' },
  is: (label, value) => `${label}：${value}`,
  isNot: (label, value) => `${label}不是“${value}”`,
  took: (scene, say) => `在“${scene}”说过“${say.length > 12 ? `${say.slice(0, 12)}……` : say}”`,
  visited: (scene) => `到过“${scene}”`,
  crossed: '越过线',
  process: (percent) => `过程得分 ≥ ${percent}%`,
  elsewhere: (scenario) => `之前的角色扮演 ${scenario.toUpperCase()}`,
};
